import type { ClosedWords, Role } from './lexicon.js';
import { casesOf } from './vocabulary.js';

/** A preposition and what it makes of the name behind it, which may depend on the name's case. */
export interface Preposition {
  readonly keys: readonly string[];
  /** `cases` 0: whatever the case. */
  readonly roles: readonly { readonly role: Role; readonly cases: number }[];
}

/** A word of a closed class. */
interface Known {
  readonly classes: number;
  readonly preposition: Preposition | null;
}

/** The closed words of a language, ready to be asked. */
export interface Closed {
  readonly words: ReadonlyMap<string, Known>;
  /** By their first word, longest first. */
  readonly prepositions: ReadonlyMap<string, readonly Preposition[]>;
  readonly elisions: ReadonlySet<string>;
  readonly contractions: ReadonlyMap<string, string>;
  readonly movers: ReadonlySet<string>;
  readonly partitives: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly anaphors: ReadonlySet<string>;
  readonly both: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
}

/** The words of a line, which white space separates. */
export const listed = (words: string): string[] => words.split(/\s+/).filter(Boolean);
/** The words of a line as a set. */
export const setOf = (words: string): ReadonlySet<string> => new Set(listed(words));

function prepositionOf(line: string): Preposition {
  const [words = '', roles = ''] = line.split('|');
  return {
    keys: listed(words.replaceAll("'", "' ")).map((key) => key.trim()),
    roles: roles.split(',').map((field) => {
      const [role = '', cases = ''] = field.split(':');
      return { role: role as Role, cases: casesOf(cases) };
    }),
  };
}

/** Bits of words.ts in the order of the classes below; both files name them. */
const CLASSES: readonly (readonly [keyof ClosedWords, number])[] = [
  ['determiners', 2],
  ['adverbs', 4],
  ['negations', 8],
  ['subordinators', 16],
  ['relatives', 16 | 32],
  ['conjunctions', 64],
  ['conditions', 128],
  ['have', 256],
  ['be', 512],
  ['future', 1024],
  ['clitics', 2048],
];

/** Compiles the closed words of a lexicon. */
export function closedOf(lines: ClosedWords): Closed {
  const prepositions = new Map<string, Preposition[]>();
  for (const preposition of lines.prepositions.map(prepositionOf)) {
    const first = preposition.keys[0] ?? '';
    prepositions.set(
      first,
      [...(prepositions.get(first) ?? []), preposition].sort((a, b) => b.keys.length - a.keys.length),
    );
  }
  const words = new Map<string, Known>();
  for (const [first, [longest]] of prepositions) if (longest) words.set(first, { classes: 0, preposition: longest });
  for (const [name, bit] of CLASSES)
    for (const word of listed(String(lines[name]))) {
      const known = words.get(word);
      words.set(word, { classes: (known?.classes ?? 0) | bit, preposition: known?.preposition ?? null });
    }
  return {
    words,
    prepositions,
    elisions: setOf(lines.elisions),
    contractions: new Map(listed(lines.contractions).map((pair) => pair.split('=') as [string, string])),
    movers: setOf(lines.movers),
    partitives: setOf(lines.partitives),
    possessives: setOf(lines.possessives),
    anaphors: setOf(lines.anaphors),
    both: setOf(lines.both),
    abbreviations: setOf(lines.abbreviations),
    titles: setOf(lines.titles),
    givenNames: setOf(lines.givenNames),
  };
}
