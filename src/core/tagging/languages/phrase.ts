import type { Closed } from './closed.js';
import type { Role } from './lexicon.js';
import type { Named } from './names.js';
import { ACCUSATIVE, DATIVE, GENITIVE, INSTRUMENTAL, NOMINATIVE, PARTICIPLE } from './vocabulary.js';
import { BE, DETERMINER, HAVE, isHardMark, NUMBER, SUBORDINATOR, WILL, type Word } from './words.js';

/** A sentence as words and names, with what its language says of grammar. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly names: readonly Named[];
  readonly cases: boolean;
  readonly adjectiveFirst: boolean;
  readonly closed: Closed;
  readonly objectActs: ReadonlySet<string>;
}

/** How a name hangs on what is before it: 'bare' with no preposition, 'object' in the accusative. */
export type Relation = Role | 'bare' | 'object';

/** The relation nearest to the name and the one that governs the whole phrase: in "contra buques de Irán" of and against. */
export interface Chain {
  readonly inner: Relation;
  readonly outer: Relation;
  /** Index where the phrase begins. */
  readonly start: number;
}

/** `owned`: a noun stands before it, which a genitive may belong to. */
function byCase(cases: number, owned: boolean): Relation {
  if (cases === 0) return owned ? 'of' : 'bare';
  if ((cases & NOMINATIVE) !== 0) return 'bare';
  if (!owned && (cases & DATIVE) !== 0) return 'to';
  if ((cases & GENITIVE) !== 0) return 'of';
  if ((cases & ACCUSATIVE) !== 0) return 'object';
  if ((cases & INSTRUMENTAL) !== 0) return 'by';
  return (cases & DATIVE) !== 0 ? 'to' : 'bare';
}

/** A word that a genitive behind it may belong to. */
const isNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.form === 0 &&
  word.mention < 0 &&
  word.cases !== 0 &&
  (word.classes & ~DETERMINER) === 0 &&
  word.preposition === null;

/** What a preposition makes of the word behind it. */
function roleOf(words: readonly Word[], at: number, last: number): Role {
  const roles = words[at]?.preposition?.roles ?? [];
  let cases = 0;
  for (let next = at + 1; next <= last && cases === 0; next++) if (!words[next]?.preposition) cases = words[next]?.cases ?? 0;
  return (roles.find((each) => each.cases === 0 || (each.cases & cases) !== 0) ?? roles[0])?.role ?? 'aside';
}

/** True where a participle only describes a noun: it ends no phrase. */
export const isDescribing = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return word !== undefined && (word.form & ~256) === PARTICIPLE && ((words[at - 1]?.classes ?? 0) & (HAVE | BE)) === 0;
};

const endsPhrase = (words: readonly Word[], at: number): boolean => {
  const word = words[at] as Word;
  if (isHardMark(word) || word.lower === ',' || (word.classes & SUBORDINATOR) !== 0) return true;
  return (word.form !== 0 && !isDescribing(words, at)) || (word.classes & (HAVE | BE | WILL)) !== 0;
};

/** Reads leftwards from a name to the beginning of its phrase, but not past `stop`. */
export function chainOf({ words, cases }: Sentence, name: Named, stop = -1): Chain {
  const relations: Relation[] = [];
  let at = name.from - 1;
  const direct = words[at];
  if (cases && (direct === undefined || !direct.preposition) && !governedFarther(words, name, stop)) {
    const bare = byCase(name.cases, isNoun(direct));
    if (bare === 'bare' && name.cases !== 0 && !name.adjective) return { inner: 'bare', outer: 'bare', start: name.from };
    if (bare !== 'bare') relations.push(bare);
    if (bare === 'by' || bare === 'object' || bare === 'to') return { inner: bare, outer: bare, start: name.from };
  }
  for (; at > stop; at--) {
    const word = words[at] as Word;
    if (word.preposition) {
      while (words[at - 1]?.preposition === word.preposition && word.preposition.keys.length > 1 && at - 1 > stop) at--;
      const role = roleOf(words, at + word.preposition.keys.length - 1, name.to - 1);
      relations.push(role);
      if (role !== 'of') {
        at--;
        break;
      }
    } else if (endsPhrase(words, at) || (!cases && beginsPhrase(words, at)) || (cases && relations.length === 0 && isOtherSubject(word)))
      break;
  }
  return { inner: relations[0] ?? 'bare', outer: relations.at(-1) ?? 'bare', start: at + 1 };
}

/** "con drones la ciudad": an article behind a noun begins a phrase of its own. */
const beginsPhrase = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return (
    ((words[at]?.classes ?? 0) & DETERMINER) !== 0 &&
    before !== undefined &&
    before.preposition === null &&
    before.mention < 0 &&
    (before.classes & ~NUMBER) === 0
  );
};

/** In a language with cases a word in the nominative before a name in another case begins a phrase of its own. */
const isOtherSubject = (word: Word): boolean => word.mention >= 0 && word.cases === NOMINATIVE;

/** An adjective stands between the preposition and its noun: "на российские войска". */
function governedFarther(words: readonly Word[], name: Named, stop: number): boolean {
  for (let at = name.from - 1; at > stop && at > name.from - 3; at--) {
    const word = words[at] as Word;
    if (word.preposition) return true;
    if (word.form !== 0 || word.mention >= 0 || (word.cases & name.cases) === 0) return false;
  }
  return false;
}
