import type { ArticleId } from '../article.js';
import { INDICATOR_NAMES, type IndicatorName } from '../codebook/indicators/index.js';
import type { CountryCode } from '../country-code.js';
import { ROLES, type Role } from '../score.js';
import { concerned } from './concerns.js';
import { levelOf } from './curve.js';
import type { Running } from './running.js';
import type { Told } from './told.js';
import { weightOf } from './weigh.js';

/** One line of a replay. */
export interface ReplayRow {
  readonly period: string;
  readonly country: CountryCode;
  readonly role: Role;
  readonly indicator: IndicatorName | 'all';
  /** Mean of the period's daily levels. */
  readonly score: number;
  /** Events of the period, and the articles that told them. */
  readonly events: number;
  readonly articles: number;
}

/** The columns of a replay's CSV file. */
export const REPLAY_COLUMNS = ['period', 'country', 'role', 'indicator', 'score', 'events', 'articles'] as const;

/** A row as a line of CSV, without its end; the score to two decimals. */
export const csvLine = (row: ReplayRow): string =>
  REPLAY_COLUMNS.map((column) => (column === 'score' ? row.score.toFixed(2) : row[column])).join(',');

/** What prints as 0.00. */
const LEAST = 0.005;

/** What is counted of one period. */
export interface Tally {
  /** Adds the levels at the end of a day. */
  add(running: Running): void;
  /** Counts an event of the period; those that weigh nothing are no events. */
  count(told: Told): void;
  /** The rows, without those that score 0 and have no events; sorted by country, role and indicator. */
  rows(period: string): ReplayRow[];
}

interface Subtotal {
  levels: number;
  events: number;
  readonly articles: Set<ArticleId>;
}

const SUBJECTS = ['all', ...INDICATOR_NAMES] as const;

/** Nothing counted yet. */
export const tally = (): Tally => {
  const totals = new Map<string, Subtotal[]>();
  let days = 0;
  const subtotalsOf = (country: CountryCode, role: Role): Subtotal[] => {
    const key = `${country} ${role}`;
    const there = totals.get(key) ?? SUBJECTS.map(() => ({ levels: 0, events: 0, articles: new Set<ArticleId>() }));
    totals.set(key, there);
    return there;
  };
  return {
    add: (running) => {
      days++;
      for (const { country, role, nets } of running.nets()) addLevels(subtotalsOf(country, role), nets);
    },
    count: (told) => {
      if (weightOf(told) <= 0) return;
      for (const role of ROLES) for (const country of concerned(told, role)) countEvent(subtotalsOf(country, role), told);
    },
    rows: (period) =>
      [...totals]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([key, subtotals]) => {
          const [country = '', role] = key.split(' ');
          return subtotals.map((one, at) => rowOf({ period, country, role: role as Role, indicator: SUBJECTS[at] ?? 'all' }, one, days));
        })
        .filter(({ score, events }) => score >= LEAST || events > 0),
  };
};

const rowOf = (
  head: Pick<ReplayRow, 'period' | 'country' | 'role' | 'indicator'>,
  { levels, events, articles }: Subtotal,
  days: number,
) => ({
  ...head,
  score: levels / days,
  events,
  articles: articles.size,
});

const addLevels = (subtotals: readonly Subtotal[], nets: readonly number[]): void => {
  const all = nets.reduce((sum, net) => sum + net, 0);
  subtotals.forEach((subtotal, at) => {
    const net = at === 0 ? all : (nets[at - 1] ?? 0);
    if (net > 0) subtotal.levels += levelOf(net);
  });
};

const countEvent = (subtotals: readonly Subtotal[], { indicator, article }: Told): void => {
  for (const at of [0, 1 + INDICATOR_NAMES.indexOf(indicator)]) {
    const subtotal = subtotals[at];
    if (!subtotal) continue;
    subtotal.events++;
    subtotal.articles.add(article);
  }
};
