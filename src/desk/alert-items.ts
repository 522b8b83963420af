import { shownOf } from '../core/alerting/material.js';
import { alertCard } from '../core/cards/alert.js';
import type { Stopped } from '../core/cards/alert-state.js';
import { type AlertUpdate, alertUpdateCard } from '../core/cards/alert-update.js';
import type { NewItem } from '../core/outbox-item.js';
import type { Rule } from '../core/rule.js';
import type { Score } from '../core/score.js';
import type { KeptEpisode } from '../store/episodes.js';

/** The key of the item that posts an episode's one message; edits and replies point at it. */
export const messageKey = (rule: Rule, { subject, number }: Pick<KeptEpisode, 'subject' | 'number'>): string =>
  `alert:${rule.workspace}:${rule.id}:${subject.country}:${subject.indicator}:${subject.role}:${number}`;

/** What is said about an episode: its message, or an edit of the one that stands. */
export interface Living {
  readonly rule: Rule;
  readonly episode: KeptEpisode;
  readonly score: Score;
  readonly reason?: string;
  /** Posted once when it fires, and edited in place ever after. */
  readonly edit: boolean;
  readonly stopped?: Stopped | null;
}

/** The message of an episode. Urgent whatever it says: an edit that waited behind others would come after a later one. */
export function livingItem({ rule, episode, score, reason = '', edit, stopped = null }: Living, clock: Date): NewItem {
  const key = messageKey(rule, episode);
  return {
    ...placeOf(rule, clock),
    key: edit ? `${key}:${editMark(episode, score, clock, stopped)}` : key,
    kind: 'alert',
    lane: 'urgent',
    // What a reader of a resolved alert wants to know is how far it came down; of any other, how far it rose within the day.
    card: alertCard({
      rule,
      transition: { episode, score, reason },
      states: episode.states,
      stopped,
      ...(episode.state === 'resolved' && !stopped ? { before: episode.peak } : {}),
    }),
    edits: edit ? key : null,
    thread: null,
    broadcast: false,
  };
}

/** A reply below that message, as the rule asks for; none when it asks for none. */
export function updateItems(rule: Rule, update: AlertUpdate & { readonly episode: KeptEpisode }, clock: Date): NewItem[] {
  if (rule.updates === 'off') return [];
  const root = messageKey(rule, update.episode);
  return [
    {
      ...placeOf(rule, clock),
      key: `${root}:told:${update.told}:${clock.getTime()}`,
      kind: 'notice',
      lane: 'normal',
      card: alertUpdateCard(update),
      edits: null,
      thread: root,
      broadcast: rule.updates === 'channel',
    },
  ];
}

/** What an episode's row notes once its message shows this score. */
export const saidOf = (score: Score, clock: Date): Pick<KeptEpisode, 'saidLevel' | 'saidStory' | 'editedAt'> => {
  const { level, topStory } = shownOf(score);
  return { saidLevel: level, saidStory: topStory, editedAt: clock };
};

/** What it notes once people were told of this score. */
export const toldOf = (score: Score, clock: Date): Pick<KeptEpisode, 'toldLevel' | 'toldStory' | 'toldAt'> => {
  const { level, topStory } = shownOf(score);
  return { toldLevel: level, toldStory: topStory, toldAt: clock };
};

/** Tells one edit from the next of the same millisecond: by the state, how many there were, and the number shown. */
const editMark = ({ state, states }: KeptEpisode, { level }: Score, clock: Date, stopped: Stopped | null): string =>
  `${stopped ? 'stopped' : state}:${states.length}:${level.toFixed(3)}:${clock.getTime()}`;

const placeOf = ({ workspace, platform, channel, id }: Rule, clock: Date) => ({
  workspace,
  platform,
  channel,
  watch: id,
  decidedAt: clock,
});
