import type { Block, Button, Card } from '../card.js';
import { countryName } from '../countries/country.js';
import type { Score } from '../score.js';
import { driverLine, driverList } from './driver.js';
import { coverageWords, footing, intervalWords, isPast } from './footing.js';
import {
  aboutWords,
  alertOn,
  arrowOf,
  asideWords,
  colorOfScore,
  decimal,
  isUnheard,
  lookUp,
  signed,
  standingOf,
  trendOf,
  whole,
} from './words.js';

/** Stories listed on the card; `why` has more. */
const DRIVERS = 3;

const words = {
  title: (arrow: string, country: string, level: string, band: string) => `${arrow} ${country} ${level} · ${band}`,
  nothingRead: (country: string) => `No news read about ${country} in the last 30 days. That is not the same as calm.`,
  level: 'Level',
  ofHundred: (interval: string) => ` of 100, ${interval}`,
  change: 'Change',
  changes: (trend: string, day: string, week: string, month: string) => `${trend}: ${day} in a day, ${week} in a week, ${month} in a month`,
  unusual: 'Unusual',
  higherThan: (share: string) => `higher than on ${share} % of the days of its last two years`,
  read: 'Read',
  inWeek: (change: string) => `${change} in a week`,
  why: 'Why',
  history: 'History',
  alert: (level: number) => `Alert me above ${level}`,
};

/** How risky a country is: level, change, coverage and its first drivers. `now`, when given, tells a look into the past from the present. */
export function statusCard(score: Score, { now }: { now?: Date } = {}): Card {
  const title = titleOf(score);
  return {
    title,
    line: `${title} (${asideWords(score.subject)}; ${words.inWeek(signed(score.momentum.week))})`,
    blocks: [
      { kind: 'text', text: [aboutWords(score.subject)] },
      ...nothingRead(score),
      factsOf(score),
      ...driverList(score, DRIVERS, driverLine),
      footing([score], score.asOf, { now }),
    ],
    buttons: buttonsOf(score, now),
    color: colorOfScore(score),
  };
}

function titleOf(score: Score): string {
  const { subject, level, momentum } = score;
  return words.title(arrowOf(momentum.week), countryName(subject.country), whole(level), standingOf(score));
}

function nothingRead(score: Score): Block[] {
  return isUnheard(score) ? [{ kind: 'text', text: [words.nothingRead(countryName(score.subject.country))] }] : [];
}

function factsOf({ level, interval, momentum, unusualness, coverage }: Score): Block {
  const change = words.changes(trendOf(momentum.week), signed(momentum.day), signed(momentum.week), signed(momentum.month));
  const unusual = unusualness === null ? [] : [{ name: words.unusual, value: [words.higherThan(whole(unusualness * 100))] }];
  return {
    kind: 'facts',
    facts: [
      { name: words.level, value: [{ bold: decimal(level) }, words.ofHundred(intervalWords(interval))] },
      { name: words.change, value: [change] },
      ...unusual,
      { name: words.read, value: [coverageWords(coverage)] },
    ],
  };
}

function buttonsOf({ subject, level, asOf }: Score, now: Date | undefined): Button[] {
  const past = isPast(asOf, now) ? asOf : undefined;
  const threshold = Math.max(Math.ceil((level + 1) / 10) * 10, 20);
  const alert: Button = {
    label: words.alert(threshold),
    says: alertOn(subject, threshold),
    look: 'plain',
  };
  return [
    { label: words.why, says: lookUp('why', subject, past), look: 'primary' },
    { label: words.history, says: lookUp('history', subject, past), look: 'plain' },
    ...(threshold < 100 ? [alert] : []),
  ];
}
