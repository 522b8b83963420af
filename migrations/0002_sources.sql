-- Feeds and when to visit them next. Nothing of an older version reads or writes it.
create table sources (
  url text primary key,
  etag text,
  last_modified text,
  next_at timestamptz not null,
  -- Visits in a row that failed since the last good one.
  failures int not null default 0,
  last_error text,
  last_ok timestamptz
);

create index sources_due on sources (next_at);
