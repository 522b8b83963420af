import type { Block, Card } from '../card.js';
import { countryName } from '../countries/country.js';
import type { Score } from '../score.js';
import { correctCommand } from './correct.js';
import { correctedStories } from './corrections.js';
import { driverList, openedDriver } from './driver.js';
import { coverageWords, footing, intervalWords, isPast } from './footing.js';
import { aboutWords, arrowOf, asideWords, colorOfScore, decimal, isUnheard, lookUp, standingOf, whole } from './words.js';

/** Stories listed, each with its sentence: what a Discord embed holds with room to spare. */
const DRIVERS = 8;

const words = {
  title: (arrow: string, country: string, level: string, band: string) => `${arrow} Why ${country} is at ${level} · ${band}`,
  nothingRead: (country: string) => `No news read about ${country}: there is nothing to explain, and that is not the same as calm.`,
  quiet: 'Nothing that was read moves this score any more.',
  sum: (level: string, interval: string) => `The points below add up to ${level}, ${interval}.`,
  read: 'Read',
  history: 'History',
  status: 'Status',
  correct: 'Correct',
};

/** The stories that make a score, each with its points, publishers and sentence; the points shown add up to the level. */
export function whyCard(score: Score, { now }: { now?: Date } = {}): Card {
  const { subject, level, momentum, coverage, asOf } = score;
  const title = words.title(arrowOf(momentum.week), countryName(subject.country), whole(level), standingOf(score));
  const past = isPast(asOf, now) ? asOf : undefined;
  return {
    title,
    line: `${title} (${asideWords(subject)})`,
    blocks: [
      { kind: 'text', text: [aboutWords(subject)] },
      ...explanation(score),
      ...correctedStories(score),
      { kind: 'facts', facts: [{ name: words.read, value: [coverageWords(coverage)] }] },
      footing([score], asOf, { now }),
    ],
    buttons: [
      { label: words.status, says: lookUp('status', subject, past), look: 'plain' },
      { label: words.history, says: lookUp('history', subject, past), look: 'plain' },
      ...(past === undefined && score.receipts.length > 0
        ? [{ label: words.correct, says: correctCommand(subject), look: 'plain' as const }]
        : []),
    ],
    color: colorOfScore(score),
  };
}

function explanation(score: Score): Block[] {
  const drivers = driverList(score, DRIVERS, openedDriver);
  if (drivers.length > 0) return [{ kind: 'text', text: [words.sum(decimal(score.level), intervalWords(score.interval))] }, ...drivers];
  const none = isUnheard(score) ? words.nothingRead(countryName(score.subject.country)) : words.quiet;
  return [{ kind: 'text', text: [none] }];
}
