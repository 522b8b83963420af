import { INDICATOR_NAMES, type IndicatorName, indicatorOf } from '../codebook/indicators/index.js';
import type { CountryCode } from '../country-code.js';
import { ROLES, type Role } from '../score.js';
import type { StoryId } from '../story.js';
import { concerned } from './concerns.js';
import { netOf } from './curve.js';
import type { Told } from './told.js';
import { corroboration, decay, weightOf } from './weigh.js';

const DAY = 86_400_000;

/** Escalation and easing of the ten indicators, two places each. */
type Sums = Float64Array;

/** A line as far as its sum needs it: its strongest telling as of a past instant (both fade alike), and who told it. */
interface Cell {
  strongest: number;
  at: number;
  readonly publishers: Set<string>;
}

/**
 * The sums behind every level, kept up from day to day. All lines of one indicator fade alike, so a day costs one multiplication a sum
 * instead of one a line; only lines that are told again are taken out and put back. Equal to a ledger's to a millionth of a point.
 */
export interface Running {
  /** Fades everything by one day. */
  nextDay(): void;
  /** Books an event as of an instant, which must be that of all events of the day. */
  book(told: Told, asOf: number): void;
  /** Forgets a story's lines, which then stay in the sums and fade; for a story that will not be told again. */
  close(story: StoryId): void;
  /** Each country and role with anything in its sums, and the net weight of each indicator in the registry's order. */
  nets(): Iterable<{ readonly country: CountryCode; readonly role: Role; readonly nets: readonly number[] }>;
}

const FADES = INDICATOR_NAMES.map((name) => decay(0, DAY, indicatorOf(name).halfLifeDays));
/** Below this, ten sums together are less than a millionth of a point. */
const NOTHING = 1e-9;

/** Running sums of nothing yet. */
export const runningSums = (): Running => {
  const sums = new Map<string, Sums>();
  const stories = new Map<StoryId, Map<string, Cell>>();
  return {
    nextDay: () => {
      for (const [key, sum] of sums) if (fade(sum) < NOTHING) sums.delete(key);
    },
    book: (told, asOf) => {
      const weight = weightOf(told);
      if (weight <= 0) return;
      const cells = entry(stories, told.story, () => new Map<string, Cell>());
      for (const role of ROLES) {
        for (const country of concerned(told, role)) {
          const key = `${country} ${role}`;
          const cell = entry(cells, `${key} ${told.indicator} ${told.polarity}`, () => ({
            strongest: 0,
            at: asOf,
            publishers: new Set<string>(),
          }));
          const sum = entry(sums, key, () => new Float64Array(INDICATOR_NAMES.length * 2));
          retell(sum, cell, told, weight, asOf);
        }
      }
    },
    close: (story) => {
      stories.delete(story);
    },
    nets: function* () {
      for (const [key, sum] of sums) {
        const [country = '', role] = key.split(' ');
        yield { country, role: role as Role, nets: INDICATOR_NAMES.map((_, at) => netOf(sum[at * 2] ?? 0, sum[at * 2 + 1] ?? 0)) };
      }
    },
  };
};

const entry = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
};

const fade = (sum: Sums): number => {
  let left = 0;
  sum.forEach((value, at) => {
    const faded = value * (FADES[at >> 1] ?? 0);
    sum[at] = faded;
    left += faded;
  });
  return left;
};

const retell = (sum: Sums, cell: Cell, told: Told, weight: number, asOf: number): void => {
  const { weight: share, halfLifeDays } = indicatorOf(told.indicator);
  const standing = cell.strongest * decay(cell.at, asOf, halfLifeDays);
  const before = standing === 0 ? 0 : standing * corroboration(cell.publishers.size);
  if (told.copyOf === null) cell.publishers.add(told.publisher);
  cell.strongest = Math.max(standing, weight * decay(told.newsAt.getTime(), asOf, halfLifeDays));
  cell.at = asOf;
  const place = placeOf(told.indicator) + (told.polarity === 'escalatory' ? 0 : 1);
  sum[place] = Math.max(0, (sum[place] ?? 0) + (cell.strongest * corroboration(cell.publishers.size) - before) * share);
};

const placeOf = (indicator: IndicatorName): number => INDICATOR_NAMES.indexOf(indicator) * 2;
