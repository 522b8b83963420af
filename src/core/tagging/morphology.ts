import { DOUBLING_VERBS, EITHER_VERBS, IRREGULAR_VERBS, NOUN_VERBS, PLAIN_VERBS, UNCHANGING_VERBS } from './data/verbs.js';

/** Which forms of a verb a word can be, as bits. */
export const BASE = 1;
export const THIRD = 2;
export const PAST = 4;
export const ING = 8;
/** The form is a noun as well. */
export const NOUNLIKE = 16;

/** A word as a form of a verb. */
export interface VerbForm {
  readonly lemma: string;
  readonly bits: number;
}

const split = (words: string): string[] => words.trim().split(/\s+/);

const VOWELS = 'aeiou';

function thirdOf(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return verb.endsWith('y') && !VOWELS.includes(verb.at(-2) ?? 'a') ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function stemsOf(verb: string, doubling: ReadonlySet<string>, either: ReadonlySet<string>): string[] {
  const doubled = verb + (verb.at(-1) ?? '');
  if (doubling.has(verb)) return [doubled];
  return either.has(verb) ? [verb, doubled] : [verb];
}

function regularForms(verb: string, doubling: ReadonlySet<string>, either: ReadonlySet<string>): [form: string, bits: number][] {
  const stems = stemsOf(verb, doubling, either);
  const silent = verb.endsWith('e');
  const past = silent
    ? [`${verb}d`]
    : verb.endsWith('y') && !VOWELS.includes(verb.at(-2) ?? 'a')
      ? [`${verb.slice(0, -1)}ied`]
      : stems.map((stem) => `${stem}ed`);
  const ing = silent && !verb.endsWith('ee') ? [`${verb.slice(0, -1)}ing`] : stems.map((stem) => `${stem}ing`);
  return [
    [thirdOf(verb), THIRD],
    ...past.map((form): [string, number] => [form, PAST]),
    ...ing.map((form): [string, number] => [form, ING]),
  ];
}

function buildForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const add = (form: string, lemma: string, bits: number): void => {
    const before = forms.get(form);
    if (before === undefined) forms.set(form, { lemma, bits });
    else if (before.lemma === lemma) forms.set(form, { lemma, bits: before.bits | bits });
  };
  const doubling = new Set(split(DOUBLING_VERBS));
  const either = new Set(split(EITHER_VERBS));
  const irregular = new Map(
    IRREGULAR_VERBS.trim()
      .split('\n')
      .map((line) => [line.split(' ')[0] ?? '', line.split(' ').slice(1)]),
  );
  const nouns = new Set(split(NOUN_VERBS));
  const verbs = [...new Set([...split(PLAIN_VERBS), ...nouns, ...split(UNCHANGING_VERBS), ...irregular.keys()])];
  for (const verb of verbs) add(verb, verb, BASE | (nouns.has(verb) ? NOUNLIKE : 0));
  for (const verb of split(UNCHANGING_VERBS)) add(verb, verb, BASE | PAST | NOUNLIKE);
  for (const [verb, pasts] of irregular) for (const past of pasts) add(past, verb, past.endsWith('ing') ? ING : PAST);
  for (const verb of verbs) {
    for (const [form, bits] of regularForms(verb, doubling, either))
      add(form, verb, bits | (bits === THIRD && nouns.has(verb) ? NOUNLIKE : 0));
  }
  return forms;
}

const FORMS = buildForms();

/** The verb a folded word can be a form of; undefined: it is no verb of the news. */
export const verbForm = (word: string): VerbForm | undefined => FORMS.get(word);

const UNCHANGED = new Set([
  'news',
  'politics',
  'series',
  'species',
  'crisis',
  'basis',
  'texas',
  'always',
  'perhaps',
  'whereas',
  'afterwards',
  'towards',
]);

/** The singular of a folded noun, by its ending; words that end in -ss, -us or -is stay. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || UNCHANGED.has(word)) return word;
  const before = word.at(-2) ?? '';
  if (before === 's' || before === 'u' || before === 'i') return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return /(?:ss|x|ch|sh|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
