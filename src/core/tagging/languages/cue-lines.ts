import type { Cue, CueForm, CueReach } from '../../codebook/cue.js';
import type { IndicatorName } from '../../codebook/indicators/index.js';
import { listed } from './closed.js';
import type { CueType, Lexicon } from './lexicon.js';

/** A cue of a language's lexicon: one of the codebook's, with what its grammar needs beside. */
export interface LanguageCue extends Omit<Cue, 'words'> {
  readonly indicator: IndicatorName | null;
  /** What stands in the genitive suffers it: "el asesinato de", "обстрел Харькова". */
  readonly ofObject: boolean;
  /** The other side stands behind "with": "rompe relaciones con". */
  readonly withOther: boolean;
  /** Whoever it comes from does it: "высланы из Австрии". */
  readonly fromActor: boolean;
  /** The subject is a victim, and the last noun of the cue is the deed: "mueren en un ataque ruso". */
  readonly ofVictim: boolean;
  /** Counts only where the other side is a leader, named: "recibe a Zelenski". */
  readonly ofLeader: boolean;
  readonly patterns: readonly Pattern[];
}

/** One place of a pattern: any of these sequences, after at most `gap` free words. */
export interface Place {
  readonly gap: number;
  readonly choices: readonly (readonly string[])[];
}

/** A way of saying something. */
export type Pattern = readonly Place[];

/** Free words that "~" stands for, at most. */
const GAP = 3;

/** Reads one pattern: words, (a/b) alternatives, SETS, ~ for up to three free words. */
export function patternOf(text: string, sets: Lexicon['sets']): Pattern {
  const places: Place[] = [];
  let gap = 0;
  for (const part of text.trim().match(/\([^)]*\)|\S+/g) ?? []) {
    if (part === '~') {
      gap = GAP;
      continue;
    }
    const inner = part.startsWith('(') ? part.slice(1, -1).split('/') : [part];
    const choices = inner.flatMap((choice) => membersOf(choice, sets)).sort((a, b) => b.length - a.length);
    places.push({ gap, choices });
    gap = 0;
  }
  return places;
}

function membersOf(choice: string, sets: Lexicon['sets']): string[][] {
  if (/^[A-Z]{3,}$/.test(choice)) return listed(sets[choice] ?? '').map((word) => [word]);
  return [
    choice
      .toLowerCase()
      .replaceAll("'", "' ")
      .split(/[\s-]+/)
      .filter(Boolean),
  ];
}

const REACHES = new Set(['home', 'alone', 'both', 'joint', 'other']);
const SAID = new Set(['threatened', 'demanded', 'planned']);

/** Reads a line "indicator|as|TYPE|severity|marks|pattern, pattern". */
export function cueOf(line: string, sets: Lexicon['sets']): LanguageCue {
  const [indicator = '', as = '', type = '', severity = '', marks = '', words = ''] = line.split('|');
  const given = listed(marks);
  const has = (mark: string): true | undefined => (given.includes(mark) ? true : undefined);
  const reach = given.find((mark) => REACHES.has(mark));
  const said = given.find((mark) => SAID.has(mark));
  const companion = given.find((mark) => mark.startsWith('with='))?.slice(5);
  return {
    indicator: indicator === '-' ? null : (indicator as IndicatorName),
    as: as as CueForm,
    type: type as CueType,
    severity: Number(severity),
    ...(reach ? { reach: reach as CueReach } : {}),
    ...(said ? { said: said as NonNullable<Cue['said']> } : {}),
    ...(companion ? { with: companion } : {}),
    ...(has('ends') ? { ends: true } : {}),
    ...(has('weak') ? { weak: true } : {}),
    ...(has('suffers') ? { suffers: true } : {}),
    ofObject: has('object') ?? false,
    withOther: has('beside') ?? false,
    fromActor: has('source') ?? false,
    ofVictim: has('victim') ?? false,
    ofLeader: has('leader') ?? false,
    patterns: words.split(',').map((pattern) => patternOf(pattern, sets)),
  };
}

/** Every single word that patterns and sets name, so that the vocabulary knows its forms. */
export function wordsNamed(lexicon: Lexicon): Set<string> {
  const words = new Set<string>();
  const take = (pattern: Pattern): void => {
    for (const { choices } of pattern) for (const word of choices.flat()) words.add(word);
  };
  for (const line of lexicon.cues) for (const pattern of cueOf(line, lexicon.sets).patterns) take(pattern);
  for (const line of lexicon.idioms) take(patternOf(line, lexicon.sets));
  const lists = [...Object.values(lexicon.sets), ...Object.values(lexicon.governors), ...Object.values(lexicon.topics)];
  for (const word of lists.flatMap(listed)) words.add(word);
  return words;
}
