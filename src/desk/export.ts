import type { Exported } from '../core/export.js';
import type { Subject } from '../core/score.js';
import { rulesOf } from '../store/rules.js';
import { subscriptionsOf } from '../store/subscriptions.js';
import type { Tenant } from '../store/tenant.js';
import { settingsOf } from '../store/workspaces.js';
import { levelsAt, scoresOf } from './look.js';

/** All that a workspace set, and where the scores stand for it: every country's level, and whole scores of what its rules and digests name. */
export async function exported(tenant: Tenant, asOf: Date): Promise<Exported> {
  const [rules, subscriptions, settings] = await Promise.all([rulesOf(tenant), subscriptionsOf(tenant), settingsOf(tenant)]);
  const [levels = new Map()] = await levelsAt(tenant, { role: 'target', indicator: 'all' }, [asOf]);
  const named: Subject[] = [
    ...rules.flatMap(({ subjects }) => subjects),
    ...subscriptions.flatMap(({ countries }) => countries.map((country): Subject => ({ country, indicator: 'all', role: 'target' }))),
  ];
  const subjects = [...new Map(named.map((one) => [`${one.country} ${one.indicator} ${one.role}`, one])).values()];
  const scores = await scoresOf(tenant, subjects, asOf);
  return { workspace: tenant.workspace, asOf, settings, rules, subscriptions, levels, scores };
}
