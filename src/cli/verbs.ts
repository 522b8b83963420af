import type { Verb } from './verb.js';

const look = (name: string, words: string, summary: string): Verb => ({
  name,
  summary,
  usage: `${name} ${words} [--as-of ISO] [--json]`,
  more: async () => (await import('./look-options.js')).optionLines(name),
  load: async () => (await import('./look.js')).look(name),
});

const said =
  (...lines: readonly string[]) =>
  async () =>
    lines;

/** Everything that can be said on the command line, in the order of the help. Their files are loaded when they are said. */
export const verbs: readonly Verb[] = [
  {
    name: 'tag',
    summary: 'Text in, events out: who did what to whom',
    usage: 'tag [FILE…|-] [--json] [--explain]',
    more: said(
      'Without --json each file, or standard input, is one article: text, or a page when it ends in .html.',
      'With --json a line is an article, {"id", "title", "text", "publishedAt", "url", "publisher"} (all but text may be left out),',
      'and each accepted one is answered by a line: {"id", "events", "countries"}.',
      'With --explain every event is opened: its cue, the features and weights that decided, the runner-up kind and code.',
    ),
    load: async () => (await import('./tag.js')).tag,
  },
  {
    name: 'relation',
    summary: 'A sentence and two parties in it: what one does to the other',
    usage: 'relation [FILE|-] [--json]',
    more: said(
      'A line is {"id", "sentence", "source", "target"}, the two as they stand in the sentence.',
      'It is answered by a line with one of the 15 PLOVER root codes: {"id", "eventType", "quad", "indicator", "polarity", "modality", "scores"}.',
    ),
    load: async () => (await import('./relation.js')).relation,
  },
  {
    name: 'ingest',
    summary: 'Takes articles in, from files, links, feeds or JSON lines',
    usage: 'ingest [FILE|URL…|-]',
    more: said(
      'Files end in .txt, .md, .html or .jsonl; a link may lead to a page or a feed; "-" is JSON lines on standard input.',
      'A line is {"title", "text", "url", "publisher", "publishedAt", "language", "tags"}; all but text may be left out.',
      'When a running server owns the data folder, the articles are sent there.',
    ),
    load: async () => (await import('./ingest.js')).ingest,
  },
  look('status', 'COUNTRY [INDICATOR] [ROLE]', 'How risky a country is now, and why'),
  look('why', 'COUNTRY [INDICATOR] [ROLE]', 'The stories that make a score, with their sentences'),
  look('diff', 'COUNTRY [DAYS]', 'Why a score moved: before, after, and what each story did'),
  look('articles', 'COUNTRY [INDICATOR] [ROLE]', 'The articles behind a score, the newest first'),
  look('top', '[COUNT] [INDICATOR] [ROLE]', 'The countries with the highest risk'),
  look('compare', 'COUNTRIES', 'Two to five countries side by side'),
  look('pair', 'COUNTRY COUNTRY [DAYS]', 'What two countries did to each other'),
  look('history', 'COUNTRY [DAYS]', 'How a score went over the last days'),
  look('digest', '[COUNTRIES] [DAYS]', 'What moved; printed once, nothing is subscribed'),
  {
    name: 'replay',
    summary: 'Scores an archive day by day into a CSV file; the live state is not touched',
    usage: 'replay FILE.jsonl --by day|week|month --out FILE.csv [--from DAY] [--to DAY]',
    more: said(
      'The archive has an article a line, each with publishedAt, in any order; it may be gzipped (.gz).',
      '--from leaves out rows of earlier periods, although their news still counts; --to leaves out later news.',
    ),
    load: async () => (await import('./replay.js')).replayFile,
  },
  {
    name: 'retag',
    summary: 'Reads stored articles again that an earlier version read',
    usage: 'retag [--all | --model]',
    more: said(
      'What a language model read stays, and only its weights follow the method: a stored reading needs no second call.',
      '--all reads every stored article again with the built-in tagger, those too.',
      '--model has the configured language model read what it has not read yet, within its daily budget; what it read before comes from its cache.',
    ),
    load: async () => (await import('./retag.js')).retagStored,
  },
  {
    name: 'manifest',
    summary: 'The manifest of the Slack app, to create it from',
    usage: 'manifest slack',
    more: said('Paste it at https://api.slack.com/apps under “Create New App”, “From a manifest”, JSON.'),
    load: async () => (await import('./manifest.js')).manifest,
  },
  {
    name: 'migrate',
    summary: 'Brings the database up to date',
    usage: 'migrate',
    load: async () => (await import('./migrate.js')).migrateNow,
  },
  {
    name: 'export',
    summary: 'Alerts, digests and scores of a workspace as CSV and JSON files',
    usage: 'export --out FOLDER [--workspace ID]',
    more: said('What /watch export attaches. Without --workspace, that of the local channel.'),
    load: async () => (await import('./export.js')).exportFolder,
  },
  {
    name: 'dump',
    summary: 'Writes everything stored into one file of JSON lines',
    usage: 'dump FILE',
    more: said('A FILE that ends in .gz is gzipped. It can be restored into an embedded database or a server, of any PostgreSQL version.'),
    load: async () => (await import('./dump.js')).dump,
  },
  {
    name: 'restore',
    summary: 'Reads such a file into an empty database',
    usage: 'restore FILE',
    load: async () => (await import('./restore.js')).restore,
  },
  {
    name: 'register',
    summary: 'Registers the commands with Discord, where they differ',
    usage: 'register discord [--guild ID]',
    more: said(
      'Without --guild they are registered in every server; with it in that one server, where both sets are shown.',
      'A line is printed for what is added (+), changed (~) and removed (-). The server does the same for every server when it starts.',
    ),
    load: async () => (await import('./register.js')).registerNow,
  },
  {
    name: 'doctor',
    summary: 'What is configured, what is reachable, what to fix',
    usage: 'doctor',
    load: async () => (await import('./doctor.js')).doctor,
  },
];
