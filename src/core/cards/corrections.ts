import type { Block } from '../card.js';
import type { Corrected } from '../correction.js';
import type { Score } from '../score.js';
import { headline } from './quote.js';
import { verdictWords } from './verdict-words.js';
import { counted, signed } from './words.js';

/** Corrections listed below a score, each with its button: a row each on Discord, where five fit. */
const LISTED = 3;

const words = {
  title: 'Corrected in this workspace',
  corrected: ' · corrected by ',
  verdict: (verdict: string) => `: ${verdict}`,
  undo: 'Undo',
  more: (count: number) => `${counted(count, 'more correction')} of this score`,
};

/** Stories of a score that people corrected, below those that make it: what does not count any more with its 0 points. None: nothing. */
export function correctedStories({ corrections = [], receipts }: Score): Block[] {
  if (corrections.length === 0) return [];
  const counts = new Set(receipts.map(({ story }) => story));
  const more = corrections.length - LISTED;
  return [
    { kind: 'text', text: [{ bold: words.title }] },
    ...corrections.slice(0, LISTED).map((one) => itemOf(one, counts.has(one.story))),
    ...(more > 0 ? [{ kind: 'note' as const, text: [words.more(more)] }] : []),
  ];
}

const itemOf = (corrected: Corrected, counts: boolean): Block => ({
  kind: 'item',
  text: [
    ...(counts ? [] : [{ bold: signed(0) }, ' ']),
    headline(corrected.title, corrected.url),
    words.corrected,
    { person: corrected.by },
    words.verdict(verdictWords(corrected)),
  ],
  buttons: [{ label: words.undo, says: `/press undo-correction ${corrected.id}`, look: 'plain' }],
});
