import type { CardFile } from './card.js';
import { countryName } from './countries/country.js';
import type { CountryCode } from './country-code.js';
import { type Cell, csvFile } from './csv-line.js';
import type { Rule } from './rule.js';
import type { Score } from './score.js';
import type { Subscription } from './subscription.js';
import type { Settings, WorkspaceId } from './workspace.js';

/** All that a workspace set, and where the scores stand for it. */
export interface Exported {
  readonly workspace: WorkspaceId;
  readonly asOf: Date;
  readonly settings: Settings;
  readonly rules: readonly Rule[];
  readonly subscriptions: readonly Subscription[];
  /** Every country's level as target, all indicators. */
  readonly levels: ReadonlyMap<CountryCode, number>;
  /** Whole scores of what is watched. */
  readonly scores: readonly Score[];
}

/** The files of an export: a CSV each for rules, digests and scores, and all of it as JSON. */
export const exportFiles = (all: Exported): CardFile[] => [
  csv('rules.csv', RULE_COLUMNS, all.rules.flatMap(ruleRows)),
  csv('digests.csv', DIGEST_COLUMNS, all.subscriptions.map(digestRow)),
  csv('scores.csv', SCORE_COLUMNS, scoreRows(all)),
  { name: 'bellwether.json', type: 'application/json', text: `${JSON.stringify(asJson(all), null, 2)}\n` },
];

const csv = (name: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): CardFile => ({
  name,
  type: 'text/csv',
  text: csvFile(columns, rows),
});

const RULE_COLUMNS = [
  ...['id', 'country', 'country_name', 'indicator', 'role', 'kind', 'params', 'publishers', 'for_minutes', 'cooldown_minutes'],
  ...['platform', 'channel', 'format', 'updates', 'paused_at', 'disabled_why', 'created_by', 'created_at'],
];

const ruleRows = (rule: Rule): Cell[][] =>
  rule.subjects.map(({ country, indicator, role }) => [
    ...[rule.id, country, countryName(country), indicator, role, rule.kind, JSON.stringify(rule.params), rule.minPublishers],
    ...[rule.forMinutes, rule.cooldownMinutes, rule.platform, rule.channel, rule.format, rule.updates, rule.pausedAt],
    ...[rule.disabledWhy, rule.createdBy, rule.createdAt],
  ]);

const DIGEST_COLUMNS = [
  ...['id', 'countries', 'watchlist', 'at', 'tz', 'days', 'platform', 'channel', 'format'],
  ...['paused_at', 'disabled_why', 'created_by', 'created_at', 'next_at'],
];

const digestRow = (digest: Subscription): Cell[] => [
  ...[digest.id, digest.countries.join(' '), digest.watchlist, digest.at, digest.tz, digest.days.join(' ')],
  ...[digest.platform, digest.channel, digest.format, digest.pausedAt, digest.disabledWhy, digest.createdBy, digest.createdAt],
  digest.nextAt,
];

const SCORE_COLUMNS = [
  ...['country', 'country_name', 'indicator', 'role', 'level', 'low', 'high', 'day', 'week', 'month'],
  ...['articles', 'publishers', 'as_of', 'method', 'watched'],
];

/** Every country by its level, then what is watched with all that a score has. */
function scoreRows({ levels, scores, asOf }: Exported): Cell[][] {
  const ranked = [...levels].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const none = [null, null, null, null, null, null, null];
  return [
    ...ranked.map(([code, level]): Cell[] => [code, countryName(code), 'all', 'target', two(level), ...none, asOf, null, 'no']),
    ...scores.map(({ subject: { country, indicator, role }, level, interval: [low, high], momentum, coverage, method }): Cell[] => [
      ...[country, countryName(country), indicator, role, two(level), two(low), two(high)],
      ...[two(momentum.day), two(momentum.week), two(momentum.month), coverage.articles, coverage.publishers, asOf, method, 'yes'],
    ]),
  ];
}

const two = (points: number): number => Math.round(points * 100) / 100 + 0;

const asJson = ({ workspace, asOf, settings, rules, subscriptions, levels, scores }: Exported) => ({
  workspace,
  asOf,
  settings,
  rules,
  digests: subscriptions,
  levels: Object.fromEntries([...levels].map(([country, level]) => [country, two(level)])),
  scores: scores.map(({ receipts, ...score }) => ({
    ...score,
    stories: receipts.map(({ title, url, share, story }) => ({ story, title, url, share })),
  })),
});
