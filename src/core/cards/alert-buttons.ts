import { episodeIdOf } from '../alerting/episode-id.js';
import { SNOOZES, type Snooze } from '../alerting/press.js';
import type { Button, Menu } from '../card.js';
import type { Episode } from '../episode.js';
import type { Rule } from '../rule.js';
import type { Subject } from '../score.js';
import type { Stopped } from './alert-state.js';
import { lookUp } from './words.js';

/** How long a snooze is, in the words of its menu. */
export const SNOOZE_WORDS: Readonly<Record<Snooze, string>> = {
  '1h': '1 hour',
  '24h': '24 hours',
  '7d': '7 days',
  change: 'Until it changes',
};

const words = {
  acknowledge: 'Acknowledge',
  wake: 'Wake',
  snooze: 'Snooze',
  more: 'More',
  why: 'Why',
  correct: 'Correct',
  edit: 'Edit rule',
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop this alert',
  restore: 'Set it again',
};

/** The buttons of a living message: what can still be done about the episode. A second person's press of one that is gone is harmless. */
export function buttonsOf(episode: Episode, stopped: Stopped | null): Button[] {
  const id = episodeIdOf(episode);
  if (stopped) return stopped.why === 'removed' ? [{ label: words.restore, says: `/press restore ${episode.rule}`, look: 'plain' }] : [];
  if (episode.state === 'firing') return [{ label: words.acknowledge, says: `/press acknowledge ${id}`, look: 'primary' }];
  return episode.state === 'snoozed' ? [{ label: words.wake, says: `/press wake ${id}`, look: 'plain' }] : [];
}

/** The menus beside them: how long to snooze it, and the rest behind "⋯". */
export function menusOf(rule: Rule, episode: Episode, stopped: Stopped | null): Menu[] {
  const id = episodeIdOf(episode);
  const snoozes = SNOOZES.map((snooze) => ({ label: SNOOZE_WORDS[snooze], says: `/press snooze ${id} ${snooze}` }));
  const canSnooze = !stopped && (episode.state === 'firing' || episode.state === 'acknowledged');
  return [
    ...(canSnooze ? [{ label: words.snooze, look: 'menu' as const, options: snoozes }] : []),
    { label: words.more, look: 'overflow', options: stopped?.why === 'removed' ? [whyOf(episode)] : restOf(rule, episode) },
  ];
}

const whyOf = ({ subject }: Episode): Menu['options'][number] => ({ label: words.why, says: lookUp('why', subject) });

const restOf = (rule: Rule, episode: Episode): Menu['options'] => [
  whyOf(episode),
  { label: words.correct, says: correctOf(episode.subject) },
  { label: words.edit, says: `/watch edit ${rule.id}` },
  rule.pausedAt ? { label: words.resume, says: `/watch resume ${rule.id}` } : { label: words.pause, says: `/watch pause ${rule.id}` },
  { label: words.stop, says: `/watch remove ${rule.id}` },
];

/** Every option is written out: whoever reads it needs no defaults. */
const correctOf = ({ country, indicator, role }: Subject): string =>
  `/press correct country:${country} indicator:${indicator} role:${role}`;
