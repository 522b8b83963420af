import { findCountry } from '../countries/find.js';
import { STOP_WORDS } from './stop-words.js';
import { WORD } from './words.js';

const MOST = 24;
/** Words of the text that still belong to the lead; further down come background and other news. */
const LEAD = 40;

/**
 * Up to 24 content words of the title and the lead, in order, each once, endings off: what two reports of one event have in common,
 * whoever wrote them. Countries are left out, for the events say those, and two reports of one war would always share them. Names of
 * people and places begin with a capital ("Kharkiv", "strik"), since two strikes on two towns differ in nothing else.
 */
export const keywordsOf = (title: string, text: string): string[] => {
  const words = [...wordsIn(title), ...wordsIn(text).slice(0, LEAD)].filter(tells);
  const names = new Set(words.filter(({ name }) => name).map(({ stem }) => stem));
  const stems = [...new Set(words.map(({ stem }) => stem))].slice(0, MOST);
  return stems.map((stem) => (names.has(stem) ? stem.charAt(0).toUpperCase() + stem.slice(1) : stem));
};

interface Word {
  readonly lower: string;
  readonly stem: string;
  /** Capitalised where a common word would not be. */
  readonly name: boolean;
}

const wordsIn = (passage: string): Word[] => {
  const even = passage.normalize('NFKC');
  const found = [...even.matchAll(WORD)];
  const headline = everyWordCapital(found.map(([word]) => word));
  return found.map(({ 0: word, index }) => {
    const lower = word.toLowerCase();
    return { lower, stem: stemOf(lower), name: !headline && isCapital(word) && !beginsSentence(even, index) };
  });
};

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Some headlines capitalise every word, which then says nothing of names. The first word always has a capital. */
const everyWordCapital = (words: readonly string[]): boolean => {
  const long = words.slice(1).filter((word) => word.length > 3 && /^\p{L}/u.test(word));
  return long.filter(isCapital).length > long.length * 0.6;
};

const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:…|—–-]["'”’)\]]?\s+|["“‘\n])$/.test(text.slice(Math.max(0, at - 4), at));

const tells = ({ lower }: Word): boolean => {
  if (/^\p{N}+$/u.test(lower)) return true;
  return lower.length > 2 && !STOP_WORDS.has(lower) && (lower.length === 3 || findCountry(lower) === null);
};

/** So that "strikes", "striking" and "strike" meet, and "Ukrainian" meets "Ukraine". Crude on purpose: both sides are cut alike. */
const stemOf = (word: string): string =>
  word.length > 4 ? word.replace(/(?:ians?|ia|ings?|ied|ies|ed|es|is?|s|e)$/, '') : word.replace(/s$/, '');
