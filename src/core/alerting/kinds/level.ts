import { z } from 'zod';
import { kind } from './kind.js';

/** Points of the level, 0 to 100; the gap between the two is the dead band that stops an alert from flapping. */
export const levelParams = z
  .object({ above: z.number().min(0).max(100), clear: z.number().min(0).max(100) })
  .refine(({ above, clear }) => clear <= above, 'the clear level must not be above the threshold');
export type LevelParams = z.output<typeof levelParams>;

/** The level is above a threshold, until it falls below the clear level. */
export const level = kind({
  name: 'level',
  summary: 'risk is above a level',
  params: levelParams,
  read: ({ above, clear }, score) => (score.level > above ? 'hot' : score.level < clear ? 'cool' : 'between'),
});
