import type { About } from '../core/cards/about.js';
import { METHOD_VERSION } from '../core/scoring/method.js';
import { VERSION } from '../files.js';
import { countStored } from '../store/articles.js';
import type { Tenant } from '../store/tenant.js';
import { TAGGER_VERSION } from './tagger.js';

/** Versions, and how much was read until now. */
export async function aboutDesk({ db }: Tenant, now: Date): Promise<About> {
  const { sample, ...counts } = await countStored(db, now);
  return { version: VERSION, method: METHOD_VERSION, tagger: TAGGER_VERSION, counts, sample: sample > 0 };
}
