import { z } from 'zod';
import { Problem } from '../core/problem.js';
import { type Pair, relation as relate } from '../core/tagging/relation.js';
import type { Read } from '../ingest/read.js';
import { readArguments } from './arguments.js';
import { jsonLines } from './inputs.js';
import { EXIT, type Run } from './verb.js';

const LONGEST = 20_000;
const words = z
  .string({ error: ({ input }) => (input === undefined ? 'is missing' : 'must be text') })
  .trim()
  .min(1, 'is empty')
  .max(LONGEST, `is longer than ${LONGEST.toLocaleString('en')} characters`);
const pair = z.object(
  { id: z.union([z.string(), z.number()]).optional(), sentence: words, source: words, target: words },
  { error: 'is not {"id", "sentence", "source", "target"}' },
);

/** Sentences with a known pair in, one of the 15 PLOVER root codes out; JSON lines either way, so that --json changes nothing. */
export const relation: Run = async (args, { input, out, err }) => {
  const { words } = readArguments(args, { json: 'flag' });
  const [name = '-'] = words;
  if (words.length > 1)
    throw new Problem('bad-option', 'relation reads one file.', {
      hint: 'Several can be sent on standard input: cat FILE… | bellwether relation',
    });
  let rejected = 0;
  for await (const { ok, reason, where } of jsonLines(name, input, readPair)) {
    if (ok) await out(JSON.stringify({ id: ok.id, ...relate(ok) }));
    else {
      rejected++;
      err(`${where} ${reason}`);
    }
  }
  return rejected > 0 ? EXIT.rejected : EXIT.done;
};

function readPair(value: unknown, line: number): Read<Pair & { id: string | number }> {
  const read = pair.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { reason: issue?.path.length ? `${issue.path.join('.')}: ${issue.message}` : (issue?.message ?? 'is not a pair') };
  }
  const { id = String(line), sentence, source, target } = read.data;
  return { ok: { id, sentence, source, target } };
}
