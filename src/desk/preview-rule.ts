import { historyOf } from '../core/alerting/history.js';
import { type Previewed, previewRule, type RulePreview, welcomeLevel } from '../core/alerting/preview.js';
import type { Told } from '../core/scoring/told.js';
import type { Tenant } from '../store/tenant.js';
import { toldOf } from './look.js';

const DAY = 86_400_000;

/** How far back a preview looks. */
const DAYS = 90;

/** Hours between two looks at the past: no indicator fades by more than a few points in them. */
const EVERY_HOURS = 6;

/** Events from which a look costs so much that one a day has to do: a country at war, whose level moves slowly anyway. */
const MANY = 3_000;

/** Firings from which an alert says too much, so that another level is offered. */
const TOO_MANY = 10;

/** Holds a rule that may not be saved yet against what was known over the last 90 days. `now` is what scores are as of. */
export async function previewOf(tenant: Tenant, rule: Previewed, now: Date): Promise<RulePreview> {
  const told: Told[] = [];
  let weights = {};
  for (const country of new Set(rule.subjects.map((subject) => subject.country))) {
    const read = await toldOf(tenant, country, DAYS, now);
    told.push(...read.told);
    weights = read.weights;
  }
  const first = Math.min(now.getTime(), ...(await firstKnown(tenant, now)));
  const days = Math.min(DAYS, Math.max(1, Math.ceil((now.getTime() - first) / DAY)));
  const history = historyOf(told, weights);
  const instants = instantsOf(days, now, told.length > MANY ? 24 : EVERY_HOURS);
  const firings = previewRule(rule, instants, history);
  const fits = firings.length > 0 && firings.length <= TOO_MANY;
  const since = now.getTime() - DAYS * DAY;
  return {
    days,
    firings,
    imported: told.some(({ origin, publishedAt }) => origin === 'backfill' && publishedAt.getTime() > since),
    instead: fits ? null : welcomeLevel(rule, instants, history),
  };
}

/** From old to new, the last one now. */
function instantsOf(days: number, now: Date, everyHours: number): Date[] {
  const looks = (days * 24) / everyHours;
  return Array.from({ length: looks + 1 }, (_, at) => new Date(now.getTime() - (looks - at) * everyHours * 3_600_000));
}

/** When the first article that this workspace sees was published: before it there is no past to look at. */
async function firstKnown({ db, workspace }: Tenant, now: Date): Promise<number[]> {
  const [row] = await db.query<{ first: Date | null }>(
    'select min(published_at) as first from events where (workspace is null or workspace = $1) and known_at <= $2::timestamptz',
    [workspace, now],
  );
  return row?.first ? [row.first.getTime()] : [];
}
