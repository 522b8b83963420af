import type { Card, Text } from '../card.js';
import { countryName } from '../countries/country.js';
import type { CountryCode } from '../country-code.js';
import type { Subject } from '../score.js';
import { footing } from './footing.js';
import { dayWords, subtitleOf, told } from './picture-words.js';
import { aboutWords, asideWords, BANDS, bandOf, colorOf, counted, listed, lookUp, whole } from './words.js';

/** Countries that are named in a band. */
const NAMED = 6;
/** Bands below this are told by their number alone. */
const TOLD_FROM = 40;

const words = {
  title: (count: string) => `Risk map: ${count} with news`,
  nothing: 'Risk map: no news read yet',
  nothingRead: 'No news was read in the last 30 days. Add articles or feeds, then ask again.',
  picture: 'Risk around the world',
  country: (name: string, level: string) => `${name} ${level}`,
  band: (name: string, from: number, to: number) => `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${from} to ${to}`,
  more: (count: number) => `${count} more`,
  unheard: 'Every other country: no news read, which is not the same as calm.',
};

/** One country on the map: of every country that was in the news of the last 30 days. */
export interface WorldLevel {
  readonly country: CountryCode;
  readonly level: number;
}

interface Asked extends Pick<Subject, 'role' | 'indicator'> {
  readonly asOf: Date;
  readonly now?: Date | undefined;
  readonly sample: boolean;
}

/** The world's levels on a map, and who stands high in words; `levels` from the highest to the lowest. */
export function mapCard(levels: readonly WorldLevel[], { role, indicator, asOf, now, sample }: Asked): Card {
  const [first] = levels;
  const about = { role, indicator };
  const title = first ? words.title(counted(levels.length, 'country', 'countries')) : words.nothing;
  const highest = levels.slice(0, 3).map(named);
  return {
    title,
    line: first ? `${title} (${asideWords({ ...about, country: '' })}): ${highest.join(', ')}` : title,
    blocks: [
      { kind: 'text', text: [first ? aboutWords({ ...about, country: '' }) : words.nothingRead] },
      ...(first ? pictureOf(levels, { role, indicator, asOf, sample }) : []),
      footing([], asOf, { now, sample }),
    ],
    buttons: levels.slice(0, 3).map(({ country }) => ({
      label: countryName(country),
      says: lookUp('status', { ...about, country }),
      look: 'plain' as const,
    })),
    color: first ? colorOf(first.level) : 'plain',
  };
}

function pictureOf(levels: readonly WorldLevel[], { role, indicator, asOf, sample }: Asked): Card['blocks'] {
  const chart = {
    kind: 'map' as const,
    title: words.picture,
    subtitle: subtitleOf({ role, indicator }, sample, [dayWords(asOf)]),
    levels: levels.map(({ country, level }) => ({ country, value: Math.round(level * 10) / 10 })),
  };
  return [
    { kind: 'chart', chart, alt: `${told(levels.map(named))} ${words.unheard}` },
    { kind: 'facts', facts: bandsOf(levels) },
  ];
}

/** Who stands in the upper bands, by name, and how many in the others. */
function bandsOf(levels: readonly WorldLevel[]): { name: string; value: Text }[] {
  return BANDS.flatMap(({ name, from }, at) => {
    const inIt = levels.filter(({ level }) => bandOf(level) === name);
    if (inIt.length === 0) return [];
    const label = words.band(name, from, (BANDS[at - 1]?.from ?? 101) - 1);
    const names = inIt.slice(0, NAMED).map(named);
    const more = inIt.length > NAMED ? [words.more(inIt.length - NAMED)] : [];
    return [{ name: label, value: [from >= TOLD_FROM ? listed([...names, ...more]) : counted(inIt.length, 'country', 'countries')] }];
  });
}

const named = ({ country, level }: WorldLevel): string => words.country(countryName(country), whole(level));
