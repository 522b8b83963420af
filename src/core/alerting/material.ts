import type { Score } from '../score.js';
import type { StoryId } from '../story.js';

/** Points after which a change is worth telling people of, and not only an edit. */
const MATERIAL_POINTS = 5;

/** What was shown or told last: enough to tell whether it is out of date. */
export interface Shown {
  readonly level: number;
  readonly topStory: StoryId | null;
}

/** What a message made of this score shows; store it with the message and compare it with the next score. */
export const shownOf = (score: Score): Shown => ({ level: score.level, topStory: score.receipts[0]?.story ?? null });

/** Whether people should hear of it: five points or more away, or led by another story. */
export function materialChange(before: Score | Shown, after: Score): boolean {
  const shown = 'topStory' in before ? before : shownOf(before);
  return movedFar(shown, after) || otherLeads(shown, after);
}

/** Five points or more away. */
export const movedFar = (before: Shown, after: Score): boolean => Math.abs(after.level - before.level) >= MATERIAL_POINTS;

/** Whether another story leads. */
export const otherLeads = (before: Shown, after: Score): boolean => shownOf(after).topStory !== before.topStory;

/** Whether a message shows another number, or another story first, than it would now. */
export const isStale = (before: Shown, after: Score): boolean =>
  Math.round(before.level) !== Math.round(after.level) || otherLeads(before, after);
