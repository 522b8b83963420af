import type { Color } from '../card.js';
import { countryName } from '../countries/country.js';
import type { CountryCode } from '../country-code.js';
import type { PublisherId } from '../publisher.js';
import type { Role, Score, Subject } from '../score.js';

/** Points of a move below which an arrow says steady. */
const STEADY = 1;

/** Rising, falling or steady, as a sign; a word or a signed number always stands with it. `move` is in points. */
export const arrowOf = (move: number): '▲' | '▼' | '■' => (move >= STEADY ? '▲' : move <= -STEADY ? '▼' : '■');

/** The same in a word. */
export const trendOf = (move: number): string => ({ '▲': 'rising', '▼': 'falling', '■': 'steady' })[arrowOf(move)];

/** Levels from which a band begins, highest first. A band is decided by the level as it is shown, a whole number. */
export const BANDS = [
  { from: 80, name: 'severe', color: 'severe' },
  { from: 60, name: 'high', color: 'high' },
  { from: 40, name: 'elevated', color: 'watch' },
  { from: 20, name: 'watch', color: 'watch' },
  { from: 0, name: 'calm', color: 'calm' },
] as const satisfies readonly { from: number; name: string; color: Color }[];
type Band = (typeof BANDS)[number]['name'];

const bandAt = (level: number) => BANDS.find(({ from }) => Math.round(level) >= from) ?? BANDS[4];

/** The level in a word: calm, watch, elevated, high, severe. */
export const bandOf = (level: number): Band => bandAt(level).name;

/** The colour that goes with the word, never instead of it. */
export const colorOf = (level: number): Color => bandAt(level).color;

const NO_NEWS = 'no news read';

/** Whether nothing was read about the subject in the last 30 days, so that its level, however low, is no calm. */
export const isUnheard = ({ coverage }: Pick<Score, 'coverage'>): boolean => coverage.articles === 0;

/** The band of a score, or "no news read": thin evidence never reads as calm. */
export const standingOf = (score: Score, level = score.level): string => (isUnheard(score) ? NO_NEWS : bandOf(level));

/** The colour of a score: of its band, or plain when nothing was read about it. */
export const colorOfScore = (score: Score, level = score.level): Color => (isUnheard(score) ? 'plain' : colorOf(level));

/** A level in a title: "62". */
export const whole = (level: number): string => String(Math.round(level));

/** A level to one decimal, rounded as the shares of a card are: "62.4". */
export const decimal = (level: number): string => (Math.round(level * 10) / 10).toFixed(1).replace(/^-0\.0$/, '0.0');

/** Points with their sign: "+3.4", "-1.2", "+0.0". A plain hyphen, so that it can be copied and read by machines. */
export const signed = (points: number): string => (decimal(points).startsWith('-') ? decimal(points) : `+${decimal(points)}`);

/** "1 story", "12 stories", "1,204 articles". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

/** "Kazakhstan", "Kazakhstan and Russia", "Kazakhstan, Russia and Ukraine". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The first few countries in full, and how many more there are. */
export const fewNames = (countries: readonly CountryCode[], few = 6): string =>
  countries.length <= few
    ? namesOf(countries)
    : listed([...countries.slice(0, few - 1).map(countryName), `${countries.length - few + 1} more`]);

/** Countries in full, in a list. */
export const namesOf = (countries: readonly CountryCode[]): string => listed(countries.map(countryName));

/** "Trade disruption" of 'trade-disruption', "All indicators" of 'all'. */
export function indicatorWords(indicator: Subject['indicator']): string {
  if (indicator === 'all') return 'All indicators';
  const words = indicator.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

const ROLE_WORDS: Record<Role, string> = {
  target: 'risk to it',
  actor: 'risk from it to others',
  domestic: 'risk from within',
  any: 'all of its events',
};

/** What a role means, in words: "risk to it". */
export const roleWords = (role: Role): string => ROLE_WORDS[role];

/** "All indicators, risk to it": what a score is about beside its country. */
export const aboutWords = ({ indicator, role }: Subject): string => `${indicatorWords(indicator)}, ${roleWords(role)}`;

/** The same in the middle of a sentence. */
export const asideWords = (subject: Subject): string => {
  const words = aboutWords(subject);
  return words.charAt(0).toLowerCase() + words.slice(1);
};

/** A look-up as it is typed: "/risk why KZ", with what differs from the defaults. */
export function lookUp(verb: string, subject: Subject, asOf?: Date): string {
  const at = asOf ? ` as-of:${asOf.toISOString().replace('.000Z', 'Z')}` : '';
  return `/risk ${verb} ${subject.country}${aspectOf(subject)}${at}`;
}

/** The command that sets an alert on a subject. */
export const alertOn = (subject: Subject, level: number): string =>
  `/watch alert country:${subject.country} level:${level}${aspectOf(subject)}`;

/** " indicator:civil-unrest role:actor": what of a subject differs from the defaults. */
const aspectOf = ({ indicator, role }: Subject): string =>
  `${indicator === 'all' ? '' : ` indicator:${indicator}`}${role === 'target' ? '' : ` role:${role}`}`;

/** An id that is a name ("steppe courier") as a name is written; a domain as it stands. */
export const namedPublisher = (publisher: PublisherId): string =>
  publisher.includes('.') ? publisher : publisher.replace(/(^|\s)\p{Ll}/gu, (first) => first.toUpperCase());
