import { logFault } from '../../log.js';
import type { Db } from '../../store/db.js';
import { addCounts, findAnswers, keepAnswer, takeCall } from '../../store/model-tagger.js';
import { builtIn, type ReadBy, type Reading, type Taggable, type Tagger } from '../tagger.js';
import { type Claim, readAnswer, writeAnswer } from './answer.js';
import { checkClaims } from './check.js';
import { type Ask, type Endpoint, openClient } from './client.js';
import { type Excerpt, excerptOf } from './excerpt.js';
import { inTurns } from './in-turns.js';
import { openPause, type Pause } from './pause.js';
import { keyOf, messagesFor, versionOf } from './prompt.js';
import { type Fallback, openTally, type Tally } from './tally.js';
import { openVoice } from './voice.js';

/** Questions to an endpoint at the same time. */
const AT_ONCE = 4;
/** Milliseconds one question may take, and a whole batch may wait for the model; what is not answered by then the built-in tagger reads. */
const TIMEOUT = 60_000;
const PATIENCE = 90_000;

/** What a language model is asked with. */
export interface ModelSettings {
  readonly endpoint: Endpoint;
  /** Calls a day (UTC), of all processes on this database together. */
  readonly dailyCalls: number;
  readonly log: (words: string) => void;
  readonly now?: () => Date;
  readonly timeout?: number;
  readonly patience?: number;
}

/** All that one round of questions needs. */
interface Desk {
  readonly db: Db;
  readonly ask: Ask;
  readonly pause: Pause;
  readonly version: string;
  readonly settings: Required<ModelSettings>;
}

/** An article the model may be asked about, and what the built-in tagger reads in it. */
interface Question {
  readonly article: Taggable;
  readonly known: Reading;
  readonly excerpt: Excerpt;
  readonly key: string;
}

/** The claims of a model and where they came from, or why there are none. */
type Outcome = { readonly claims: readonly Claim[]; readonly cached: boolean } | Fallback;

/** A tagger that asks a language model, holds what it answers against the article, and leaves to the built-in one whatever it gets no answer to. */
export function openModelTagger(db: Db, given: ModelSettings): Tagger {
  const settings = { now: () => new Date(), timeout: TIMEOUT, patience: PATIENCE, ...given };
  const desk: Desk = { db, ask: openClient(settings.endpoint), pause: openPause(), version: versionOf(settings.endpoint.model), settings };
  const voice = openVoice(settings.endpoint.model, settings.log);
  return async (articles) => {
    const tally = openTally();
    const readings = articles.map(builtIn);
    const questions = articles.map((article, at) => questionOf(article, readings[at]?.reading, desk.version));
    const outcomes = await outcomesOf(
      desk,
      questions.filter((one) => one !== null),
    );
    const read = articles.map(
      (article, at) => readingOf(questions[at] ?? null, outcomes, tally, desk.version) ?? readings[at] ?? builtIn(article),
    );
    const now = settings.now();
    await addCounts(db, dayOf(now), tally.counts);
    voice(tally.counts, now);
    return read;
  };
}

/** The day of the budget and the counters, in UTC: "2026-03-10". */
export const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

/** Languages in which it can be checked what an answer says of countries; 'und' is a text too short to tell. */
const CHECKED = new Set(['en', 'und']);

/**
 * Nothing is asked about a text in another language: its countries could not be checked, and what was dropped would pass for calm. Nor
 * about one that names no country, of which no event could be kept.
 */
function questionOf(article: Taggable, known: Reading | undefined, version: string): Question | null {
  if (!CHECKED.has(article.language.split('-', 1)[0] ?? '') || !known || known.countries.length === 0) return null;
  const excerpt = excerptOf(article);
  return { article, known, excerpt, key: keyOf(excerpt, version) };
}

/** Each different question answered once: from the cache, or by the model while there is time. */
async function outcomesOf(desk: Desk, questions: readonly Question[]): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const different = new Map(questions.map((question) => [question.key, question]));
  for (const [key, answer] of await findAnswers(desk.db, [...different.keys()])) {
    const claims = readAnswer(answer);
    if (claims) outcomes.set(key, { claims, cached: true });
  }
  const { now, patience } = desk.settings;
  const deadline = now().getTime() + patience;
  const open = [...different.values()].filter(({ key }) => !outcomes.has(key));
  await inTurns(open, AT_ONCE, async (question) => {
    outcomes.set(question.key, await askOnce(desk, question, deadline));
  });
  return outcomes;
}

async function askOnce(desk: Desk, question: Question, deadline: number): Promise<Outcome> {
  try {
    const { now, timeout, dailyCalls } = desk.settings;
    if (desk.pause.holds(now())) return 'pause';
    const left = deadline - now().getTime();
    if (left <= 0) return 'patience';
    if (!(await takeCall(desk.db, dayOf(now()), dailyCalls))) return 'budget';
    return await answered(desk, question, Math.min(timeout, left));
  } catch (fault) {
    logFault(fault);
    return 'fault';
  }
}

async function answered(
  { db, ask, pause, version, settings: { now } }: Desk,
  { excerpt, key }: Question,
  timeout: number,
): Promise<Outcome> {
  const asked = await ask(messagesFor(excerpt, key), timeout);
  if ('failure' in asked) {
    pause.failed(asked.failure, asked.retryAfter, now());
    return asked.failure;
  }
  pause.worked();
  const claims = readAnswer(asked.content);
  if (!claims) return 'bad-answer';
  await keepAnswer(db, key, version, writeAnswer(claims), now());
  return { claims, cached: false };
}

/** What the article says of the claims; null when the model was not asked or has no answer. */
function readingOf(question: Question | null, outcomes: ReadonlyMap<string, Outcome>, tally: Tally, version: string): ReadBy | null {
  const outcome = question && outcomes.get(question.key);
  if (!question || !outcome) return null;
  if (typeof outcome === 'string') {
    tally.fellBack(outcome);
    return null;
  }
  const checked = checkClaims(outcome.claims, question.article, question.known);
  tally.read(checked, outcome.cached);
  return { reading: { ...question.known, events: checked.events }, version };
}
