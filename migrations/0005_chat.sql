-- What people change in chat, and how a message goes out. Safe while an older version runs: new tables, and new columns that have a default.

-- A workspace's own choices (who may configure, weights), who brought us in, and whether we are still there.
alter table workspaces add column settings jsonb not null default '{}';
alter table workspaces add column installer text;
alter table workspaces add column welcomed_at timestamptz;
alter table workspaces add column gone_at timestamptz;
alter table workspaces add column gone_why text;

-- Paused by a person, or disabled because its messages cannot be delivered; how its messages look and where updates go.
alter table rules add column paused_at timestamptz;
alter table rules add column paused_by text;
alter table rules add column disabled_at timestamptz;
alter table rules add column disabled_why text;
alter table rules add column format text not null default 'full';
alter table rules add column updates text not null default 'thread';
alter table subscriptions add column paused_at timestamptz;
alter table subscriptions add column paused_by text;
alter table subscriptions add column disabled_at timestamptz;
alter table subscriptions add column disabled_why text;
alter table subscriptions add column format text not null default 'full';
alter table subscriptions add column watchlist text;

-- Who brought an episode into its state, and what a snooze "until it changes" compares with.
alter table episodes add column by_person text;
alter table episodes add column snoozed_level double precision;
alter table episodes add column snoozed_story text;
-- What was told last of it beside its message, when that message was edited last, and when to look at it again though no news comes.
alter table episodes add column told_level double precision;
alter table episodes add column told_story text;
alter table episodes add column told_at timestamptz;
alter table episodes add column edited_at timestamptz;
alter table episodes add column due_at timestamptz;
create index episodes_due on episodes (due_at) where due_at is not null;

-- Which rule or digest an item is of, and the key of the item under whose message it stands as a reply.
alter table outbox add column watch text;
alter table outbox add column thread text;
alter table outbox add column broadcast boolean not null default false;
create index outbox_watch on outbox (workspace, watch, id) where watch is not null;

-- Failures in a row that a person might mend, and until when the channel's token bucket is empty.
alter table outbox_channels add column soft_failures integer not null default 0;
alter table outbox_channels add column paced_at timestamptz not null default '-infinity';

-- Hours in which a channel is not disturbed; channel '' is the whole workspace.
create table quiet_hours (
  workspace text not null references workspaces (id) on delete cascade,
  channel text not null,
  from_time text not null,
  to_time text not null,
  tz text not null,
  days integer[] not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (workspace, channel)
);

-- A person's verdict on what a story does to a country's score, for this workspace alone.
create table corrections (
  workspace text not null references workspaces (id) on delete cascade,
  id text not null,
  story text not null,
  country text not null,
  indicator text not null,
  verdict text not null,
  -- The country that was meant, when the wrong one was named.
  to_country text,
  by_person text not null,
  at timestamptz not null,
  undone_by text,
  undone_at timestamptz,
  primary key (workspace, id)
);
create index corrections_standing on corrections (workspace, story) where undone_at is null;

create table watchlists (
  workspace text not null references workspaces (id) on delete cascade,
  name text not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (workspace, name)
);
create table watchlist_entries (
  workspace text not null,
  watchlist text not null,
  country text not null,
  label text not null,
  weight double precision not null check (weight >= 0),
  -- Lines that said so: three sites in one country are one row.
  entries integer not null default 1,
  primary key (workspace, watchlist, country, label),
  foreign key (workspace, watchlist) references watchlists (workspace, name) on delete cascade
);

-- Who changed what, and what it was before.
create table audit (
  id bigint generated always as identity primary key,
  workspace text not null,
  at timestamptz not null,
  person text not null,
  did text not null,
  target text not null,
  before jsonb,
  after jsonb
);
create index audit_workspace on audit (workspace, id);

-- Events that a platform delivered: it may deliver one twice.
create table seen_events (
  id text primary key,
  seen_at timestamptz not null
);

-- Words behind a button, where the platform carries fewer.
create table long_presses (
  id text primary key,
  workspace text not null,
  words text not null,
  at timestamptz not null
);
