import type { Modality } from '../event.js';

/** Stands on every score. Raised whenever a constant or the formula changes, so that an old score can be told from a new one. */
export const METHOD_VERSION = '1';

/**
 * Every constant of the method, with where it comes from; the indicators bring their own weight and half-life.
 * "Set" means chosen so that the four standing marks hold: one mass-casualty strike told by three publishers above 40 at once,
 * open war between 80 and 95, a calm country with ordinary news below 20, one more serious story still felt at war.
 * docs/methodology.md works them through.
 */
export const METHOD = {
  /** Severity is an ordinal scale drawn from 0 to 1; cubed, a massacre (1.0) weighs as much as a hundred accusations (0.2), not as five. Set. */
  severityPower: 3,
  /**
   * Share of its weight that an event keeps by how it is told: a threat is news in itself, a demand hardly. Mild, for the tagger's
   * severity is already that of a threat (0.8 of the deed's, which cubed is half). Set.
   */
  modality: {
    asserted: 1,
    threatened: 0.9,
    planned: 0.8,
    demanded: 0.6,
    denied: 0,
    hypothetical: 0,
    historical: 0,
  } satisfies Record<Modality, number>,
  /** n independent publishers multiply by most × (1 − doubt ^ n): 0.6, 0.9, 1.05 … 1.2. Each halves the doubt the others left. Set. */
  corroboration: { most: 1.2, doubt: 0.5 },
  /** How much easing takes off what it eases: net = E² / (E + easing × D). At 1, a ceasefire told as often as the war halves it; at 2, a third is left. Set. */
  easing: 2,
  /**
   * level = 100 × (1 − (1 + ln(1 + (x / scale) ^ bend) / spread) ^ −power). A power of x alone cannot hold the marks: between one strike
   * and a war of hundreds of stories a day x grows four-thousandfold, so the upper part has to go by its logarithm. Set.
   */
  curve: { scale: 0.23, bend: 1.2, spread: 3, power: 2 },
  /** Beyond so many half-lives an event is worth less than a millionth of a point, and is forgotten. */
  horizonHalfLives: 28,
  /** Days over which coverage is counted. */
  coverageDays: 30,
  /** The interval: a report counts half as evidence after so many days; what an unread country might stand at. Set. */
  interval: { halfLifeDays: 30, unknownLevel: 35 },
  /** Unusualness compares with one level a week over two years, once there is one year. */
  unusualness: { weeks: 104, leastDays: 365 },
} as const;
