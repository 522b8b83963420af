import { ROOT_CODES, type RootCode } from '../codebook/event-types.js';
import type { Event } from '../event.js';
import { languageFor } from './languages/index.js';
import { linesOf } from './lines.js';
import { JUDGE } from './model/data/judge.js';
import { judge, KIND_MODEL, type Verdict } from './model/judge.js';
import { kindFeatures } from './model/kind-features.js';
import { partOf } from './model/linear.js';
import { bucketOf, shareOf } from './model/sparse.js';
import { KINDS, type Kind, type Window } from './model/window.js';
import type { Taggable } from './reading.js';
import { relation } from './relation.js';
import { partedOf } from './windows.js';

/** A feature and what it adds; below zero it speaks against. */
export interface Weighed {
  readonly name: string;
  readonly weight: number;
}

/** A choice and how likely it is. */
export interface Choice<T> {
  readonly what: T;
  readonly likely: number;
}

/** Why an event stands as it does. */
export interface Explanation {
  readonly event: Event;
  /** null: cues and grammar alone decide in another language, and in sentences below the lead. */
  readonly model: {
    /** Probability that something of its kind is going on. */
    readonly likely: number;
    /** The kind that comes next. */
    readonly runnerUp: Choice<Kind>;
    /** Words and cues that speak most for it or against it. */
    readonly words: readonly Weighed[];
    /** What the last step weighed: the words' score, and what the rules made of it. */
    readonly evidence: readonly Weighed[];
  } | null;
  /** PLOVER codes of what the one does to the other, the likeliest two; null unless the sentence names both. */
  readonly codes: readonly [Choice<RootCode>, Choice<RootCode>] | null;
}

/** How many features are shown. */
const SHOWN = 8;

const strongest = (all: readonly Weighed[]): Weighed[] => [...all].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, SHOWN);

/** Every event of an article with the cue, the features and weights that decided, and what came second. */
export function explain(article: Taggable): Explanation[] {
  const language = languageFor(article.language);
  const events = language?.read(article).events ?? [];
  const lead = language?.code === 'en' ? partedOf(linesOf(article)).lead : null;
  return events.map((event) => ({ event, model: lead && holds(lead, event) ? modelOf(event, lead) : null, codes: codesOf(event) }));
}

const holds = (window: Window, { evidence }: Event): boolean =>
  window.lines.some(({ said }) => said.in === evidence.in && said.start === evidence.start);

function modelOf(event: Event, window: Window): Explanation['model'] {
  const at = KINDS.findIndex(({ indicator, polarity }) => indicator === event.indicator && polarity === event.polarity);
  if (at < 0) return null;
  const verdict = judge(window);
  return { likely: verdict.likely[at] ?? 0, runnerUp: second(verdict, at), words: wordsOf(window, at), evidence: evidenceOf(verdict, at) };
}

function second({ likely }: Verdict, but: number): Choice<Kind> {
  const rest = KINDS.map((what, at) => ({ what, likely: at === but ? -1 : (likely[at] ?? 0) }));
  return rest.reduce((best, one) => (one.likely > best.likely ? one : best));
}

function wordsOf(window: Window, label: number): Weighed[] {
  const all = kindFeatures(window).flatMap(({ weight, names }) => {
    const share = shareOf(weight, names.size);
    return [...names].map((name) => ({ name, weight: partOf(KIND_MODEL, label, bucketOf(name), share) }));
  });
  return strongest(all);
}

function evidenceOf({ evidence }: Verdict, at: number): Weighed[] {
  return strongest([...(evidence[at] ?? [])].map(([name, value]) => ({ name, weight: (JUDGE[name] ?? 0) * value })));
}

function codesOf({ actor, recipient, evidence: { sentence } }: Event): Explanation['codes'] {
  if (!actor || !recipient || actor.text === recipient.text) return null;
  if (!sentence.includes(actor.text) || !sentence.includes(recipient.text)) return null;
  const { scores } = relation({ sentence, source: actor.text, target: recipient.text });
  const [first, next] = ROOT_CODES.map((what) => ({ what, likely: scores[what] })).sort((a, b) => b.likely - a.likely);
  return first && next ? [first, next] : null;
}
