import type { Indicator } from '../indicator.js';
import { armedConflict } from './armed-conflict.js';
import { civilUnrest } from './civil-unrest.js';
import { cyberAndSabotage } from './cyber-and-sabotage.js';
import { diplomaticRupture } from './diplomatic-rupture.js';
import { militaryDoctrine } from './military-doctrine.js';
import { militaryPosture } from './military-posture.js';
import { politicalInstability } from './political-instability.js';
import { repression } from './repression.js';
import { threatRhetoric } from './threat-rhetoric.js';
import { tradeDisruption } from './trade-disruption.js';

/** The ten indicators, in the order of the help. */
export const INDICATOR_NAMES = [
  'threat-rhetoric',
  'trade-disruption',
  'military-doctrine',
  'military-posture',
  'armed-conflict',
  'diplomatic-rupture',
  'civil-unrest',
  'repression',
  'political-instability',
  'cyber-and-sabotage',
] as const;
export type IndicatorName = (typeof INDICATOR_NAMES)[number];

/** The registry: one file each in this folder, one line each here. */
const REGISTRY: Readonly<Record<IndicatorName, Indicator>> = {
  'threat-rhetoric': threatRhetoric,
  'trade-disruption': tradeDisruption,
  'military-doctrine': militaryDoctrine,
  'military-posture': militaryPosture,
  'armed-conflict': armedConflict,
  'diplomatic-rupture': diplomaticRupture,
  'civil-unrest': civilUnrest,
  repression,
  'political-instability': politicalInstability,
  'cyber-and-sabotage': cyberAndSabotage,
};

/** The indicator of that name: its label, its weight in the composite, its half-life in days, its codebook. */
export const indicatorOf = (name: IndicatorName): Indicator => REGISTRY[name];

/** All ten, in the order of the help. */
export const indicators: readonly Indicator[] = INDICATOR_NAMES.map(indicatorOf);
