import type { Ruled } from './lines.js';
import { type Line, type Window, windowOf } from './model/window.js';

/** Words of the title and the sentences below it that are judged together, as a feed shows them. */
const LEAD_WORDS = 90;

/** An article cut in two: what is judged together, and the sentences further down, which the rules read alone. */
export interface Parted {
  /** null: an article without a sentence. */
  readonly lead: Window | null;
  readonly rest: readonly Line[];
}

/** The title with as much of the text as a feed would show is judged together; the model learned from such texts and no longer ones. */
export function partedOf({ lines, topic, past }: Ruled): Parted {
  let words = 0;
  const end = lines.findIndex(({ said }) => {
    words += said.words.length;
    return words > LEAD_WORDS;
  });
  const cut = end < 0 ? lines.length : Math.max(1, end);
  const lead = lines.slice(0, cut);
  return { lead: lead.length === 0 ? null : windowOf(lead, topic, past), rest: lines.slice(cut) };
}
