import type { Episode } from '../episode.js';
import type { Rule } from '../rule.js';
import type { Score } from '../score.js';
import { publishersBehind } from './corroboration.js';
import { evaluate } from './evaluate.js';
import { kinds } from './kinds/index.js';

const MINUTE = 60_000;

/** Why a rule says, or does not say, something about a subject now. */
export type Explained =
  /** The condition does not hold, and nothing is open. */
  | { readonly is: 'below' }
  /** Between the clear level and the threshold: whatever there is, stays. */
  | { readonly is: 'between' }
  /** The condition holds, but too few independent publishers of news tell it. */
  | { readonly is: 'few publishers'; readonly publishers: number; readonly needed: number }
  /** It holds, and must hold until then. */
  | { readonly is: 'pending'; readonly until: Date }
  /** The last episode is over for too short a time: it may fire again from then on. */
  | { readonly is: 'cooling'; readonly until: Date }
  | { readonly is: 'snoozed'; readonly until: Date | null; readonly untilChange: boolean; readonly by: string | null }
  /** It fired, and its message stands and is followed; acknowledged by a person or not. */
  | { readonly is: 'open'; readonly since: Date; readonly acknowledged: boolean; readonly by: string | null }
  /** The next evaluation, within a minute, changes its state. */
  | { readonly is: 'about to change' };

/** The same evaluation as the real one, told in a word instead of done. `now` is what scores are as of, `clock` that of people. */
export function explainReading(rule: Rule, score: Score, episode: Episode | null, now: Date, clock: Date): Explained {
  if (episode?.state === 'snoozed' && stays(rule, score, episode, now, clock))
    return { is: 'snoozed', until: episode.snoozedUntil, untilChange: episode.snoozedAt !== null, by: episode.by };
  if (!stays(rule, score, episode, now, clock)) return { is: 'about to change' };
  if (episode?.state === 'firing' || episode?.state === 'acknowledged')
    return { is: 'open', since: episode.since, acknowledged: episode.state === 'acknowledged', by: episode.by };
  return waits(rule, score, episode);
}

const stays = (rule: Rule, score: Score, episode: Episode | null, now: Date, clock: Date): boolean =>
  evaluate(rule, score.subject, episode, score, now, clock) === null;

/** Nothing is open, and nothing opens: which of the reasons for that it is. */
function waits(rule: Rule, score: Score, episode: Episode | null): Explained {
  const reading = kinds.find(({ name }) => name === rule.kind)?.read(rule.params, score) ?? 'cool';
  const publishers = publishersBehind(score).size;
  if (reading === 'hot' && publishers < rule.minPublishers) return { is: 'few publishers', publishers, needed: rule.minPublishers };
  if (episode?.state === 'pending') return { is: 'pending', until: after(episode.since, rule.forMinutes) };
  if (reading === 'hot' && episode) return { is: 'cooling', until: after(episode.since, rule.cooldownMinutes) };
  return reading === 'cool' ? { is: 'below' } : { is: 'between' };
}

const after = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * MINUTE);
