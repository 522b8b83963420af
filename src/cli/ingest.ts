import { readConfig } from '../config.js';
import type { Incoming } from '../core/incoming.js';
import { Problem } from '../core/problem.js';
import { taggerFor } from '../desk/model-tagger/configured.js';
import { openFetch } from '../ingest/fetch.js';
import { readArticles, readPostedLines } from '../ingest/sources/file.js';
import { readLink } from '../ingest/sources/link.js';
import { readArguments } from './arguments.js';
import { mustBeFile } from './inputs.js';
import { progressOn } from './progress.js';
import { runningServer } from './running-server.js';
import { type Destination, toDatabase, toServer } from './take-articles.js';
import { EXIT, type Run, type Terminal } from './verb.js';
import { withDatabase } from './with-database.js';

/** Articles handed over at once, and characters of them, so that memory does not grow with the input. */
const MOST = 100;
const MOST_CHARACTERS = 2_000_000;

/** An article and where it came from ("FILE:LINE"), or why there is none. */
type Found = { readonly where: string; readonly ok: Incoming; readonly reason?: undefined } | Rejected;
type Rejected = { readonly where: string; readonly ok?: undefined; readonly reason: string };

/** Articles from files, links or standard input into the store, or to the running server that owns it. */
export const ingest: Run = async (args, terminal) => {
  const { words } = readArguments(args, {});
  if (words.length === 0) throw new Problem('bad-option', 'ingest needs a file, a link, or - for JSON lines on standard input.');
  const [only] = words;
  // Of several inputs one that is not there is rejected and the rest done; a single one is an argument nobody can use.
  if (words.length === 1 && only !== undefined && only !== '-' && !isLink(only)) await mustBeFile(only);
  const server = runningServer(readConfig(terminal.env));
  if (server) {
    terminal.err(`The running server at ${server.url} owns the data folder: the articles are sent there.`);
    return takeAll(words, terminal, toServer(server));
  }
  return withDatabase(terminal, ({ db }, config) => takeAll(words, terminal, toDatabase(db, taggerFor(db, config.tagger, terminal.err))));
};

async function takeAll(names: readonly string[], terminal: Terminal, destination: Destination): Promise<number> {
  const counts = { accepted: 0, duplicates: 0, rejected: 0, unread: 0 };
  const progress = progressOn(terminal, { doing: 'Taking in', things: 'articles' });
  const reject = ({ where, reason }: Rejected): void => {
    counts.rejected++;
    terminal.err(`${where} ${reason}`);
  };
  let held: { where: string; ok: Incoming }[] = [];
  let characters = 0;
  const handOver = async (): Promise<void> => {
    if (held.length === 0) return;
    const taken = await destination(held.map(({ ok }) => ok));
    counts.accepted += taken.accepted;
    counts.duplicates += taken.duplicates;
    counts.unread += taken.unread;
    for (const { at, reason } of taken.rejected) reject({ where: held[at]?.where ?? '', reason });
    held = [];
    characters = 0;
    progress.at(counts.accepted + counts.duplicates, null);
  };
  for await (const one of foundIn(names, terminal)) {
    if (!one.ok) reject(one);
    else {
      held.push(one);
      characters += one.ok.title.length + one.ok.text.length;
    }
    if (held.length >= MOST || characters >= MOST_CHARACTERS) await handOver();
  }
  await handOver();
  progress.end();
  await terminal.out(countWords(counts));
  return counts.rejected > 0 ? EXIT.rejected : EXIT.done;
}

/** "12 accepted, 3 duplicates, 1 rejected, 2 not read". */
export function countWords({
  accepted,
  duplicates,
  rejected,
  unread,
}: Readonly<Record<'accepted' | 'duplicates' | 'rejected' | 'unread', number>>): string {
  const counted = [`${accepted} accepted`, `${duplicates} ${duplicates === 1 ? 'duplicate' : 'duplicates'}`, `${rejected} rejected`];
  return [...counted, ...(unread > 0 ? [`${unread} not read (in a language nobody here reads yet)`] : [])].join(', ');
}

const isLink = (name: string): boolean => /^https?:\/\//i.test(name);

async function* foundIn(names: readonly string[], { input }: Terminal): AsyncGenerator<Found> {
  const fetch = openFetch();
  for (const name of names) {
    if (isLink(name)) yield* behind(name, () => readLink(name, fetch, new Date()));
    else yield* inFile(name, input);
  }
}

async function* inFile(name: string, input: Terminal['input']): AsyncGenerator<Found> {
  try {
    const articles = name === '-' ? readPostedLines(input, new Date()) : readArticles(name, new Date());
    for await (const { line, ...read } of articles) yield { where: placeOf(name, line), ...read };
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    yield { where: name, reason: fault.code === 'not-found' ? 'is not there' : fault.message.replace(name, '').trim() };
  }
}

const placeOf = (name: string, line: number | null): string => (line === null ? name : name === '-' ? `line ${line}` : `${name}:${line}`);

/** A link that cannot be read is one rejected input among others. */
async function* behind(url: string, read: () => Promise<readonly Incoming[]>): AsyncGenerator<Found> {
  try {
    const articles = await read();
    if (articles.length === 0) yield { where: url, reason: 'has no article' };
    for (const ok of articles) yield { where: url, ok };
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    yield { where: url, reason: fault.message.replace(url, '').trim() };
  }
}
