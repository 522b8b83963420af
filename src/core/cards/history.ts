import type { Block, Card } from '../card.js';
import type { LineChart } from '../chart.js';
import { countryName } from '../countries/country.js';
import type { Score, Subject } from '../score.js';
import { footing, isPast } from './footing.js';
import { dayWords, subtitleOf, told } from './picture-words.js';
import { aboutWords, arrowOf, asideWords, colorOfScore, counted, decimal, isUnheard, lookUp, signed, standingOf, whole } from './words.js';

/** A level at the end of one day, "2022-12-20". */
export interface DayLevel {
  readonly day: string;
  readonly level: number;
}

/** Characters of the episodes' days; the levels are told before them. */
const MOST_SPANS = 600;

const words = {
  title: (arrow: string, country: string, first: string, last: string, band: string) => `${arrow} ${country} ${first} → ${last} · ${band}`,
  picture: (country: string, days: string) => `${country}: risk over ${days}`,
  alt: (first: string, last: string, low: string, high: string) => `First ${first}, last ${last}; lowest ${low}, highest ${high}.`,
  over: (change: string, days: string) => `${change} over ${days}`,
  empty: 'There is no history yet.',
  nothingRead: (country: string) => `No news read about ${country} in the last 30 days. That is not the same as calm.`,
  change: 'Change',
  on: (level: string, day: string) => `${level} on ${day}`,
  why: 'Why',
  status: 'Status',
  threshold: (level: number) => `An alert is set above ${level}.`,
  noEpisodes: 'It did not fire in these days.',
  episodes: (count: string) => `${count}:`,
  episode: (number: number, from: string, to: string | null) =>
    `${number} ${to === null ? `since ${from}` : from === to ? `on ${from}` : `from ${from} to ${to}`}`,
};

/** What a rule of the workspace watches about the subject: its threshold, and when it fired. */
export type Watched = Pick<LineChart, 'threshold' | 'episodes'>;

const UNWATCHED: Watched = { threshold: null, episodes: [] };

/** How a score went over days, from old to new; `score` is the last one, in full. */
export function historyCard(
  subject: Subject,
  points: readonly DayLevel[],
  score: Score,
  { now, watched = UNWATCHED }: { now?: Date; watched?: Watched } = {},
): Card {
  const { first, last } = endsOf(points, score);
  const change = last.level - first.level;
  const unread = isUnheard(score);
  const band = standingOf(score, last.level);
  const title = words.title(arrowOf(change), countryName(subject.country), whole(first.level), whole(last.level), band);
  const past = isPast(score.asOf, now) ? score.asOf : undefined;
  return {
    title,
    line: `${title} (${asideWords(subject)}; ${words.over(signed(change), counted(points.length, 'day'))})`,
    blocks: [
      { kind: 'text', text: [aboutWords(subject)] },
      ...(unread ? [{ kind: 'text' as const, text: [words.nothingRead(countryName(subject.country))] }] : []),
      ...(points.length === 0 ? [{ kind: 'text' as const, text: [words.empty] }] : drawn(subject, points, score, watched)),
      footing([score], score.asOf, { now }),
    ],
    buttons: [
      { label: words.why, says: lookUp('why', subject, past), look: 'primary' },
      { label: words.status, says: lookUp('status', subject, past), look: 'plain' },
    ],
    color: colorOfScore(score, last.level),
  };
}

/** The first and last day, and the first of the lowest and of the highest; the present score stands in where there is none. */
function endsOf(points: readonly DayLevel[], { asOf, level }: Score): Record<'first' | 'last' | 'low' | 'high', DayLevel> {
  const first = points[0] ?? { day: asOf.toISOString().slice(0, 10), level };
  return {
    first,
    last: points.at(-1) ?? first,
    low: points.reduce((least, point) => (point.level < least.level ? point : least), first),
    high: points.reduce((most, point) => (point.level > most.level ? point : most), first),
  };
}

function drawn(subject: Subject, points: readonly DayLevel[], score: Score, watched: Watched): Block[] {
  const { first, last, low, high } = endsOf(points, score);
  const days = counted(points.length, 'day');
  const chart = {
    kind: 'line' as const,
    title: words.picture(countryName(subject.country), days),
    subtitle: subtitleOf(subject, [score], [dayWords(first.day), dayWords(last.day)]),
    points: points.map(({ day, level }) => ({ day, value: Math.round(level * 10) / 10 })),
    ...watched,
  };
  const alt = [words.alt(on(first), on(last), on(low), on(high)), ...watchedWords(watched)].join(' ');
  return [
    { kind: 'chart', chart, alt },
    { kind: 'facts', facts: [{ name: words.change, value: [words.over(signed(last.level - first.level), days)] }] },
  ];
}

/** The threshold and the episodes in words; nothing where no rule watches. */
function watchedWords({ threshold, episodes }: Watched): string[] {
  const spans = episodes.map(({ from, to }, at) => words.episode(at + 1, from, to));
  return [
    ...(threshold === null ? [] : [words.threshold(threshold)]),
    ...(threshold !== null && spans.length === 0 ? [words.noEpisodes] : []),
    ...(spans.length > 0 ? [`${words.episodes(counted(spans.length, 'alert episode'))} ${told(spans, MOST_SPANS)}`] : []),
  ];
}

const on = ({ level, day }: DayLevel): string => words.on(decimal(level), day);
