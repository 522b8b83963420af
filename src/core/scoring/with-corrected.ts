import { columnsOf, type ToldColumns } from './columns.js';
import type { Told } from './told.js';

/** No store gives a story so high a number. */
const LAST_NUMBER = 2 ** 31 - 1;

/**
 * Columns in which the events of some stories stand as given, in place of those of the stories' numbers: what corrections change is a
 * few stories among a million rows.
 */
export function withCorrected(columns: ToldColumns, replaced: ReadonlySet<number>, told: readonly Told[]): ToldColumns {
  const more = columnsOf(told);
  const places = new Map(columns.countries.map((country, at) => [country, at]));
  const countries = [...columns.countries];
  const placed = more.countries.map((country) => {
    const there = places.get(country);
    return there ?? countries.push(country) - 1;
  });
  const moved = (places: ArrayLike<number>) => Array.from(places, (at) => (at < 0 ? at : (placed[at] ?? -1)));
  // A row that weighs nothing is passed over.
  const weight = Float64Array.from(columns.weight, (one, at) => (replaced.has(columns.story[at] ?? -1) ? 0 : one));
  return {
    countries,
    story: joined(
      columns.story,
      Array.from(more.story, (number) => LAST_NUMBER - number),
    ),
    publisher: joined(columns.publisher, more.publisher),
    actor: joined(columns.actor, moved(more.actor)),
    recipient: joined(columns.recipient, moved(more.recipient)),
    indicator: joined(columns.indicator, more.indicator),
    polarity: joined(columns.polarity, more.polarity),
    weight: joined(weight, more.weight),
    newsAt: joined(columns.newsAt, more.newsAt),
    knownAt: joined(columns.knownAt, more.knownAt),
  };
}

function joined(one: ArrayLike<number>, other: ArrayLike<number>): Float64Array {
  const whole = new Float64Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}
