import type { Frame } from './frame.js';
import type { Parties } from './parties.js';
import type { Standing } from './standing.js';
import { count, hasAny, type Topic, type Topics } from './topic.js';
import type { Word } from './words.js';

/** Everything known of one cue, before it is an event. */
export interface Finding {
  readonly frame: Frame;
  readonly parties: Parties;
  readonly standing: Standing;
}

/** Whether a finding is an event at all, or words of force about a game, a film, a firm or a storm. */
export function counts({ frame, parties, standing }: Finding, words: readonly Word[], topic: Topic, topics: Topics): boolean {
  const { cue } = frame.hit;
  const { actor, recipient } = parties;
  const two = actor !== null && recipient !== null && actor.country !== recipient.country;
  if (!actor && !recipient) return false;
  const hard = count(words, topics.arms);
  if (topic.sport && !(two ? hard > 0 : hard > 1 && !cue.weak)) return false;
  if (topic.culture && !two && hard === 0) return false;
  if (topic.leisure && actor === null) return false;
  if (frame.doer === 'private' && cue.indicator !== 'civil-unrest' && cue.indicator !== 'repression') return false;
  if (cue.indicator === null) return two;
  if (cue.ofLeader && frame.recipient?.kind !== 'leader') return false;
  const speaks = cue.indicator === 'trade-disruption' || cue.indicator === 'threat-rhetoric';
  if (standing.modality === 'demanded' && standing.polarity === 'escalatory' && !speaks) return false;
  switch (cue.indicator) {
    case 'threat-rhetoric':
      return two;
    case 'armed-conflict':
      return cue.ends === true || forceCounts(frame, two, words, topic, topics);
    case 'diplomatic-rupture':
      return two || (cue.type === 'SANCTION' && recipient !== null);
    case 'trade-disruption':
      return tradeCounts(frame, parties, words, topics);
    case 'military-posture':
      return !cue.weak || hard > 0;
    case 'civil-unrest':
      if (
        cue.as === 'verb' &&
        frame.actor &&
        STATES.has(frame.actor.kind) &&
        !frame.actor.adjective &&
        cue.type === 'PROTEST' &&
        frame.doer === 'none'
      )
        return false;
      return !hasAny(words, topics.festive);
    case 'repression':
      return !hasAny(words, topics.disaster);
    default:
      return true;
  }
}

/** A state that protests does so in a note, not in the streets. */
const STATES: ReadonlySet<string> = new Set(['name', 'capital', 'seat', 'leader', 'institution']);

/** A measure needs somebody it is turned against, or a state that takes it; what a storm closes is no measure. */
function tradeCounts(frame: Frame, { recipient }: Parties, words: readonly Word[], topics: Topics): boolean {
  if (hasAny(words, topics.disaster) && frame.actor === null) return false;
  return recipient !== null || (frame.actor !== null && (frame.hit.cue.as === 'noun' || frame.hit.companion >= 0));
}

function forceCounts(frame: Frame, two: boolean, words: readonly Word[], topic: Topic, topics: Topics): boolean {
  const { cue, from, to } = frame.hit;
  if (!cue.weak) return !topic.crime || two || armedBeside(words, from, to, topics);
  if (hasAny(words, topics.disaster) && !two) return false;
  if (cue.ofVictim) return !topic.crime;
  if (armedBeside(words, from, to, topics)) return true;
  if (frame.actor?.kind === 'group' || frame.recipient?.kind === 'group') return true;
  if (cue.as !== 'verb' && !topic.crime && hasAny(words, topics.harm)) return true;
  return two && frame.actor?.kind !== 'leader';
}

/** A word of arms besides the cue itself. */
const armedBeside = (words: readonly Word[], from: number, to: number, topics: Topics): boolean =>
  words.some((word, at) => (at < from || at > to) && word.names.some((name) => topics.arms.has(name)));
