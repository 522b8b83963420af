import { INDICATOR_NAMES } from '../core/codebook/indicators/index.js';
import type { CountryCode } from '../core/country-code.js';
import type { Event } from '../core/event.js';
import type { Score, Subject } from '../core/score.js';
import { ledgerOf, levelAt } from '../core/scoring/ledger.js';
import { levelsOf } from '../core/scoring/levels-of.js';
import { METHOD } from '../core/scoring/method.js';
import { scoreOf } from '../core/scoring/score-of.js';
import type { Told } from '../core/scoring/told.js';
import { horizonDays } from '../core/scoring/weigh.js';
import { LOCAL_WORKSPACE } from '../core/workspace.js';
import { countRead, findArticle, type ReadArticle } from '../store/articles.js';
import type { Db } from '../store/db.js';
import { eventsBetween as between, columnsKnown, eventsOf, type PairEvent, toldAbout } from '../store/events.js';
import type { Tenant } from '../store/tenant.js';

export type { PairEvent };

const DAY = 86_400_000;

/** Days after which no event of any indicator weighs anything. */
const HORIZON = Math.max(...INDICATOR_NAMES.map(horizonDays));

/** Unusualness compares with two years, so a full score reads those as well. */
const FULL_HORIZON = HORIZON + METHOD.unusualness.weeks * 7;

const before = (instant: Date, days: number): Date => new Date(instant.getTime() - days * DAY);

/** Full scores with receipts, one a subject, in order. A country nothing was read about has level 0 and coverage 0. */
export async function scoresOf(tenant: Tenant, subjects: readonly Subject[], asOf: Date): Promise<Score[]> {
  const { unread } = await countRead(tenant.db, before(asOf, METHOD.coverageDays), asOf);
  const told = new Map<CountryCode, Told[]>();
  for (const { country } of subjects) if (!told.has(country)) told.set(country, await toldOf(tenant, country, FULL_HORIZON, asOf));
  return subjects.map((subject) => scoreOf(told.get(subject.country) ?? [], subject, asOf, { unread }));
}

/** Every country's level at several instants, from one reading; countries at zero are left out. `asOf` is the latest of them. */
export async function levelsAt(
  tenant: Tenant,
  { role, indicator }: Omit<Subject, 'country'>,
  instants: readonly Date[],
): Promise<Map<CountryCode, number>[]> {
  const latest = new Date(Math.max(...instants.map(Number)));
  const earliest = new Date(Math.min(...instants.map(Number)));
  const columns = await columnsKnown(tenant.db, tenant.workspace, before(earliest, HORIZON), latest);
  return instants.map((asOf) => levelsOf(columns, asOf, role, indicator));
}

/** The countries that stand highest, with full scores, highest first. */
export async function topLevels(tenant: Tenant, which: Omit<Subject, 'country'>, asOf: Date, count: number): Promise<Score[]> {
  const [levels = new Map<CountryCode, number>()] = await levelsAt(tenant, which, [asOf]);
  const highest = [...levels].filter(([, level]) => level > 0).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return scoresOf(
    tenant,
    highest.slice(0, count).map(([country]) => ({ country, ...which })),
    asOf,
  );
}

/** A subject's level once a day over the last `days` days, from old to new; the last is as of the instant itself. */
export async function seriesOf(tenant: Tenant, subject: Subject, days: number, asOf: Date): Promise<{ day: string; level: number }[]> {
  const ledger = ledgerOf(await toldOf(tenant, subject.country, HORIZON + days, asOf), subject);
  return Array.from({ length: days }, (_, at) => {
    const instant = before(asOf, days - 1 - at);
    return { day: instant.toISOString().slice(0, 10), level: levelAt(ledger, instant) };
  });
}

/** What one country did to the other and back over the last days, the newest first. */
export const eventsBetween = (tenant: Tenant, a: CountryCode, b: CountryCode, asOf: Date, days: number): Promise<PairEvent[]> =>
  between(tenant.db, tenant.workspace, a, b, before(asOf, days), asOf);

/** One article with what was read in it, and by which tagger; null when there is none of that id for this workspace. */
export async function articleWithEvents(
  db: Db,
  id: string,
  workspace = LOCAL_WORKSPACE,
): Promise<{ article: ReadArticle; events: Event[] } | null> {
  const article = await findArticle(db, id, workspace);
  return article && { article, events: await eventsOf(db, id) };
}

const toldOf = ({ db, workspace }: Tenant, country: CountryCode, days: number, asOf: Date): Promise<Told[]> =>
  toldAbout(db, workspace, country, before(asOf, days), asOf);
