import { parseArgs } from 'node:util';
import { Problem } from '../core/problem.js';

/** Options of a verb by their long name: a flag, or one that takes a word. */
export type Flags = Readonly<Record<string, 'flag' | 'word'>>;

/** What was given: words in order, flags that are on, and words of options. */
export interface Given {
  readonly words: readonly string[];
  readonly on: ReadonlySet<string>;
  readonly said: ReadonlyMap<string, string>;
}

/**
 * Splits arguments into words and options; after "--" everything is a word.
 * @throws Problem 'bad-option' that names the option nobody knows, or the one whose word is missing
 */
export function readArguments(args: readonly string[], flags: Flags): Given {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, kind]) => [name, { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) }]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const entries = Object.entries(values);
    return {
      words: positionals,
      on: new Set(entries.filter(([, value]) => value === true).map(([name]) => name)),
      said: new Map(entries.flatMap(([name, value]): [string, string][] => (typeof value === 'string' ? [[name, value]] : []))),
    };
  } catch (fault) {
    const known = Object.keys(flags).map((name) => `--${name}`);
    throw new Problem(
      'bad-option',
      fault instanceof Error ? (fault.message.split('. ', 1)[0] ?? fault.message).replace(/\.$/, '') : String(fault),
      known.length > 0 ? { hint: `Options here: ${known.join(', ')}.` } : {},
    );
  }
}

/**
 * For verbs that take no words.
 * @throws Problem 'unknown-word'
 */
export function refuseWords({ words: [word] }: Given, verb: string): void {
  if (word !== undefined) throw new Problem('unknown-word', `${verb} takes no words, and ${JSON.stringify(word)} is one.`);
}

/**
 * The one file that a verb is about.
 * @throws Problem 'bad-option' when none is named, or several
 */
export function onlyFile({ words }: Given, verb: string): string {
  const [file] = words;
  if (file === undefined || words.length > 1) throw new Problem('bad-option', `${verb} needs the name of one file.`);
  return file;
}
