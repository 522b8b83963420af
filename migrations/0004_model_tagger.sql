-- What a language model answered, and what it was asked a day. Safe while an older version runs: only new tables.

-- One row an answer, under what was asked of which model with which prompt: the same question is never paid for twice.
create table model_answers (
  key text primary key,
  version text not null,
  answer text not null,
  asked_at timestamptz not null
);

-- Counters of a day (UTC). 'calls' is held against the daily budget before a call is made, so it survives restarts and many processes.
create table model_days (
  day date not null,
  what text not null,
  count integer not null,
  primary key (day, what)
);
