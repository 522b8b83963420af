import { CRIME_WORDS, CULTURE_WORDS, DISASTER_WORDS, MISHAP_WORDS, POLICE_WORDS, SPORT_WORDS, SURE_SPORT_WORDS } from './data/idioms.js';
import { DETERMINER, type Word } from './words.js';

/** What a text is about besides politics, so that borrowed words of force are not taken at their word. */
export interface Topic {
  readonly sport: boolean;
  readonly culture: boolean;
  /** Show business or the arts are touched on. */
  readonly leisure: boolean;
  readonly crime: boolean;
  /** The police and the courts are at work on it, or it is a shooting at a party. */
  readonly policed: boolean;
  /** Something that kills without anybody's doing. */
  readonly mishap: boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const SURE_SPORT = setOf(SURE_SPORT_WORDS);
const SPORT = new Set([...setOf(SPORT_WORDS)].filter((word) => !SURE_SPORT.has(word)));
const CULTURE = setOf(CULTURE_WORDS);
const CRIME = setOf(CRIME_WORDS);
const POLICED = setOf(POLICE_WORDS);
const MISHAP = setOf(MISHAP_WORDS);
const DISASTER = setOf(DISASTER_WORDS);

/** Words that no game, film or shop has: with two countries beside them an event is an event whatever else the text is about. */
const HARD = setOf(`
missile missiles airstrike airstrikes troops soldiers army warship warships militants rebels insurgents shelling artillery sanctions tariffs embargo ambassador
ceasefire truce hostages nuclear invasion drones warplanes junta coup militia gunmen bombing killed deportation border troop soldier militant
`);

function count(words: readonly Word[], set: ReadonlySet<string>): number {
  const seen = new Set<string>();
  for (const word of words) if (set.has(word.lower) || set.has(word.noun)) seen.add(word.noun);
  return seen.size;
}

const SPORT_PHRASES = new Set([
  'second half',
  'first half',
  'extra time',
  'world cup',
  'grand prix',
  'free kick',
  'home run',
  'title race',
  'gold medal',
  'world title',
  'us open',
  'super bowl',
  'test series',
  'asian cup',
]);
const hasPhrase = (words: readonly Word[]): boolean =>
  words.some(({ lower }, at) =>
    SPORT_PHRASES.has(`${lower} ${words[at + 1]?.lower === '-' ? words[at + 2]?.lower : words[at + 1]?.lower}`),
  );

/** A score such as 3-2 or 6-4, 6-3. */
function hasScore(words: readonly Word[]): boolean {
  return words.some((word, at) => {
    const dash = words[at + 1]?.lower;
    const other = words[at + 2]?.lower ?? '';
    return /^\d{1,3}$/.test(word.lower) && (dash === '-' || dash === '—') && /^\d{1,3}$/.test(other) && word.end === words[at + 1]?.start;
  });
}

/** What the words of a title and its first sentences are about. */
export function topicOf(words: readonly Word[]): Topic {
  const culture = count(words, CULTURE);
  const sport = count(words, SPORT);
  const sure = count(words, SURE_SPORT) + (hasPhrase(words) ? 1 : 0);
  return {
    sport:
      sure >= 2 ||
      (sure >= 1 && sport >= 1) ||
      sport >= 4 ||
      (sport >= 2 && sport * 5 >= words.length) ||
      (hasScore(words) && sport + sure >= 1),
    culture: culture >= 3,
    leisure: culture >= 2,
    crime: count(words, CRIME) >= 2,
    policed: count(words, POLICED) >= 1,
    mishap: count(words, MISHAP) >= 1,
  };
}

/** How many words hold evidence that no other topic outranks. */
export const hardness = (words: readonly Word[]): number => count(words, HARD);

/** "storm the palace": no weather. */
const stormed = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'storm' && ((words[at + 1]?.classes ?? 0) & DETERMINER) !== 0;

/** Whether a storm, a quake, a crash or a disease is spoken of. */
export const ofDisaster = (words: readonly Word[]): boolean => words.some((word, at) => DISASTER.has(word.lower) && !stormed(words, at));
