import { INDICATOR_NAMES } from '../core/codebook/indicators/index.js';
import type { CountryCode } from '../core/country-code.js';
import type { Event } from '../core/event.js';
import type { Score, Subject } from '../core/score.js';
import { byCountry } from '../core/scoring/by-country.js';
import type { ToldColumns } from '../core/scoring/columns.js';
import { corrected, correctionsOn } from '../core/scoring/corrected.js';
import { ledgerOf, levelAt } from '../core/scoring/ledger.js';
import { levelsOf } from '../core/scoring/levels-of.js';
import { METHOD } from '../core/scoring/method.js';
import { scoreOf } from '../core/scoring/score-of.js';
import type { Told } from '../core/scoring/told.js';
import { horizonDays } from '../core/scoring/weigh.js';
import { withCorrected } from '../core/scoring/with-corrected.js';
import { LOCAL_WORKSPACE, type Weights } from '../core/workspace.js';
import { countRead, findArticle, type ReadArticle } from '../store/articles.js';
import { storyNumbers } from '../store/corrections.js';
import type { Db } from '../store/db.js';
import { eventsBetween as between, columnsKnown, eventsOf, type PairEvent, toldAbout } from '../store/events.js';
import type { Tenant } from '../store/tenant.js';
import { broughtTo, type Reading, readingOf } from './reading.js';

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
  const reading = await readingOf(tenant);
  const countries = [...new Set(subjects.map(({ country }) => country))];
  const told = byCountry(await asRead(tenant, countries, FULL_HORIZON, asOf, reading), countries, reading.corrections);
  return subjects.map((subject) => scored(told.get(subject.country) ?? [], subject, asOf, unread, reading));
}

function scored(read: readonly Told[], subject: Subject, asOf: Date, unread: number, { corrections, weights }: Reading): Score {
  const score = scoreOf(corrected(read, corrections), subject, asOf, { unread, weights });
  const applied = correctionsOn(read, corrections, subject);
  return applied.length === 0 ? score : { ...score, corrections: applied };
}

/** Every country's level at several instants, from one reading; countries at zero are left out. `asOf` is the latest of them. */
export async function levelsAt(
  tenant: Tenant,
  { role, indicator }: Omit<Subject, 'country'>,
  instants: readonly Date[],
): Promise<Map<CountryCode, number>[]> {
  const reading = await readingOf(tenant);
  const columns = await columnsBetween(tenant, instants, reading);
  return instants.map((asOf) => levelsOf(columns, asOf, role, indicator, reading.weights));
}

/** Every country's level under each of several sets of factors, from one reading. */
export async function levelsUnder(
  tenant: Tenant,
  { role, indicator }: Omit<Subject, 'country'>,
  asOf: Date,
  factors: readonly Weights[],
): Promise<Map<CountryCode, number>[]> {
  const columns = await columnsBetween(tenant, [asOf], await readingOf(tenant));
  return factors.map((weights) => levelsOf(columns, asOf, role, indicator, weights));
}

/** All that weighs at these instants; the stories that were corrected are put right among the million that were not. */
async function columnsBetween(tenant: Tenant, instants: readonly Date[], { corrections }: Reading): Promise<ToldColumns> {
  const { db, workspace } = tenant;
  const latest = new Date(Math.max(...instants.map(Number)));
  const since = before(new Date(Math.min(...instants.map(Number))), HORIZON);
  const columns = await columnsKnown(db, workspace, since, latest);
  if (corrections.length === 0) return columns;
  const stories = [...new Set(corrections.map(({ story }) => story))];
  const told = await toldAbout(db, workspace, [], since, latest, stories);
  return withCorrected(columns, await storyNumbers(tenant, stories), corrected(told, corrections));
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
  const { told, weights } = await toldOf(tenant, subject.country, days, asOf);
  const ledger = ledgerOf(told, subject);
  return Array.from({ length: days }, (_, at) => {
    const instant = before(asOf, days - 1 - at);
    return { day: instant.toISOString().slice(0, 10), level: levelAt(ledger, instant, weights) };
  });
}

/** What one country did to the other and back over the last days, the newest first. */
export async function eventsBetween(tenant: Tenant, a: CountryCode, b: CountryCode, asOf: Date, days: number): Promise<PairEvent[]> {
  const reading = await readingOf(tenant);
  const stories = broughtTo([a, b], reading);
  const read = await between(tenant.db, tenant.workspace, a, b, before(asOf, days), asOf, stories);
  const flat = read.map((told) => ({
    told,
    story: told.story,
    actor: told.event.actor?.country ?? null,
    recipient: told.event.recipient?.country ?? null,
    indicator: told.event.indicator,
    confidence: told.event.confidence,
  }));
  return corrected(flat, reading.corrections)
    .filter(({ actor, recipient }) => (actor === a && recipient === b) || (actor === b && recipient === a))
    .map(({ told, actor, recipient, confidence }) => ({
      ...told,
      event: { ...told.event, actor: party(told.event.actor, actor), recipient: party(told.event.recipient, recipient), confidence },
    }));
}

const party = (read: Event['actor'], country: CountryCode | null): Event['actor'] =>
  read === null || country === null || read.country === country ? read : { ...read, country };

/** What was told of a country over the last `days` and as far back as that still weighs, known by an instant, as the workspace reads it, and its factors. */
export async function toldOf(
  tenant: Tenant,
  country: CountryCode,
  days: number,
  asOf: Date,
): Promise<{ told: readonly Told[]; weights: Weights }> {
  const reading = await readingOf(tenant);
  const read = await asRead(tenant, [country], HORIZON + days, asOf, reading);
  return { told: corrected(read, reading.corrections), weights: reading.weights };
}

/** Events as the tagger read them, with those that corrections bring here. */
const asRead = (
  { db, workspace }: Tenant,
  countries: readonly CountryCode[],
  days: number,
  asOf: Date,
  reading: Reading,
): Promise<Told[]> => toldAbout(db, workspace, countries, before(asOf, days), asOf, broughtTo(countries, reading));

/** One article with what was read in it, and by which tagger; null when there is none of that id for this workspace. */
export async function articleWithEvents(
  db: Db,
  id: string,
  workspace = LOCAL_WORKSPACE,
): Promise<{ article: ReadArticle; events: Event[] } | null> {
  const article = await findArticle(db, id, workspace);
  return article && { article, events: await eventsOf(db, id) };
}
