import type { Correction } from '../core/correction.js';
import type { CountryCode } from '../core/country-code.js';
import type { StoryId } from '../core/story.js';
import type { Weights } from '../core/workspace.js';
import { correctionsOf } from '../store/corrections.js';
import type { Tenant } from '../store/tenant.js';
import { settingsOf } from '../store/workspaces.js';

/** How a workspace reads the news, where that is otherwise than it was read: what its people corrected, and its own factors. */
export interface Reading {
  readonly corrections: readonly Correction[];
  readonly weights: Weights;
}

/** The workspace's reading as it stands. It holds for every instant: a score as of the past is what was known then, read as one reads now. */
export async function readingOf(tenant: Tenant): Promise<Reading> {
  const [corrections, { weights }] = await Promise.all([correctionsOf(tenant), settingsOf(tenant)]);
  return { corrections, weights };
}

/** Stories whose events corrections bring to these countries from others. */
export const broughtTo = (countries: readonly CountryCode[], { corrections }: Reading): StoryId[] =>
  corrections.flatMap(({ story, to }) => (to !== null && countries.includes(to) ? [story] : []));
