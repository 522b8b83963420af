import type { Score } from '../score.js';
import type { StoryId } from '../story.js';

/** Points after which a living message is worth an edit. */
const MATERIAL_POINTS = 5;

/** What a living message showed last: enough to tell whether it is out of date. */
export interface Shown {
  readonly level: number;
  readonly topStory: StoryId | null;
}

/** What a message made of this score shows; store it with the message and compare it with the next score. */
export const shownOf = (score: Score): Shown => ({ level: score.level, topStory: score.receipts[0]?.story ?? null });

/** Whether the message that stands no longer tells the truth: five points or more away, or led by another story. */
export function materialChange(before: Score | Shown, after: Score): boolean {
  const shown = 'topStory' in before ? before : shownOf(before);
  const next = shownOf(after);
  return Math.abs(next.level - shown.level) >= MATERIAL_POINTS || next.topStory !== shown.topStory;
}
