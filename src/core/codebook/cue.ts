import type { EventType } from './event-types.js';

/**
 * How the words stand in the sentence, which decides who did it and to whom.
 * verb: its subject acts on its object; noun: "A's attack on B"; phrase: words that need no grammar.
 */
export type CueForm = 'verb' | 'noun' | 'phrase';

/**
 * Whom it concerns. other: one country does it to another (or to itself); home: it happens inside a country;
 * alone: a country's own posture, a recipient only when named; both: each does it to the other; joint: the first-named with the second.
 */
export type CueReach = 'other' | 'home' | 'alone' | 'both' | 'joint';

/** Words that tell an event. */
export interface Cue {
  readonly as: CueForm;
  /** Alternatives separated by " | ", in lemmas; a word in capitals is a word set, "~" stands for up to three words. */
  readonly words: string;
  readonly type: EventType;
  /** 0 to 1, before scale words, casualties and the speaker change it. */
  readonly severity: number;
  readonly reach?: CueReach;
  /** Names of word sets, one of whose words must stand in the same clause. */
  readonly with?: string;
  /** Counts only with the other side as its bare object: "warns Israel". */
  readonly object?: true;
  /** The subject suffers it: "Kyiv repels an attack". */
  readonly suffers?: true;
  /** The other side may stand behind "for" or "after": "retaliates for Israeli strikes". */
  readonly aside?: true;
  /** The words tell an easing. */
  readonly ends?: true;
  /** Too weak alone: counts only among words of force, or between two countries. */
  readonly weak?: true;
  /** What is told is said, not done: a threat or a demand in itself. */
  readonly said?: 'threatened' | 'demanded' | 'planned';
}
