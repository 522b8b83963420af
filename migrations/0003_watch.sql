-- Workspaces, rules, episodes, digests, and what is to be said. Safe while an older version runs: only new tables.
create table workspaces (
  id text primary key,
  platform text not null,
  created_at timestamptz not null default now()
);

-- Countries whose events changed since rules were last held against them.
create table touched (
  country text primary key,
  at timestamptz not null
);

create table rules (
  workspace text not null references workspaces (id) on delete cascade,
  id text not null,
  platform text not null,
  channel text not null,
  subjects jsonb not null,
  kind text not null,
  params jsonb not null,
  for_minutes integer not null,
  cooldown_minutes integer not null,
  min_publishers integer not null,
  created_by text not null,
  created_at timestamptz not null,
  removed_at timestamptz,
  primary key (workspace, id)
);

create table episodes (
  workspace text not null,
  rule text not null,
  country text not null,
  indicator text not null,
  role text not null,
  number integer not null,
  state text not null,
  since timestamptz not null,
  fired_at timestamptz,
  peak double precision not null,
  snoozed_until timestamptz,
  -- Every state with the instant it began, oldest first.
  states jsonb not null default '[]',
  -- What the standing message says, so that it is edited when that is no longer so.
  said_level double precision,
  said_story text,
  primary key (workspace, rule, country, indicator, role, number),
  foreign key (workspace, rule) references rules (workspace, id) on delete cascade
);

create table subscriptions (
  workspace text not null references workspaces (id) on delete cascade,
  id text not null,
  platform text not null,
  channel text not null,
  countries text[] not null,
  at text not null,
  tz text not null,
  days integer[] not null,
  created_by text not null,
  created_at timestamptz not null,
  next_at timestamptz not null,
  last_at timestamptz,
  removed_at timestamptz,
  primary key (workspace, id)
);
create index subscriptions_due on subscriptions (next_at) where removed_at is null;

-- One row a thing to say. It is the truth about what was decided and what became of it; NOTIFY only wakes.
create table outbox (
  id bigint generated always as identity primary key,
  key text not null unique,
  workspace text not null,
  platform text not null,
  channel text not null,
  kind text not null,
  lane text not null,
  card jsonb not null,
  edits text,
  decided_at timestamptz not null,
  attempts integer not null default 0,
  not_before timestamptz not null default '-infinity',
  lease_until timestamptz,
  done_at timestamptz,
  outcome text,
  why text,
  message text
);
create index outbox_waiting on outbox (platform, workspace, channel, id) where done_at is null;
create index outbox_edits on outbox (edits) where edits is not null;

create table outbox_channels (
  platform text not null,
  workspace text not null,
  channel text not null,
  paused_until timestamptz not null default '-infinity',
  primary key (platform, workspace, channel)
);

-- The local channel.
create table messages (
  id bigint generated always as identity primary key,
  workspace text not null,
  key text not null unique,
  kind text not null,
  text text not null,
  card jsonb not null,
  said text,
  posted_at timestamptz not null,
  edited_at timestamptz,
  changed bigint not null default 0
);
create sequence messages_changed;
