import type { Episode, Transition } from '../episode.js';
import type { Rule } from '../rule.js';
import type { Score, Subject } from '../score.js';
import { publishersBehind } from './corroboration.js';
import { kinds } from './kinds/index.js';
import type { Reading } from './kinds/kind.js';
import { materialChange } from './material.js';
import { step } from './step.js';

/**
 * Holds a rule against the present score of one of its subjects. `episode` is the last one of that rule and subject (open or resolved),
 * or null before the first. Asking again with the same score at the same instant changes nothing; a missed evaluation is made good by
 * the next one, since only the episode is remembered. `clock` is that of people, by which their snoozes end: `now` unless given.
 */
export function evaluate(
  rule: Rule,
  subject: Subject,
  episode: Episode | null,
  score: Score,
  now: Date,
  clock: Date = now,
): Transition | null {
  const changed = episode?.snoozedAt ? materialChange(episode.snoozedAt, score) : false;
  return step(readingOf(rule, score, episode), { rule, subject, episode, score, now, clock, changed });
}

/** Whether this transition is the one firing of its episode: waking from a snooze fires nothing new. */
export const isFiring = ({ from, to }: Transition): boolean => to === 'firing' && (from === null || from === 'pending');

/** The episode with the highest level it has seen; the very same object when this score is no higher, or the episode is over. */
export function withPeak(episode: Episode, score: Score): Episode {
  return episode.state === 'resolved' || score.level <= episode.peak ? episode : { ...episode, peak: score.level };
}

/**
 * A hot score that too few publishers tell reads as the dead band: it opens and fires nothing, and ends nothing either. While an episode
 * goes on the two are one, and nobody is counted: that is most of the cost of holding a rule against a long past.
 */
function readingOf(rule: Rule, score: Score, episode: Episode | null): Reading {
  const kind = kinds.find(({ name }) => name === rule.kind);
  if (!kind) throw new Error(`no kind of rule is called "${rule.kind}" (rule ${rule.id})`);
  const reading = kind.read(rule.params, score);
  const goesOn = episode !== null && episode.firedAt !== null && episode.state !== 'resolved';
  return reading === 'hot' && !goesOn && publishersBehind(score).size < rule.minPublishers ? 'between' : reading;
}
