import { tagCard } from '../core/cards/tag.js';
import { Problem } from '../core/problem.js';
import { explain } from '../core/tagging/explain.js';
import { readBuiltIn } from '../desk/tagger.js';
import { languageOf } from '../ingest/language.js';
import { type GivenText, readTaggable } from '../ingest/sources/posted.js';
import { renderText } from '../platforms/terminal/render.js';
import { readArguments } from './arguments.js';
import { explainedLines } from './explained.js';
import { jsonLines, readWhole, type Words } from './inputs.js';
import { EXIT, type Run, type Terminal } from './verb.js';

/** How a text is tagged. */
interface How {
  /** With what decided each event. */
  readonly explain: boolean;
  /** Its file is named above it. */
  readonly headed: boolean;
}

/** Text in, events out: a card for people, or with --json a line for each line. Keeps nothing, so that it can run over any archive. */
export const tag: Run = async (args, terminal) => {
  const { words, on } = readArguments(args, { json: 'flag', explain: 'flag' });
  const names = words.length > 0 ? words : ['-'];
  const tagOne = on.has('json') ? tagLines : tagWhole;
  let rejected = 0;
  for (const name of names)
    rejected += await tagOne(name, terminal, { explain: on.has('explain'), headed: names.length > 1 }).catch((fault: unknown) =>
      missing(fault, names, terminal),
    );
  return rejected > 0 ? EXIT.rejected : EXIT.done;
};

/** Of several files, one that is not there does not stop the others; of one, it is an argument nobody can use. */
function missing(fault: unknown, names: readonly string[], { err }: Terminal): number {
  if (!(fault instanceof Problem) || names.length === 1) throw fault;
  err(fault.message);
  return 1;
}

async function tagWhole(name: string, terminal: Terminal, how: How): Promise<number> {
  const now = new Date();
  const { ok, reason } = await readWhole(name, terminal.input, now);
  if (!ok) {
    terminal.err(`${name === '-' ? 'standard input:' : name} ${reason}`);
    return 1;
  }
  const article = await taggable(ok, null, now);
  const reading = readBuiltIn(article);
  if (how.headed) await terminal.out(`== ${name}`);
  await terminal.out(renderText({ ...tagCard({ title: ok.title, reading, most: Number.POSITIVE_INFINITY }), buttons: [] }));
  if (how.explain) for (const line of explainedLines(explain(article))) await terminal.out(line);
  return 0;
}

async function tagLines(name: string, { input, out, err }: Terminal, how: How): Promise<number> {
  const now = new Date();
  let rejected = 0;
  let unread = 0;
  for await (const { ok, reason, where } of jsonLines(name, input, (value, line) => readTaggable(value, line, now))) {
    if (!ok) {
      rejected++;
      err(`${where} ${reason}`);
      continue;
    }
    const { readable, line } = await lineOf(ok, now, how);
    if (!readable) unread++;
    await out(line);
  }
  if (unread > 0) err(`${unread} in a language that cannot be read yet: no events is not calm there`);
  return rejected;
}

/** One answer of the contract; explained, each event carries what decided it. */
async function lineOf({ id, title, text, publishedAt }: GivenText, now: Date, how: How): Promise<{ line: string; readable: boolean }> {
  const article = await taggable({ title, text }, publishedAt, now);
  const { events, countries, readable } = readBuiltIn(article);
  const why = how.explain ? explain(article) : [];
  const told = events.map(({ evidence, ...event }, at) => ({
    ...event,
    ...evidence,
    ...(how.explain ? { model: why[at]?.model ?? null, codes: why[at]?.codes ?? null } : {}),
  }));
  return { line: JSON.stringify({ id, events: told, countries }), readable };
}

const taggable = async ({ title, text }: Words, publishedAt: Date | null, now: Date) => ({
  title,
  text,
  language: await languageOf(title, text, null),
  publishedAt: publishedAt ?? now,
});
