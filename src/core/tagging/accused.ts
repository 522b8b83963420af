import type { CueHit } from './cues.js';
import { isHardMark } from './grammar.js';
import { ING, PAST } from './morphology.js';
import { SUBORDINATOR, type Word } from './words.js';

/** Words that go on telling of what is accused. */
const RELATIVE = new Set(['where', 'which', 'that', 'who', 'whose']);

const ACCUSING = new Set(['accuse', 'blame', 'suspect', 'charge']);

/** What a court or the police hold against somebody: "suspected of", "convicted of". */
const SUSPECTING = new Set(['suspect', 'charge', 'convict', 'acquit', 'jail', 'imprison', 'try', 'indict', 'sentence']);
const SUSPICIONS = new Set(['suspicion', 'charge', 'conviction']);

/** Where what is said of someone begins: the "of", "for" or "with" behind the word at `from`; -1 when there is none. */
function holdsAt(words: readonly Word[], from: number, most: number): number {
  for (let at = from + 1; at < words.length && at < from + most; at++) {
    const word = words[at];
    if (word === undefined || isHardMark(word)) return -1;
    if (word.lower === 'of' || word.lower === 'for') return at;
  }
  return -1;
}

/** "accuses rebels of an attack near the Chinese border": what stands behind the "of" is not whom the verb at `head` accuses. */
export function holdsBefore(words: readonly Word[], head: number, at: number): boolean {
  if (!ACCUSING.has(words[head]?.verb ?? '')) return false;
  const of = holdsAt(words, head, 12);
  return of > head + 1 && of < at;
}

function endOf(words: readonly Word[], from: number): number {
  let end = from + 1;
  for (; end < words.length; end++) {
    const word = words[end];
    if (word === undefined || isHardMark(word)) break;
    if ((word.classes & SUBORDINATOR) !== 0 && !RELATIVE.has(word.lower)) break;
  }
  return end;
}

/** "suspected of carrying out an attack", "on suspicion of planting a bomb": the word at `at` begins what a court has still to settle. */
function suspectedAt(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word === undefined || word.mention >= 0) return -1;
  const held = (word.form & PAST) !== 0 ? SUSPECTING.has(word.verb) : word.form === 0 && SUSPICIONS.has(word.noun);
  const of = words[at + 1]?.lower;
  if (!held || (of !== 'of' && of !== 'for' && of !== 'with')) return -1;
  return ((words[at + 2]?.form ?? 0) & ING) !== 0 ? at + 1 : -1;
}

/** "accuses X of attacking Y", "a man suspected of bombing Z": the stretches of words that are held against someone, and not told. */
export function accusedIn(words: readonly Word[], hits: readonly CueHit[]): [number, number][] {
  const scopes: [number, number][] = [];
  for (const { cue, head } of hits) {
    if (cue.type !== 'ACCUSE' || !ACCUSING.has(words[head]?.verb ?? '')) continue;
    const of = holdsAt(words, head, 12);
    if (of >= 0) scopes.push([of, endOf(words, of)]);
  }
  for (let at = 0; at < words.length; at++) {
    const of = suspectedAt(words, at);
    if (of >= 0) scopes.push([of, endOf(words, of)]);
  }
  return scopes;
}
