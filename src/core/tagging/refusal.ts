import type { Frame } from './frame.js';
import type { Clauses } from './grammar.js';
import type { Standing } from './modality.js';
import { BASE } from './morphology.js';
import { type Word, wordBefore } from './words.js';

const REFUSING = new Set('refuse decline reject oppose resist'.split(' '));
const WILL = new Set(['will', 'would']);
/** What may stand before a condition: "will not lift sanctions until Tehran stops enrichment". */
const CONDITIONS = new Set(['until', 'unless']);

/** "refuses to lift the ban", "will not ease sanctions": it could be done and is withheld. */
function withheld(words: readonly Word[], head: number): boolean {
  if (((words[head]?.form ?? 0) & BASE) === 0) return false;
  let left = wordBefore(words, head);
  if (words[left]?.lower === 'to') {
    left = wordBefore(words, left);
    return REFUSING.has(words[left]?.verb ?? '') && (words[left]?.form ?? 0) !== 0;
  }
  const near = words.slice(Math.max(0, head - 4), head).map(({ lower }) => lower);
  return near.includes("won't") || ((near.includes('not') || near.includes('never')) && near.some((lower) => WILL.has(lower)));
}

/** Whether the cue stands in a condition that is still to be met. */
function isConditional(words: readonly Word[], head: number): boolean {
  for (let at = head - 1; at >= 0 && at > head - 5; at--) {
    const word = words[at];
    if (word === undefined || word.lower === ',') return false;
    if (CONDITIONS.has(word.lower)) return true;
  }
  return false;
}

/** Measures that are kept up are measures; what is to happen first has not happened. */
export function refusedEasing({ words }: Clauses, { hit }: Frame, standing: Standing): Standing {
  if (hit.cue.as !== 'verb') return standing;
  if (standing.modality === 'asserted' && isConditional(words, hit.head)) return { ...standing, modality: 'hypothetical' };
  const kept = hit.cue.ends && hit.indicator === 'trade-disruption' && standing.modality === 'denied';
  return kept && withheld(words, hit.head) ? { polarity: 'escalatory', modality: 'asserted' } : standing;
}
