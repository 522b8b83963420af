import type { Receipt, Score } from '../score.js';

/**
 * What a story did to a score between two instants: it is new, or gone, it weighs more or less than it did (it fades, is told by more, or
 * has to share the level with others), or it eases.
 */
export type ChangeKind = 'new' | 'more' | 'less' | 'gone' | 'eased';

/** One story's part in a move. */
export interface Change {
  readonly kind: ChangeKind;
  /** Points of the level: its share after less its share before. */
  readonly points: number;
  /** The story as it was last told of. */
  readonly receipt: Receipt;
  /** Whether the workspace corrected what was read in it. */
  readonly corrected: boolean;
}

/** Why a score moved. */
export interface Diff {
  readonly before: Score;
  readonly after: Score;
  /** The largest first; their points sum to the move, as receipts sum to a level. */
  readonly changes: readonly Change[];
}

/** What each story contributed to a subject's move from one instant to a later one. */
export function diff(before: Score, after: Score): Diff {
  const was = new Map(before.receipts.map((receipt) => [receipt.story, receipt]));
  const is = new Map(after.receipts.map((receipt) => [receipt.story, receipt]));
  const corrected = new Set([...(before.corrections ?? []), ...(after.corrections ?? [])].map(({ story }) => story));
  const changes = [...new Set([...is.keys(), ...was.keys()])].flatMap((story) => {
    const [then, now] = [was.get(story), is.get(story)];
    const receipt = now ?? then;
    const points = (now?.share ?? 0) - (then?.share ?? 0);
    return receipt && points !== 0 ? [{ kind: kindOf(then, now, points), points, receipt, corrected: corrected.has(story) }] : [];
  });
  const larger = (a: Change, b: Change): number => Math.abs(b.points) - Math.abs(a.points) || (a.receipt.story < b.receipt.story ? -1 : 1);
  return { before, after, changes: changes.sort(larger) };
}

/** An easing story that takes more off eases; one whose easing fades gives points back, and weighs more in that sense. */
function kindOf(then: Receipt | undefined, now: Receipt | undefined, points: number): ChangeKind {
  if (now && now.share < 0 && points < 0) return 'eased';
  if (!then) return 'new';
  if (!now) return 'gone';
  return points > 0 ? 'more' : 'less';
}
