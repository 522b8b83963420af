import type { Receipt, Score } from '../score.js';
import { roundToSum } from './round-to-sum.js';

/** The receipts that a card lists, with the points it shows for each, and what the rest makes together. All points have one decimal. */
export interface Shares {
  /** The level to one decimal: what the points shown add up to. */
  readonly level: number;
  readonly listed: readonly { readonly receipt: Receipt; readonly points: number }[];
  readonly rest: { readonly stories: number; readonly points: number } | null;
}

/** The `most` largest receipts and one line for the others, so rounded that the numbers a person sees add up to the level they see. */
export function sharesOf({ receipts, level }: Score, most: number): Shares {
  const top = receipts.slice(0, most);
  const others = receipts.length - top.length;
  const remainder = level - top.reduce((sum, { share }) => sum + share, 0);
  const hasRest = others > 0 || Math.abs(remainder) >= 0.05;
  const tenths = roundToSum([...top.map(({ share }) => share), ...(hasRest ? [remainder] : [])], level);
  return {
    level: Math.round(level * 10) / 10,
    listed: top.map((receipt, at) => ({ receipt, points: (tenths[at] ?? 0) / 10 })),
    rest: hasRest ? { stories: others, points: (tenths.at(-1) ?? 0) / 10 } : null,
  };
}
