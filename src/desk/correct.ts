import type { CorrectionDone } from '../core/cards/correct.js';
import type { Correction, Verdict } from '../core/correction.js';
import { countryName } from '../core/countries/country.js';
import type { CountryCode } from '../core/country-code.js';
import { Problem } from '../core/problem.js';
import type { Score, Subject } from '../core/score.js';
import { noteAudit } from '../store/audit.js';
import {
  correctionsOf,
  findCorrection,
  type NewCorrection,
  type StoryParties,
  saveCorrection,
  storiesEnding,
  undoCorrection,
} from '../store/corrections.js';
import type { Tenant } from '../store/tenant.js';
import { markTouched } from '../store/touched.js';
import { ensureWorkspace, lockWorkspace } from '../store/workspaces.js';
import { scoresOf } from './look.js';

/** Who says or takes back something, where, and when by the real clock. `now` is what scores are as of. */
export interface Saying {
  readonly person: string;
  readonly platform: string;
  readonly now: Date;
  readonly clock: Date;
}

/** A verdict as a person gives it: the story by the end of its id. */
export interface Said {
  readonly subject: Subject;
  readonly story: string;
  readonly verdict: Verdict;
  readonly to: CountryCode | null;
}

/**
 * Takes a person's verdict on a story: the workspace's scores are others from here on, and rules are held against them at once. Saying the
 * same again changes nothing.
 * @throws Problem 'not-found' when the story does nothing to the score, 'bad-option' when the right country is the wrong one
 */
export async function correct(
  tenant: Tenant,
  { subject, story: ending, verdict, to: named }: Said,
  saying: Saying,
): Promise<CorrectionDone> {
  const { country, indicator } = subject;
  const to = verdict === 'wrong-country' ? named : null;
  if (to === country) throw new Problem('bad-option', `The right country cannot be ${countryName(country)} itself.`, { option: 'to' });
  const found = await storyOf(tenant, country, ending);
  const asked: NewCorrection = { story: found.story, country, indicator, verdict, to, by: saying.person };
  const subjects = bothOf(subject, to);
  const before = await scoresOf(tenant, subjects, saying.now);
  const { correction, already } = await book(tenant, asked, found, saying);
  const after = await scoresOf(tenant, subjects, saying.now);
  return { correction, title: found.title, subject, moves: moves(before, after), by: correction.by, at: correction.at, already };
}

const bothOf = (subject: Subject, to: CountryCode | null): Subject[] => [subject, ...(to ? [{ ...subject, country: to }] : [])];

const moves = (before: readonly Score[], after: readonly Score[]) =>
  after.flatMap((one, at) => {
    const was = before[at];
    return was ? [{ before: was, after: one }] : [];
  });

async function storyOf(tenant: Tenant, country: CountryCode, ending: string): Promise<StoryParties> {
  const found = await storiesEnding(tenant, country, ending);
  const [story] = found;
  if (story && found.length === 1) return story;
  const brought = (await correctionsOf(tenant)).find((one) => one.to === country && one.story.endsWith(ending));
  if (brought && !story)
    throw new Problem('not-found', `That story counts for ${countryName(country)} because of the correction ${brought.id}.`, {
      hint: 'Undo that first, then say what is right.',
      choices: [`/press undo-correction ${brought.id}`],
    });
  const why = story ? `“${ending}” ends the ids of several stories` : `No story “${ending}” says anything`;
  throw new Problem('not-found', `${why} of ${countryName(country)}.`, { option: 'story', choices: [`/press correct country:${country}`] });
}

function book(
  tenant: Tenant,
  asked: NewCorrection,
  { countries }: StoryParties,
  { platform, clock }: Saying,
): Promise<{ correction: Correction; already: boolean }> {
  return tenant.db.transaction(async (tx) => {
    const inside = { ...tenant, db: tx };
    await ensureWorkspace(tx, tenant.workspace, platform);
    await lockWorkspace(inside);
    const standing = (await correctionsOf(inside)).filter((one) => isSamePlace(one, asked)).at(-1);
    if (standing && standing.verdict === asked.verdict && standing.to === asked.to) return { correction: standing, already: true };
    const correction = await saveCorrection(inside, asked, clock);
    const { story, country, indicator, verdict, to } = correction;
    await noteAudit(
      inside,
      { person: asked.by, did: 'corrected', target: correction.id, after: { story, country, indicator, verdict, to } },
      clock,
    );
    await markTouched(tx, [...countries, ...(to ? [to] : [])], clock);
    return { correction, already: false };
  });
}

const isSamePlace = (one: NewCorrection, other: NewCorrection): boolean =>
  one.story === other.story && one.country === other.country && one.indicator === other.indicator;

/**
 * Takes a correction back: scores are what they were without it. Taking it back again changes nothing.
 * @throws Problem 'not-found'
 */
export async function uncorrect(tenant: Tenant, id: string, { person, now, clock }: Saying): Promise<CorrectionDone> {
  const kept = await findCorrection(tenant, id);
  if (!kept) throw new Problem('not-found', `There is no correction ${id} here.`);
  const { undoneBy, undoneAt, ...correction } = kept;
  const subject: Subject = { country: correction.country, indicator: correction.indicator, role: 'target' };
  const subjects = bothOf(subject, correction.to);
  const [story] = await storiesEnding(tenant, correction.country, correction.story);
  const before = await scoresOf(tenant, subjects, now);
  const undone = await tenant.db.transaction(async (tx) => {
    const inside = { ...tenant, db: tx };
    if (!(await undoCorrection(inside, id, person, clock))) return false;
    const { country, indicator, verdict, to } = correction;
    const was = { story: correction.story, country, indicator, verdict, to };
    await noteAudit(inside, { person, did: 'undid', target: id, before: was }, clock);
    await markTouched(tx, [country, ...(story?.countries ?? []), ...(to ? [to] : [])], clock);
    return true;
  });
  const after = await scoresOf(tenant, subjects, now);
  const [by, at] = undone ? [person, clock] : [undoneBy ?? person, undoneAt ?? clock];
  return { correction, title: story?.title ?? correction.story, subject, moves: moves(before, after), by, at, already: !undone };
}
