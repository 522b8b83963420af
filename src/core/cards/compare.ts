import type { Card, Text } from '../card.js';
import { countryName } from '../countries/country.js';
import type { Score } from '../score.js';
import { barsOf } from './bars.js';
import { driverLine } from './driver.js';
import { coverageWords, footing, intervalWords } from './footing.js';
import { sharesOf } from './shares.js';
import { aboutWords, arrowOf, colorOfScore, decimal, listed, lookUp, signed, standingOf, whole } from './words.js';

const words = {
  picture: 'Risk compared',
  title: (countries: string) => `Compared: ${countries}`,
  pair: (country: string, level: string) => `${country} ${level}`,
  row: (arrow: string, level: string, band: string, interval: string, week: string) =>
    `${arrow} ${level} · ${band}, ${interval}, ${week} in a week`,
  lead: 'What weighs most in each',
  leadOf: (country: string) => `${country}: `,
};

/** Countries side by side, the highest first, each with the story that weighs most. */
export function compareCard(scores: readonly Score[]): Card {
  const ranked = [...scores].sort((a, b) => b.level - a.level);
  const [first] = ranked;
  const title = words.title(listed(ranked.map(({ subject }) => countryName(subject.country))));
  const levels = ranked.map(({ subject, level }) => words.pair(countryName(subject.country), whole(level)));
  const leads = ranked.flatMap(leadOf);
  return {
    title,
    line: `${title} (${levels.join(', ')})`,
    blocks: [
      ...(first ? [{ kind: 'text' as const, text: [aboutWords(first.subject)] }] : []),
      ...barsOf(words.picture, ranked),
      { kind: 'facts', facts: ranked.map((score) => ({ name: countryName(score.subject.country), value: rowOf(score) })) },
      ...(leads.length > 0
        ? [
            { kind: 'text' as const, text: [{ bold: words.lead }] },
            { kind: 'list' as const, items: leads, more: 0 },
          ]
        : []),
      ...(first ? [footing(ranked, first.asOf)] : []),
    ],
    buttons: ranked
      .slice(0, 4)
      .map(({ subject }) => ({ label: countryName(subject.country), says: lookUp('why', subject), look: 'plain' as const })),
    color: first ? colorOfScore(first) : 'plain',
  };
}

function rowOf(score: Score): Text {
  const { level, interval, momentum, coverage } = score;
  const row = words.row(arrowOf(momentum.week), decimal(level), standingOf(score), intervalWords(interval), signed(momentum.week));
  return [`${row} · ${coverageWords(coverage)}`];
}

function leadOf(score: Score): Text[] {
  const [lead] = sharesOf(score, 1).listed;
  return lead ? [[words.leadOf(countryName(score.subject.country)), ...driverLine(lead.receipt, lead.points)]] : [];
}
