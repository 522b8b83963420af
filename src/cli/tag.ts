import { tagCard } from '../core/cards/tag.js';
import { Problem } from '../core/problem.js';
import { type Tagger, tagger } from '../desk/tagger.js';
import { languageOf } from '../ingest/language.js';
import { type GivenText, readTaggable } from '../ingest/sources/posted.js';
import { renderText } from '../platforms/terminal/render.js';
import { readArguments } from './arguments.js';
import { jsonLines, readWhole, type Words } from './inputs.js';
import { EXIT, type Run, type Terminal } from './verb.js';

/** Text in, events out: a card for people, or with --json a line for each line. Keeps nothing, so that it can run over any archive. */
export const tag: Run = async (args, terminal) => {
  const { words, on } = readArguments(args, { json: 'flag' });
  const names = words.length > 0 ? words : ['-'];
  const tagOne = on.has('json') ? tagLines : tagWhole;
  let rejected = 0;
  for (const name of names)
    rejected += await tagOne(name, terminal, names.length > 1).catch((fault: unknown) => missing(fault, names, terminal));
  return rejected > 0 ? EXIT.rejected : EXIT.done;
};

/** Of several files, one that is not there does not stop the others; of one, it is an argument nobody can use. */
function missing(fault: unknown, names: readonly string[], { err }: Terminal): number {
  if (!(fault instanceof Problem) || names.length === 1) throw fault;
  err(fault.message);
  return 1;
}

async function tagWhole(name: string, terminal: Terminal, several: boolean): Promise<number> {
  const now = new Date();
  const { ok, reason } = await readWhole(name, terminal.input, now);
  if (!ok) {
    terminal.err(`${name === '-' ? 'standard input:' : name} ${reason}`);
    return 1;
  }
  const reading = await readingOf(ok, null, now, tagger);
  if (several) await terminal.out(`== ${name}`);
  await terminal.out(renderText({ ...tagCard({ title: ok.title, reading, most: Number.POSITIVE_INFINITY }), buttons: [] }));
  return 0;
}

async function tagLines(name: string, { input, out, err }: Terminal): Promise<number> {
  const now = new Date();
  let rejected = 0;
  let unread = 0;
  for await (const { ok, reason, where } of jsonLines(name, input, (value, line) => readTaggable(value, line, now))) {
    if (!ok) {
      rejected++;
      err(`${where} ${reason}`);
      continue;
    }
    const { readable, line } = await lineOf(ok, now);
    if (!readable) unread++;
    await out(line);
  }
  if (unread > 0) err(`${unread} in a language that cannot be read yet: no events is not calm there`);
  return rejected;
}

/** One answer of the contract. */
async function lineOf({ id, title, text, publishedAt }: GivenText, now: Date): Promise<{ line: string; readable: boolean }> {
  const { events, countries, readable } = await readingOf({ title, text }, publishedAt, now, tagger);
  const told = events.map(({ evidence, ...event }) => ({ ...event, ...evidence }));
  return { line: JSON.stringify({ id, events: told, countries }), readable };
}

async function readingOf({ title, text }: Words, publishedAt: Date | null, now: Date, read: Tagger) {
  return read({ title, text, language: await languageOf(title, text, null), publishedAt: publishedAt ?? now });
}
