import type { Rule } from '../rule.js';
import type { Subject } from '../score.js';
import type { LevelParams } from './kinds/level.js';

/** A rule before it is saved: the workspace, the id and the instant are given to it there. */
export type NewRule = Omit<Rule, 'id' | 'workspace' | 'createdAt' | 'pausedAt' | 'disabledWhy' | 'disabledAt'>;

/** Independent publishers that must tell it, unless a person asks for another number. */
export const MIN_PUBLISHERS = 2;

/** How far below the threshold an alert resolves, in points. */
const CLEAR_BELOW = 10;

/** What a person said; everything but the country, the level and the place has a default. */
export interface Wanted {
  readonly country: Subject['country'];
  /** 0 to 100. */
  readonly level: number;
  readonly indicator?: Subject['indicator'];
  readonly role?: Subject['role'];
  readonly minPublishers?: number;
  readonly forMinutes?: number;
  /** The level below which it resolves. */
  readonly clear?: number | undefined;
  readonly format?: Rule['format'];
  readonly updates?: Rule['updates'];
  readonly platform: string;
  readonly channel: string;
  readonly createdBy: string;
}

/** "Tell me when the country is above the level": risk to it, all indicators, two publishers, no waiting, until ten points below. */
export function defaultRule(wanted: Wanted): NewRule {
  const { country, level, indicator = 'all', role = 'target', minPublishers = MIN_PUBLISHERS, forMinutes = 0 } = wanted;
  const params: LevelParams = { above: level, clear: wanted.clear ?? clearLevel(level) };
  return {
    platform: wanted.platform,
    channel: wanted.channel,
    subjects: [{ country, indicator, role }],
    kind: 'level',
    params,
    forMinutes,
    cooldownMinutes: 0,
    minPublishers,
    format: wanted.format ?? 'full',
    updates: wanted.updates ?? 'thread',
    createdBy: wanted.createdBy,
  };
}

/** Ten points below the threshold; half of a threshold of ten or less, since nothing is below zero and such a rule would never resolve. */
export function clearLevel(level: number): number {
  return level > CLEAR_BELOW ? level - CLEAR_BELOW : level / 2;
}
