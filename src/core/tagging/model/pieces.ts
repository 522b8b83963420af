import { STATE_OF } from '../../countries/data/territories.js';
import type { Mention } from '../../countries/mentions.js';
import type { CountryCode } from '../../country-code.js';
import { verbForm } from '../morphology.js';
import { AUXILIARY, MARK, NUMBER, type Word } from '../words.js';

/** A word as the model sees it; whatever names a country is masked, so that no country is learned by heart. */
export interface Piece {
  /** The lemma, or what stands for a name. */
  readonly lemma: string;
  readonly word: string;
  readonly verb: boolean;
  readonly auxiliary: boolean;
  /** Index of the mention it stands for, or -1. */
  readonly mention: number;
  /** The state that mention stands for. */
  readonly country: CountryCode | null;
  /** Index of its first word. */
  readonly from: number;
}

const MASKS: Readonly<Record<Mention['kind'], string>> = {
  name: 'CTRY',
  demonym: 'CTRY',
  capital: 'CTRY',
  city: 'CITY',
  seat: 'SEAT',
  institution: 'INST',
  group: 'GRP',
  leader: 'LEAD',
  'former-leader': 'EXLEAD',
  organisation: 'ORG',
};

/** Marks that say something: a question, a quotation, a list of titles. */
const TELLING = new Set(['?', '"', '-', ':']);

/** A territory is its state's. */
export const stateOf = (country: CountryCode): CountryCode => STATE_OF.get(country) ?? country;

function plain(word: Word, from: number): Piece {
  const { lower, classes, form, verb, noun } = word;
  const base = { mention: -1, country: null, from, auxiliary: (classes & AUXILIARY) !== 0, verb: form !== 0 };
  if ((classes & NUMBER) !== 0 && /\d/.test(lower)) return { ...base, lemma: '#', word: '#' };
  const lemma = form === 0 ? (noun === lower ? (verbForm(lower)?.lemma ?? noun) : noun) : verb;
  return { ...base, lemma, word: lower };
}

/** The pieces of a sentence: one for each mention, one for each other word that says something. */
export function piecesOf(words: readonly Word[], mentions: readonly Mention[]): Piece[] {
  const pieces: Piece[] = [];
  words.forEach((word, at) => {
    const mention = mentions[word.mention];
    if (mention) {
      if (pieces.at(-1)?.mention === word.mention) return;
      const country = mention.country === null ? null : stateOf(mention.country);
      pieces.push({
        lemma: MASKS[mention.kind],
        word: word.lower,
        verb: false,
        auxiliary: false,
        mention: word.mention,
        country,
        from: at,
      });
    } else if ((word.classes & MARK) === 0 || TELLING.has(word.lower)) pieces.push(plain(word, at));
  });
  return pieces;
}
