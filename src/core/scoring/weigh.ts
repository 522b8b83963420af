import { type IndicatorName, indicatorOf } from '../codebook/indicators/index.js';
import { METHOD } from './method.js';
import type { Told } from './told.js';

const DAY = 86_400_000;

/** What one event weighs before it fades, 0 to 1: severity ^ 3 × confidence × the factor of its modality. */
export const weightOf = (told: Pick<Told, 'severity' | 'confidence' | 'modality'>): number =>
  told.severity ** METHOD.severityPower * told.confidence * METHOD.modality[told.modality];

/** What n independent publishers make of a story's weight: 0.6 for one, towards 1.2 for many. A story nobody but copies tells counts as one. */
export const corroboration = (publishers: number): number =>
  METHOD.corroboration.most * (1 - METHOD.corroboration.doubt ** Math.max(1, publishers));

/**
 * Share that is left at an age: one half each half-life, continuous, so that no midnight makes a step.
 * An instant still to come (a publisher's clock runs ahead) counts as now. Both in milliseconds since 1970.
 */
export const decay = (newsAt: number, asOf: number, halfLifeDays: number): number => {
  const halves = Math.max(0, asOf - newsAt) / (halfLifeDays * DAY);
  return halves > METHOD.horizonHalfLives ? 0 : 2 ** -halves;
};

/** Days after which an indicator's events are forgotten: how far back a store must read to score one instant. */
export const horizonDays = (indicator: IndicatorName): number => indicatorOf(indicator).halfLifeDays * METHOD.horizonHalfLives;
