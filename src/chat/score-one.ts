import type { Score, Subject } from '../core/score.js';
import { scoresOf } from '../desk/look.js';
import type { Tenant } from '../store/tenant.js';

/** The score of one subject. A country that nothing was read about has one too, of coverage 0. */
export async function scoreOne(tenant: Tenant, subject: Subject, asOf: Date): Promise<Score> {
  const [score] = await scoresOf(tenant, [subject], asOf);
  if (!score) throw new Error(`no score came back for ${subject.country}`);
  return score;
}
