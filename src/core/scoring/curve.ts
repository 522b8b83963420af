import { METHOD } from './method.js';

const { scale, bend, spread, power } = METHOD.curve;

/** Points, 0 to below 100, for a net weight. Never flat: each further story is felt, and none saturates it. */
export const levelOf = (weight: number): number => 100 * (1 - (1 + Math.log1p((weight / scale) ** bend) / spread) ** -power);

/** The net weight that stands at a level: `levelOf` the other way round. */
export const weightAt = (level: number): number => scale * Math.expm1(spread * ((1 - level / 100) ** (-1 / power) - 1)) ** (1 / bend);

/** What is left of escalation once easing is set against it: never more than the escalation, never below 0. */
export const netOf = (escalation: number, easing: number): number =>
  escalation === 0 ? 0 : (escalation * escalation) / (escalation + METHOD.easing * easing);
