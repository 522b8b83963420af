import { conjugated, inflected, type Rules, rulesOf } from './inflect.js';
import type { Lexicon } from './lexicon.js';

export const PRESENT = 1;
export const PAST = 2;
export const FUTURE = 4;
export const CONDITIONAL = 8;
export const SUBJUNCTIVE = 16;
export const INFINITIVE = 32;
export const GERUND = 64;
export const PARTICIPLE = 128;
export const REFLEXIVE = 256;
/** Forms that have a tense and so a subject. */
export const TENSED = PRESENT | PAST | FUTURE | CONDITIONAL | SUBJUNCTIVE;

const BIT_OF: Readonly<Record<string, number>> = {
  pres: PRESENT,
  past: PAST,
  impf: PAST,
  fut: FUTURE,
  cond: CONDITIONAL,
  subj: SUBJUNCTIVE,
  inf: INFINITIVE,
  ger: GERUND,
  part: PARTICIPLE,
};

export const NOMINATIVE = 1;
export const GENITIVE = 2;
export const DATIVE = 4;
export const ACCUSATIVE = 8;
export const INSTRUMENTAL = 16;
export const PREPOSITIONAL = 32;

const CASES: Readonly<Record<string, number>> = {
  n: NOMINATIVE,
  g: GENITIVE,
  d: DATIVE,
  a: ACCUSATIVE,
  i: INSTRUMENTAL,
  p: PREPOSITIONAL,
};

/** Letters of cases ("na") as bits. */
export const casesOf = (letters: string): number => [...letters].reduce((bits, letter) => bits | (CASES[letter] ?? 0), 0);

/** What one written word may be. */
export interface Senses {
  /** Lemmas of verbs it is a form of, and which forms. */
  readonly verbs: readonly string[];
  readonly form: number;
  /** It is a form of a verb and of a noun. */
  readonly both: boolean;
  /** Lemmas of nouns, and beginnings with *. */
  readonly nouns: readonly string[];
  /** Bits of the cases it may stand in; 0 where it shows none. */
  readonly cases: number;
}

interface Sense {
  verbs: Set<string>;
  form: number;
  nouns: Set<string>;
  cases: number;
}

/** All the words of a language, by their written form. */
export interface Vocabulary {
  readonly sensesOf: (lower: string) => Senses;
  readonly isVerb: (lemma: string) => boolean;
}

const NONE: Senses = { verbs: [], both: false, form: 0, nouns: [], cases: 0 };
const SHORTEST_STEM = 3;
/** No stem is longer; a "word" of a million letters costs no more than this. */
const LONGEST_STEM = 24;

/** Rules of the three kinds of words, compiled. */
export interface Endings {
  readonly nouns: Rules;
  readonly adjectives: Rules;
}

/** The rules for nouns and adjectives of a lexicon. */
export const endingsOf = ({ grammar }: Lexicon): Endings => ({
  nouns: rulesOf(grammar.nounRules),
  adjectives: rulesOf(grammar.adjectiveRules),
});

function verbsInto(senses: Map<string, Sense>, { grammar }: Lexicon): Set<string> {
  const rules = rulesOf(grammar.verbRules);
  const expansions = new Map(Object.entries(grammar.expansions).map(([tag, lines]) => [tag, rulesOf(lines)]));
  const lemmas = new Set<string>();
  for (const line of grammar.verbs) {
    const [word = '', ...rest] = line.split('|');
    const [own = '', means] = word.split('=');
    const lemma = (means ?? own).replace('+', '');
    lemmas.add(lemma);
    for (const { form, tag } of conjugated([own, ...rest].join('|'), rules, expansions, grammar.reflexive)) {
      const sense = senseAt(senses, form);
      sense.verbs.add(lemma);
      sense.form |= (BIT_OF[tag.replace('+', '')] ?? 0) | (tag.endsWith('+') ? REFLEXIVE : 0);
    }
  }
  return lemmas;
}

function senseAt(senses: Map<string, Sense>, form: string): Sense {
  let sense = senses.get(form);
  if (sense === undefined) {
    sense = { verbs: new Set(), form: 0, nouns: new Set(), cases: 0 };
    senses.set(form, sense);
  }
  return sense;
}

/**
 * Compiles a language's words. `nouns` are dictionary forms that patterns and sets name; those that end in * stand for every word that begins so.
 * A look-up costs the length of the word, however many there are.
 */
export function vocabularyOf(lexicon: Lexicon, nouns: Iterable<string>): Vocabulary {
  const senses = new Map<string, Sense>();
  const verbs = verbsInto(senses, lexicon);
  const { nouns: rules } = endingsOf(lexicon);
  const irregular = new Map(lexicon.grammar.nouns.map((line) => [line.split('|', 1)[0] ?? '', line]));
  const stems = new Set<string>();
  for (const noun of nouns) {
    if (noun.endsWith('*')) stems.add(noun);
    else if (!verbs.has(noun)) {
      const line = irregular.get(noun);
      const forms = line ? declined(line) : inflected(noun, rules);
      for (const { form, tag } of [{ form: noun, tag: '' }, ...forms]) {
        const sense = senseAt(senses, form);
        sense.nouns.add(noun);
        sense.cases |= casesOf(tag);
      }
    }
  }
  const endings = rulesByEnding(lexicon.grammar.endings);
  const known = new Map<string, Senses>();
  for (const [form, { verbs: own, form: bits, nouns: named, cases }] of senses)
    known.set(form, {
      verbs: [...own],
      both: own.size > 0 && named.size > 0,
      form: bits,
      nouns: [...named, ...stemsOf(form, stems)],
      cases: cases || endings(form),
    });
  const sensesOf = (lower: string): Senses => {
    const found = known.get(lower);
    if (found) return found;
    const begun = stemsOf(lower, stems);
    const cases = endings(lower);
    return begun.length === 0 && cases === 0 ? NONE : { ...NONE, nouns: begun, cases };
  };
  return { sensesOf, isVerb: (lemma) => verbs.has(lemma) };
}

/** The forms of a noun that has a line of its own. */
const declined = (line: string): { form: string; tag: string }[] =>
  line
    .split('|')
    .slice(1)
    .flatMap((field) => {
      const [tag = '', forms = ''] = field.split(':');
      return forms.split(',').map((form) => ({ form, tag }));
    });

function stemsOf(word: string, stems: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (let length = SHORTEST_STEM; length <= Math.min(word.length, LONGEST_STEM); length++) {
    const stem = `${word.slice(0, length)}*`;
    if (stems.has(stem)) found.push(stem);
  }
  return found;
}

const LONGEST_ENDING = 4;

function rulesByEnding(lines: readonly string[]): (word: string) => number {
  const byEnding = new Map(lines.map((line) => line.split('|') as [string, string]).map(([ending, cases]) => [ending, casesOf(cases)]));
  return (word) => {
    for (let length = Math.min(LONGEST_ENDING, word.length - 2); length > 0; length--) {
      const cases = byEnding.get(word.slice(-length));
      if (cases !== undefined) return cases;
    }
    return 0;
  };
}
