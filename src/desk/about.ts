import type { About } from '../core/cards/about.js';
import { METHOD_VERSION } from '../core/scoring/method.js';
import { VERSION } from '../files.js';
import { countStored } from '../store/articles.js';
import type { Tenant } from '../store/tenant.js';
import { modelState } from './model-tagger/state.js';
import { TAGGER_VERSION } from './tagger.js';

/** Versions, how much was read until now, and the day so far of a language model that reads. `clock` is the real clock. */
export async function aboutDesk({ db }: Tenant, now: Date, clock: Date): Promise<About> {
  const { sample, ...counts } = await countStored(db, now);
  return {
    version: VERSION,
    method: METHOD_VERSION,
    tagger: TAGGER_VERSION,
    counts,
    sample: sample > 0,
    model: await modelState(db, clock),
  };
}
