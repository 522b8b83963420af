import type { Block } from '../card.js';
import { countryName } from '../countries/country.js';
import type { Score } from '../score.js';
import { intervalWords } from './footing.js';
import { dayWords, subtitleOf, told } from './picture-words.js';
import { decimal, standingOf } from './words.js';

/** Bars that a picture has room for; the words beside it name all. */
const MOST = 15;

const words = {
  bar: (country: string, level: string, interval: string, band: string) => `${country} ${level} (${interval}), ${band}`,
  some: (shown: number, all: number) => ` · the first ${shown} of ${all}`,
};

/** Scores of one indicator and role side by side, in the order given; nothing when there are none. */
export function barsOf(title: string, scores: readonly Score[]): Block[] {
  const [first] = scores;
  if (!first) return [];
  const some = scores.length > MOST ? words.some(MOST, scores.length) : '';
  const bars = scores.slice(0, MOST).map((score) => ({
    name: countryName(score.subject.country),
    value: score.level,
    interval: score.interval,
    band: standingOf(score),
  }));
  const subtitle = `${subtitleOf(first.subject, scores, [dayWords(first.asOf)])}${some}`;
  const alt = told(scores.map(inWords));
  return [{ kind: 'chart', chart: { kind: 'bars', title, subtitle, bars }, alt }];
}

const inWords = (score: Score): string =>
  words.bar(countryName(score.subject.country), decimal(score.level), intervalWords(score.interval), standingOf(score));
