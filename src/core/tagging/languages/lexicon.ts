import type { EventType } from '../../codebook/event-types.js';

/** What a preposition makes of the name behind it. 'at' is a place or whom it is done to, as French "au Mali"; 'aside' leads away from the event, 'says' names who tells of it. */
export const ROLES = ['to', 'against', 'of', 'by', 'in', 'at', 'with', 'from', 'between', 'for', 'aside', 'says'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Everything the clause reader knows of one language. All of it is lines of data; `data/README.md` describes their notation.
 * Words are written as in a dictionary, lower case, accents kept.
 */
export interface Lexicon {
  readonly code: string;
  /** Names are also found in the English data, as in languages of the Latin script. */
  readonly latin: boolean;
  /** Adjectives stand before their noun, as in Russian; otherwise behind it. */
  readonly adjectiveFirst: boolean;
  /** Nouns and names show their case by their ending. */
  readonly cases: boolean;
  readonly grammar: GrammarLines;
  readonly closed: ClosedWords;
  readonly governors: GovernorWords;
  readonly topics: TopicWords;
  readonly names: NameLines;
  readonly sets: Readonly<Record<string, string>>;
  /** indicator or - | as | event type | severity | marks | patterns, separated by commas. */
  readonly cues: readonly string[];
  /** Patterns that mean nothing, however warlike their words. */
  readonly idioms: readonly string[];
}

/** How words change: ending | tag:endings | …; for verbs the tags are tenses, for nouns cases. */
export interface GrammarLines {
  readonly verbRules: readonly string[];
  /** How a form given in a verb's own line goes on: of which tag, then ending and endings. */
  readonly expansions: Readonly<Record<string, readonly string[]>>;
  readonly nounRules: readonly string[];
  readonly adjectiveRules: readonly string[];
  /** Endings of the reflexive, added to every form of a verb; empty where it is a word of its own. */
  readonly reflexive: readonly string[];
  /** infinitive | tag:forms | …; a leading + says that its present is a future, `imperfective=perfective` that both mean the same. */
  readonly verbs: readonly string[];
  /** Nouns that the rules decline wrongly: noun | tag:forms. */
  readonly nouns: readonly string[];
  /** Case by ending, for words nobody listed: ending | cases. */
  readonly endings: readonly string[];
}

/** Words of a closed class, separated by spaces, or by commas where they are several words. */
export interface ClosedWords {
  /** Prepositions: words | role, or words | role:case, role:case. */
  readonly prepositions: readonly string[];
  readonly elisions: string;
  /** Words that patterns may name by another: "du=de". */
  readonly contractions: string;
  /** Verbs that go with "to be" in the active: "sont entrés". */
  readonly movers: string;
  readonly determiners: string;
  /** Prepositions that are articles where no noun stands before them: "des soldats". */
  readonly partitives: string;
  readonly adverbs: string;
  readonly negations: string;
  readonly subordinators: string;
  /** Subordinators that may also be relative pronouns. */
  readonly relatives: string;
  readonly conjunctions: string;
  readonly conditions: string;
  readonly have: string;
  readonly be: string;
  /** Forms of "go to", "will be": what follows is planned. */
  readonly future: string;
  readonly clitics: string;
  readonly possessives: string;
  readonly anaphors: string;
  readonly both: string;
  readonly abbreviations: string;
  readonly titles: string;
  readonly givenNames: string;
}

/** Lemmas of words that decide what becomes of a cue they govern. */
export interface GovernorWords {
  readonly threatening: string;
  readonly planning: string;
  readonly demanding: string;
  readonly denying: string;
  readonly doubting: string;
  readonly remembering: string;
  readonly ending: string;
  readonly breaking: string;
  readonly suffering: string;
  readonly speaking: string;
  readonly accusing: string;
  /** "urge Russia to": the object does what follows. */
  readonly objectActs: string;
  /** Infinitives behind these are done: "decides to close". */
  readonly completed: string;
}

/** Words, or beginnings of words with *, that say what a text is about. */
export interface TopicWords {
  readonly sport: string;
  readonly sureSport: string;
  readonly culture: string;
  readonly disaster: string;
  readonly crime: string;
  readonly arms: string;
  readonly harm: string;
  readonly private: string;
  readonly generic: string;
  readonly festive: string;
  /** Years, months: units of time, long and short. */
  readonly longUnits: string;
  readonly ago: string;
  readonly after: string;
  readonly oldTimes: string;
  readonly massDestruction: string;
  readonly scale: string;
  readonly many: string;
  readonly small: string;
}

/** Lines of names: country | names; adjectives and capitals of countries in fields of their own. */
export interface NameLines {
  /** code | names | adjectives | people | capitals. */
  readonly countries: readonly string[];
  readonly places: readonly string[];
  readonly seats: readonly string[];
  readonly institutions: readonly string[];
  readonly groups: readonly string[];
  readonly organisations: readonly string[];
  /** full English name | names here | surnames here; the English data has country and dates. */
  readonly leaders: readonly string[];
  readonly notActors: readonly string[];
  /** form | country without evidence, or - | country or - = words that say so | … */
  readonly ambiguous: readonly string[];
  /** Forms of the English data that mean something else here. */
  readonly otherwise: string;
}

/** Event types by which a cue line may be filed. */
export type CueType = EventType;
