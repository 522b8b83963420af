import { level, levelParams } from '../core/alerting/kinds/level.js';
import type { Subject } from '../core/score.js';
import { episodeSpans } from '../store/episode-spans.js';
import { rulesOf } from '../store/rules.js';
import type { Tenant } from '../store/tenant.js';

/** What the workspace's first standing rule about a subject watches for. Days are "2022-12-20". */
export interface WatchedSubject {
  readonly threshold: number | null;
  readonly episodes: readonly { readonly from: string; readonly to: string | null }[];
}

/** The threshold of the rule about a subject and its episodes between two instants; without a rule there is neither. */
export async function watchedAbout(tenant: Tenant, subject: Subject, from: Date, to: Date): Promise<WatchedSubject> {
  for (const rule of await rulesOf(tenant)) {
    if (rule.kind !== level.name || !rule.subjects.some((one) => isSame(one, subject))) continue;
    const { above } = levelParams.parse(rule.params);
    const spans = await episodeSpans(tenant, rule.id, subject, from, to);
    return { threshold: above, episodes: spans.map((span) => ({ from: dayOf(span.from), to: span.to && dayOf(span.to) })) };
  }
  return { threshold: null, episodes: [] };
}

const isSame = (one: Subject, other: Subject): boolean =>
  one.country === other.country && one.indicator === other.indicator && one.role === other.role;

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
