import { ruleTitle } from '../core/cards/rule-words.js';
import { digestAbout } from '../core/cards/subscription-words.js';
import type { Rule } from '../core/rule.js';
import type { Subscription } from '../core/subscription.js';
import { watchesOf } from '../desk/subscribe.js';
import type { Tenant } from '../store/tenant.js';
import type { Completed, Filled } from './command.js';

type Halted = Pick<Rule | Subscription, 'pausedAt' | 'disabledWhy'>;

const words = {
  rule: (id: string, title: string) => `${id}: ${title}`,
  digest: (id: string, about: string) => `${id}: digest of ${about}`,
  none: 'There is none to choose.',
};

/** Whether it does not run: a person paused it, or it was stopped for good. */
export const isHalted = ({ pausedAt, disabledWhy }: Halted): boolean => pausedAt !== null || disabledWhy !== null;

/** The ids that a form with an `id` lets a person choose from, each with what it is; the newest last. */
export async function watchChoices(tenant: Tenant, fits: (watch: Halted) => boolean = () => true): Promise<Filled> {
  const { rules, subscriptions } = await watchesOf(tenant);
  const id: readonly Completed[] = [
    ...rules.filter(fits).map((rule) => ({ name: words.rule(rule.id, ruleTitle(rule)), value: rule.id })),
    ...subscriptions.filter(fits).map((one) => ({ name: words.digest(one.id, digestAbout(one)), value: one.id })),
  ];
  return id.length > 0 ? { choices: { id } } : { intro: words.none };
}
