import { clearLevel } from '../core/alerting/default-rule.js';
import { levelParams } from '../core/alerting/kinds/level.js';
import { optionsOf } from '../core/cards/rule-words.js';
import { Problem } from '../core/problem.js';
import type { Rule } from '../core/rule.js';
import type { Subject } from '../core/score.js';
import type { Subscription } from '../core/subscription.js';
import type { RuleChange } from '../store/rules.js';
import type { SubscriptionChange } from '../store/subscriptions.js';
import type { Filled } from './command.js';

type Found = { readonly rule: Rule } | { readonly subscription: Subscription };

/** Options that change an alert; one that is not there stays as it is. */
export interface RuleAsked {
  readonly level?: number | undefined;
  readonly clear?: number | undefined;
  readonly indicator?: Subject['indicator'] | undefined;
  readonly role?: Subject['role'] | undefined;
  readonly publishers?: number | undefined;
  readonly hold?: number | undefined;
  readonly updates?: Rule['updates'] | undefined;
  readonly format?: Rule['format'] | undefined;
}

/** Options that change a digest. */
export interface DigestAsked {
  readonly at?: string | undefined;
  readonly tz?: string | undefined;
  readonly days?: readonly number[] | undefined;
  readonly countries?: readonly string[] | undefined;
  readonly watchlist?: string | undefined;
  readonly format?: Subscription['format'] | undefined;
}

const OF_RULES = ['level', 'clear', 'indicator', 'role', 'publishers', 'hold', 'updates'] as const;
const OF_DIGESTS = ['at', 'tz', 'days', 'countries', 'watchlist'] as const;

/**
 * Whether what was asked for is of this kind.
 * @throws Problem 'bad-option' that names what is not
 */
export function mustSuit(found: Found, asked: RuleAsked & DigestAsked): void {
  const isRule = 'rule' in found;
  const strange = (isRule ? OF_DIGESTS : OF_RULES).find((key) => asked[key] !== undefined);
  if (strange === undefined) return;
  const hint = `It has: ${[...(isRule ? OF_RULES : OF_DIGESTS), 'format'].join(', ')}.`;
  throw new Problem('bad-option', `${isRule ? 'An alert' : 'A digest'} has no ${strange}.`, { hint, option: strange });
}

/**
 * The rule as it is asked to be. A level without a clear level brings the usual one, ten points below.
 * @throws Problem 'bad-option' when it would resolve above its level
 */
export function changedRule(rule: Rule, asked: RuleAsked): RuleChange {
  const { indicator, role } = asked;
  return {
    kind: rule.kind,
    params: paramsOf(rule, asked),
    subjects: rule.subjects.map((subject) => ({
      country: subject.country,
      indicator: indicator ?? subject.indicator,
      role: role ?? subject.role,
    })),
    minPublishers: asked.publishers ?? rule.minPublishers,
    forMinutes: asked.hold ?? rule.forMinutes,
    format: asked.format ?? rule.format,
    updates: asked.updates ?? rule.updates,
  };
}

function paramsOf({ kind, params }: Rule, { level, clear }: RuleAsked): unknown {
  if (level === undefined && clear === undefined) return params;
  const present = kind === 'level' ? levelParams.safeParse(params).data : undefined;
  if (!present) throw new Problem('bad-option', 'This alert has no level.', { option: level === undefined ? 'clear' : 'level' });
  const above = level ?? present.above;
  const below = clear ?? (above === present.above ? present.clear : clearLevel(above));
  if (below >= above) throw new Problem('bad-option', `clear must be below the level of ${above}, not ${below}.`, { option: 'clear' });
  return { above, clear: below };
}

/** The digest as it is asked to be: countries take the place of a watchlist, and a watchlist that of countries. */
export function changedDigest(sub: Subscription, { at, tz, days, countries, watchlist, format }: DigestAsked): SubscriptionChange {
  if (countries !== undefined && watchlist !== undefined)
    throw new Problem('bad-option', 'A watchlist has its own countries: say either countries or watchlist.', { option: 'countries' });
  return {
    at: at ?? sub.at,
    tz: tz ?? sub.tz,
    days: days ?? sub.days,
    countries: countries ?? (watchlist === undefined ? sub.countries : []),
    watchlist: watchlist ?? (countries === undefined ? sub.watchlist : null),
    format: format ?? sub.format,
  };
}

const DAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** What stands in the form: the present values, as typed. */
export function standingValues(found: Found): Filled {
  if ('rule' in found) {
    const { country: _, ...values } = optionsOf(found.rule) ?? {};
    return { values: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])) };
  }
  const { at, tz, days, countries, watchlist, format } = found.subscription;
  const about: Record<string, string> = watchlist === null ? { countries: countries.join(', ') || 'all' } : { watchlist };
  return { values: { at, tz, days: days.map((day) => DAY_NAMES[day - 1] ?? '').join(','), format, ...about } };
}
