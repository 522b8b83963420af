import { Readable } from 'node:stream';
import { runCommandLine } from '../../src/cli/command-line.js';
import type { Terminal } from '../../src/cli/verb.js';
import { verbs } from '../../src/cli/verbs.js';

/** What was said to a person or a script, and how it ended. */
export interface Heard {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
  readonly over: readonly string[];
}

/** A terminal that keeps what it is told. */
export function shamTerminal(
  input: string | Iterable<string> = '',
  { watched = false, env = {} }: { watched?: boolean; env?: Record<string, string> } = {},
) {
  const heard = { out: [] as string[], err: [] as string[], over: [] as string[] };
  const terminal: Terminal = {
    input: Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input),
    out: async (words) => void heard.out.push(words),
    err: (words) => void heard.err.push(words),
    over: (words) => void heard.over.push(words),
    env,
    watched,
  };
  return { terminal, heard };
}

/** Says a command line in this process. */
export async function say(
  args: readonly string[],
  input: string | Iterable<string> = '',
  env: Record<string, string> = {},
): Promise<Heard> {
  const { terminal, heard } = shamTerminal(input, { env });
  return { code: await runCommandLine(args, terminal, verbs), ...heard };
}
