import type { Card, Text } from '../card.js';
import { countryName } from '../countries/country.js';
import type { Score, Subject } from '../score.js';
import { barsOf } from './bars.js';
import { footing } from './footing.js';
import { quote } from './quote.js';
import { aboutWords, arrowOf, colorOfScore, counted, lookUp, signed, standingOf, whole } from './words.js';

/** Characters of the headline beside a country. */
const HEADLINE = 90;

const words = {
  picture: 'Highest risk',
  title: (count: string) => `Highest risk: ${count}`,
  nothing: 'Highest risk: nothing read yet',
  nothingRead: 'No news was read that moves a score. Add articles or feeds, then ask again.',
  row: (arrow: string) => `${arrow} `,
  levels: (level: string, band: string, week: string) => ` ${level} · ${band} · ${week} in a week`,
  pair: (country: string, level: string, band: string) => `${country} ${level} · ${band}`,
};

/** The countries with the highest scores, in the order given. */
export function topCard(scores: readonly Score[], { role, indicator, asOf }: Pick<Subject, 'role' | 'indicator'> & { asOf: Date }): Card {
  const [first] = scores;
  const about = aboutWords({ country: first?.subject.country ?? '', role, indicator });
  const title = first ? words.title(counted(scores.length, 'country', 'countries')) : words.nothing;
  const line = scores.slice(0, 3).map((score) => words.pair(countryName(score.subject.country), whole(score.level), standingOf(score)));
  return {
    title,
    line: first ? `${title} (${about}): ${line.join(', ')}` : title,
    blocks: [
      { kind: 'text', text: [first ? about : words.nothingRead] },
      ...barsOf(words.picture, scores),
      ...(first ? [{ kind: 'list' as const, items: scores.map(rowOf), more: 0 }] : []),
      footing(scores, asOf),
    ],
    buttons: scores
      .slice(0, 3)
      .map(({ subject }) => ({ label: countryName(subject.country), says: lookUp('status', subject), look: 'plain' as const })),
    color: first ? colorOfScore(first) : 'plain',
  };
}

function rowOf(score: Score): Text {
  const { subject, level, momentum, receipts } = score;
  const levels = words.levels(whole(level), standingOf(score), signed(momentum.week));
  const [first] = receipts;
  const lead = first ? `\n${quote(first.title || first.evidence.sentence, HEADLINE)}` : '';
  return [words.row(arrowOf(momentum.week)), { bold: countryName(subject.country) }, `${levels}${lead}`];
}
