import type { Episode, State } from '../episode.js';
import type { Score } from '../score.js';
import { shownOf } from './material.js';

/** How long a person may snooze an episode. */
export const SNOOZES = ['1h', '24h', '7d', 'change'] as const;
export type Snooze = (typeof SNOOZES)[number];

const HOUR = 3_600_000;

/** Until it changes is until the score moved or another story leads; a score that never does wakes after thirty days, since every snooze ends. */
const LASTS: Readonly<Record<Snooze, number>> = { '1h': HOUR, '24h': 24 * HOUR, '7d': 168 * HOUR, change: 720 * HOUR };

/** What people do to an episode, and from which states each is possible. */
const FROM = {
  acknowledge: ['firing'],
  unacknowledge: ['acknowledged'],
  snooze: ['firing', 'acknowledged'],
  wake: ['snoozed'],
} as const satisfies Record<string, readonly State[]>;
export type Deed = keyof typeof FROM;

/** Who does what to an episode, when, and how its score stands. */
export interface Press {
  readonly deed: Deed;
  readonly person: string;
  readonly at: Date;
  readonly score: Score;
  /** How long, for a snooze. */
  readonly snooze?: Snooze;
}

/** The episode after a person's deed; null where its state does not allow it, since somebody else was first or it is over. */
export function pressed(episode: Episode, { deed, person, at, score, snooze = '1h' }: Press): Episode | null {
  const from: readonly State[] = FROM[deed];
  if (!from.includes(episode.state)) return null;
  const next = { ...episode, since: at, by: person, snoozedUntil: null, snoozedAt: null };
  if (deed === 'acknowledge') return { ...next, state: 'acknowledged' };
  if (deed !== 'snooze') return { ...next, state: 'firing' };
  return {
    ...next,
    state: 'snoozed',
    snoozedUntil: new Date(at.getTime() + LASTS[snooze]),
    snoozedAt: snooze === 'change' ? shownOf(score) : null,
  };
}

/** The named reason of a deed, as the states of an episode keep it. */
export const reasonOf = (deed: Deed): string =>
  ({ acknowledge: 'acknowledged', unacknowledge: 'taken back', snooze: 'snoozed', wake: 'woken' })[deed];
