import { INDICATOR_NAMES } from '../codebook/indicators/index.js';
import type { CountryCode } from '../country-code.js';
import { POLARITIES } from '../event.js';
import type { Told } from './told.js';
import { weightOf } from './weigh.js';

/**
 * Told events as parallel columns, one place an event: what `levelsOf` reads. A million rows fetched as objects take
 * six times as long as the same rows grouped into a few long strings, so a store fills these with `string_agg` and `parseColumn`.
 * Rows may come in any order. Rows that weigh nothing may be left out.
 */
export interface ToldColumns {
  /** Country codes that `actor` and `recipient` point into. */
  readonly countries: readonly CountryCode[];
  /** Any whole number from 0 to 2^31 − 1 that is the same for the events of one story, and for no other. */
  readonly story: ArrayLike<number>;
  /** Any whole number that is the same for one publisher; −1: the article is a wire copy, which corroborates nothing. */
  readonly publisher: ArrayLike<number>;
  /** Place in `countries`; −1: nobody. */
  readonly actor: ArrayLike<number>;
  readonly recipient: ArrayLike<number>;
  /** Place in INDICATOR_NAMES. */
  readonly indicator: ArrayLike<number>;
  /** Place in POLARITIES: 0 escalatory, 1 de-escalatory. */
  readonly polarity: ArrayLike<number>;
  /** What `weightOf` gives; in SQL: severity ^ 3 × confidence × the modality's factor. */
  readonly weight: ArrayLike<number>;
  /** Milliseconds since 1970; of a wire copy, those of the article it copies. */
  readonly newsAt: ArrayLike<number>;
  /** Milliseconds since 1970. */
  readonly knownAt: ArrayLike<number>;
}

/** Gives each distinct value a number, in order of first sight. */
const numbering = <T>() => {
  const seen = new Map<T, number>();
  const numberOf = (value: T): number => {
    const known = seen.get(value);
    if (known !== undefined) return known;
    seen.set(value, seen.size);
    return seen.size - 1;
  };
  return { seen, numberOf };
};

/** The same events as columns. */
export const columnsOf = (told: readonly Told[]): ToldColumns => {
  const stories = numbering<string>();
  const publishers = numbering<string>();
  const countries = numbering<CountryCode>();
  const place = (country: CountryCode | null): number => (country === null ? -1 : countries.numberOf(country));
  return {
    story: told.map((one) => stories.numberOf(one.story)),
    publisher: told.map((one) => (one.copyOf === null ? publishers.numberOf(one.publisher) : -1)),
    actor: told.map((one) => place(one.actor)),
    recipient: told.map((one) => place(one.recipient)),
    indicator: told.map((one) => INDICATOR_NAMES.indexOf(one.indicator)),
    polarity: told.map((one) => POLARITIES.indexOf(one.polarity)),
    weight: told.map(weightOf),
    newsAt: told.map((one) => one.newsAt.getTime()),
    knownAt: told.map((one) => one.knownAt.getTime()),
    countries: [...countries.seen.keys()],
  };
};

/**
 * Reads one column out of "12,-1,0.25": several times as fast as splitting, which makes a million short strings first.
 * Plain decimals only (cast to numeric or bigint in SQL, so that no exponent comes).
 */
export const parseColumn = (text: string): Float64Array => eachPlace(text, numberIn);

/** Reads one column of words ("KZ,--,RU") as where each stands in a list; −1 for what is not in it. */
export const parseWords = (text: string, places: ReadonlyMap<string, number>): Float64Array =>
  eachPlace(text, (column, from, to) => places.get(column.slice(from, to)) ?? -1);

const eachPlace = (text: string, read: (text: string, from: number, to: number) => number): Float64Array => {
  const column = new Float64Array(text === '' ? 0 : placesIn(text));
  let from = 0;
  for (let place = 0; place < column.length; place++) {
    const comma = text.indexOf(',', from);
    const to = comma < 0 ? text.length : comma;
    column[place] = read(text, from, to);
    from = to + 1;
  }
  return column;
};

const [COMMA, MINUS, POINT, ZERO] = [44, 45, 46, 48];

const placesIn = (text: string): number => {
  let places = 1;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === COMMA) places++;
  return places;
};

const numberIn = (text: string, from: number, to: number): number => {
  const negative = text.charCodeAt(from) === MINUS;
  let digits = 0;
  let divisor = 0;
  for (let at = negative ? from + 1 : from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === POINT) divisor = 1;
    else {
      digits = digits * 10 + (code - ZERO);
      divisor *= 10;
    }
  }
  const size = divisor === 0 ? digits : digits / divisor;
  return negative ? -size : size;
};
