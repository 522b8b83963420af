import type { Card } from '../card.js';
import { countryName } from '../countries/country.js';
import type { Episode } from '../episode.js';
import type { Score } from '../score.js';
import { quote } from './quote.js';
import { arrowOf, colorOfScore, decimal, lookUp, standingOf, whole } from './words.js';

/** What is told of an episode beside its message. 'woke': a snooze ended by itself; 'changed': because it changed. */
export type Told = 'rose' | 'fell' | 'led' | 'resolved' | 'woke' | 'changed';

/** A change of an episode that people hear of. */
export interface AlertUpdate {
  readonly told: Told;
  readonly episode: Episode;
  readonly score: Score;
  /** The level that was told before. */
  readonly before: number;
}

const words = {
  line: (arrow: string, country: string, before: string, level: string, band: string, what: string) =>
    `${arrow} ${country} ${before} → ${level} · ${band}: ${what}`,
  rose: (points: string) => `up ${points} points since it was last told`,
  highest: (what: string) => `${what}, the highest of this alert so far`,
  fell: (points: string) => `down ${points} points since it was last told`,
  led: (title: string) => `another story leads, “${title}”`,
  ledUnnamed: 'another story leads',
  resolved: (peak: string) => `resolved; it had been as high as ${peak}`,
  woke: 'the snooze ended, and it is still firing',
  changed: 'it changed, so the snooze ended; it is firing',
  why: 'Why',
};

/** One line for the thread of an alert. */
export function alertUpdateCard({ told, episode, score, before }: AlertUpdate): Card {
  const { subject, level } = score;
  const line = words.line(
    arrowOf(level - before),
    countryName(subject.country),
    whole(before),
    whole(level),
    standingOf(score),
    whatOf({ told, episode, score, before }),
  );
  return {
    title: line,
    line,
    blocks: [],
    buttons: [{ label: words.why, says: lookUp('why', subject), look: 'plain' }],
    color: told === 'resolved' ? 'plain' : colorOfScore(score),
    compact: true,
  };
}

function whatOf({ told, episode, score, before }: AlertUpdate): string {
  const points = decimal(Math.abs(score.level - before));
  switch (told) {
    case 'rose':
      return score.level >= episode.peak ? words.highest(words.rose(points)) : words.rose(points);
    case 'fell':
      return words.fell(points);
    case 'led': {
      const [lead] = score.receipts;
      return lead ? words.led(quote(lead.title, 120)) : words.ledUnnamed;
    }
    case 'resolved':
      return words.resolved(decimal(episode.peak));
    case 'woke':
      return words.woke;
    case 'changed':
      return words.changed;
  }
}
