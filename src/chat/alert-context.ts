import type { Previewed } from '../core/alerting/preview.js';
import type { AlertContext } from '../core/cards/confirm.js';
import { previewOf } from '../desk/preview-rule.js';
import type { Context } from './command.js';
import { scoreOne } from './score-one.js';

/** Where a rule's score stands, and how often the rule would have fired. */
export async function alertContext({ tenant, now }: Context, rule: Previewed): Promise<AlertContext> {
  const [subject] = rule.subjects;
  const preview = await previewOf(tenant, rule, now);
  return subject ? { present: await scoreOne(tenant, subject, now), preview } : { preview };
}
