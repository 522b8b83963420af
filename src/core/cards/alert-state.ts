import type { Piece, Text } from '../card.js';
import type { Episode, Past, State } from '../episode.js';

/** The end of an alert by a person. */
export interface Stopped {
  readonly by: string;
  readonly at: Date;
  readonly why: 'removed' | 'edited';
}

/** What a state is called, and the word before its instant. */
export const STATE_WORDS: Record<State, { readonly name: string; readonly since: string }> = {
  pending: { name: 'Pending', since: 'since' },
  firing: { name: 'Firing', since: 'since' },
  acknowledged: { name: 'Acknowledged', since: 'at' },
  snoozed: { name: 'Snoozed', since: 'since' },
  resolved: { name: 'Resolved', since: 'at' },
};

/** The reasons of a transition in the words of a message; one that is not here is said as it is. What a person did needs no reason. */
export const REASONS: Readonly<Record<string, string>> = {
  crossed: 'the level crossed the threshold',
  'held long enough': 'the level stayed above the threshold long enough',
  'below the clear level': 'the level fell below the clear level',
  'no longer held': 'the level fell again before the alert fired',
  'snooze ended': 'the snooze ended',
  'it changed': 'it changed, which ended the snooze',
  woken: 'the snooze was ended',
  'taken back': 'the acknowledgement was taken back',
  acknowledged: '',
  snoozed: '',
};

const words = {
  by: ' by ',
  until: ' until ',
  change: ' until it changes, at the latest ',
  reason: (reason: string) => `: ${reason}`,
  stopped: { removed: 'Stopped', edited: 'Ended' },
  suffix: (state: string) => ` · ${state}`,
  removed: 'stopped',
  edited: 'ended',
  untilDay: (day: string) => ` until ${day} UTC`,
  changes: ' until it changes',
  why: { removed: ': the alert was removed', edited: ': the alert now asks for something else' },
  at: ' at ',
};

/** " · resolved" after a title; nothing while it fires. `whole` has until when it is snoozed too, for a message of one line. */
export function suffixOf({ state, snoozedUntil, snoozedAt }: Episode, stopped: Stopped | null, much: 'short' | 'whole' = 'short'): string {
  if (stopped) return words.suffix(words[stopped.why]);
  if (state === 'firing' || state === 'pending') return '';
  const until = snoozedAt ? words.changes : snoozedUntil ? words.untilDay(dayAndTime(snoozedUntil)) : '';
  return words.suffix(`${STATE_WORDS[state].name.toLowerCase()}${much === 'whole' && state === 'snoozed' ? until : ''}`);
}

/** "2022-12-20 08:00": for lines that have only words. */
const dayAndTime = (instant: Date): string => instant.toISOString().slice(0, 16).replace('T', ' ');

/** "Snoozed by Ana until 08:00": the state, by whom, since when and why. */
export function stateLine(episode: Episode, reason: string, stopped: Stopped | null): Text {
  if (stopped)
    return [
      { bold: words.stopped[stopped.why] },
      words.by,
      { person: stopped.by },
      words.at,
      { instant: stopped.at.toISOString() },
      words.why[stopped.why],
    ];
  const { state, since, by, snoozedUntil, snoozedAt } = episode;
  const until: Piece[] =
    state === 'snoozed' && snoozedUntil ? [snoozedAt ? words.change : words.until, { instant: snoozedUntil.toISOString() }] : [];
  const named: Piece[] = by && (state === 'acknowledged' || state === 'snoozed') ? [words.by, { person: by }] : [];
  const who: Piece[] = by && state === 'firing' && reason ? [words.by, { person: by }] : [];
  return [
    { bold: STATE_WORDS[state].name },
    ...named,
    ` ${STATE_WORDS[state].since} `,
    { instant: since.toISOString() },
    ...until,
    ...(reason ? [words.reason(reason)] : []),
    ...who,
  ];
}

/** " by Ana 08:10": who and when, after the name of a past state. */
export const stampOf = ({ at, by }: Past): Piece[] => [...(by ? [words.by, { person: by }] : []), ' ', { instant: at.toISOString() }];
