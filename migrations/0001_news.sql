-- Articles, stories, events. Safe while an older version runs: it is the first.
create table meta (
  key text primary key,
  value jsonb not null
);

-- Short numbers for stories and publishers: a million events are read as columns of numbers.
create table stories (
  id text primary key,
  number bigint generated always as identity unique
);
create table publishers (
  id text primary key,
  number bigint generated always as identity unique
);

create table articles (
  id text primary key,
  url text,
  text_hash text not null,
  title text not null,
  text text not null,
  language text not null,
  readable boolean not null,
  publisher text not null references publishers (id),
  published_at timestamptz not null,
  known_at timestamptz not null,
  origin text not null check (origin in ('live', 'backfill', 'sample')),
  workspace text,
  tags jsonb not null default '[]',
  story text not null references stories (id),
  copy_of text,
  words integer not null,
  fingerprint bytea not null,
  keywords text[] not null,
  tagger_version text not null,
  taken_at timestamptz not null default now()
);
create unique index articles_text on articles (coalesce(workspace, ''), text_hash);
create unique index articles_url on articles (coalesce(workspace, ''), url) where url is not null;
create index articles_story on articles (story);
create index articles_known on articles (known_at);

-- The same words again under another address: shown as copies, weighing nothing.
create table copies (
  article text not null references articles (id) on delete cascade,
  url text not null,
  publisher text not null,
  seen_at timestamptz not null,
  primary key (article, url)
);

-- Locality-sensitive hashing: articles that share a band are candidates for one story.
create table bands (
  key bigint not null,
  article text not null references articles (id) on delete cascade,
  published_at timestamptz not null
);
create index bands_key on bands (key);
create index bands_article on bands (article);

-- One event as one article told it. The article's dates, story and publisher stand here too, so that scoring reads one table.
create table events (
  id bigint generated always as identity primary key,
  article text not null references articles (id) on delete cascade,
  position integer not null,
  story text not null,
  story_number bigint not null,
  copy_of text,
  publisher text not null,
  publisher_number bigint not null,
  published_at timestamptz not null,
  -- From when it fades: of a wire copy, the date of the article it copies.
  news_at timestamptz not null,
  known_at timestamptz not null,
  origin text not null,
  workspace text,
  actor text,
  actor_text text,
  recipient text,
  recipient_text text,
  event_type text not null,
  indicator text,
  polarity text not null,
  modality text not null,
  severity double precision not null check (severity between 0 and 1),
  confidence double precision not null check (confidence between 0 and 1),
  evidence jsonb not null,
  -- What scoring makes of severity, confidence and modality, under that version of the method.
  weight double precision not null,
  method_version text not null,
  tagger_version text not null
);
create index events_article on events (article);
create index events_story on events (story);
create index events_recipient on events (recipient, known_at) where indicator is not null;
create index events_actor on events (actor, known_at) where indicator is not null;
create index events_published on events (published_at);
