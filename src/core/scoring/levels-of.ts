import { INDICATOR_NAMES, type IndicatorName, indicatorOf } from '../codebook/indicators/index.js';
import type { CountryCode } from '../country-code.js';
import type { Role } from '../score.js';
import type { Weights } from '../workspace.js';
import type { ToldColumns } from './columns.js';
import { levelOf, netOf } from './curve.js';
import { placesFor } from './places.js';
import { corroboration, decay } from './weigh.js';

const PACE = INDICATOR_NAMES.map(indicatorOf);
const DIRECTIONS = PACE.length * 2;
const NOBODY = -1;

/**
 * Every country's level as of an instant, from columns, under a workspace's factors if it has any: the same numbers as `scoreOf` a subject at a time, for a ranking or a map.
 * Countries with no event in that role are left out.
 */
export const levelsOf = (
  columns: ToldColumns,
  asOf: Date,
  role: Role,
  indicator: IndicatorName | 'all',
  weights: Weights = {},
): Map<CountryCode, number> => {
  const lines = linesOf(columns, asOf.getTime(), role, indicator === 'all' ? null : INDICATOR_NAMES.indexOf(indicator));
  const sums = sumsOf(lines, columns.countries.length, weights);
  const levels = new Map<CountryCode, number>();
  columns.countries.forEach((country, at) => {
    if (lines.seen.has(at)) levels.set(country, levelOf(netAt(sums, at * DIRECTIONS)));
  });
  return levels;
};

/** Lines in parallel arrays; publishers are chains through `publisher` and `next`, for most lines have one or two. */
interface Lines {
  /** country × DIRECTIONS + indicator × 2 + polarity. */
  readonly slot: number[];
  readonly strongest: number[];
  readonly publishers: number[];
  readonly chain: number[];
  readonly publisher: number[];
  readonly next: number[];
  readonly seen: Set<number>;
}

const linesOf = (columns: ToldColumns, asOf: number, role: Role, only: number | null): Lines => {
  const lines: Lines = { slot: [], strongest: [], publishers: [], chain: [], publisher: [], next: [], seen: new Set() };
  const placeOf = placesFor(columns.weight.length * (role === 'any' ? 2 : 1));
  const fresh = PACE.map(({ halfLifeDays }) => halfLifeDays);
  for (let row = 0; row < columns.weight.length; row++) {
    const indicator = columns.indicator[row] ?? 0;
    const weight = columns.weight[row] ?? 0;
    if (weight <= 0 || (columns.knownAt[row] ?? 0) > asOf || (only !== null && indicator !== only)) continue;
    const now = weight * decay(columns.newsAt[row] ?? 0, asOf, fresh[indicator] ?? 1);
    const [one, other] = sides(columns.actor[row] ?? NOBODY, columns.recipient[row] ?? NOBODY, role);
    for (const country of one === other ? [one] : [one, other]) {
      if (country === NOBODY) continue;
      lines.seen.add(country);
      if (now === 0) continue;
      const slot = country * DIRECTIONS + indicator * 2 + (columns.polarity[row] ?? 0);
      book(lines, placeOf(columns.story[row] ?? 0, slot), slot, now, columns.publisher[row] ?? NOBODY);
    }
  }
  return lines;
};

/** The countries whose scores an event moves in a role, as places; NOBODY fills up. */
const sides = (actor: number, recipient: number, role: Role): readonly [number, number] => {
  switch (role) {
    case 'target':
      return [recipient, NOBODY];
    case 'actor':
      return [actor === recipient ? NOBODY : actor, NOBODY];
    case 'domestic':
      return [actor === recipient ? actor : NOBODY, NOBODY];
    case 'any':
      return [actor, recipient];
  }
};

const book = (lines: Lines, at: number, slot: number, weight: number, publisher: number): void => {
  if (at === lines.slot.length) {
    lines.slot.push(slot);
    lines.strongest.push(0);
    lines.publishers.push(0);
    lines.chain.push(NOBODY);
  }
  if (weight > (lines.strongest[at] ?? 0)) lines.strongest[at] = weight;
  if (publisher !== NOBODY) count(lines, at, publisher);
};

const count = (lines: Lines, at: number, publisher: number): void => {
  const first = lines.chain[at] ?? NOBODY;
  for (let link = first; link !== NOBODY; link = lines.next[link] ?? NOBODY) if (lines.publisher[link] === publisher) return;
  lines.next.push(first);
  lines.chain[at] = lines.publisher.push(publisher) - 1;
  lines.publishers[at] = (lines.publishers[at] ?? 0) + 1;
};

const sumsOf = ({ slot, strongest, publishers }: Lines, countries: number, weights: Weights): Float64Array => {
  const sums = new Float64Array(countries * DIRECTIONS);
  const factors = INDICATOR_NAMES.map((name) => indicatorOf(name).weight * (weights[name] ?? 1));
  slot.forEach((to, at) => {
    const factor = factors[(to % DIRECTIONS) >> 1] ?? 0;
    sums[to] = (sums[to] ?? 0) + (strongest[at] ?? 0) * corroboration(publishers[at] ?? 0) * factor;
  });
  return sums;
};

const netAt = (sums: Float64Array, from: number): number => {
  let net = 0;
  for (let at = from; at < from + DIRECTIONS; at += 2) net += netOf(sums[at] ?? 0, sums[at + 1] ?? 0);
  return net;
};
