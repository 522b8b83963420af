import type { Facts } from './facts.js';
import { stages } from './stages/index.js';
import type { Judged, Stage, Verdict } from './stages/stage.js';

export interface Judgement {
  readonly stage: Stage;
  readonly verdict: Verdict;
}

/** What every stage says of an item, in order. Delivery obeys the first that does not say "go"; /watch why shows them all. */
export const judgements = (item: Judged, facts: Facts): Judgement[] =>
  stages.map((stage) => ({ stage, verdict: stage.judge(item, facts) }));

/** The verdict on an item: of the first stage that does not let it go, or "go". */
export function judge(item: Judged, facts: Facts): Verdict {
  for (const stage of stages) {
    const verdict = stage.judge(item, facts);
    if (verdict !== 'go') return verdict;
  }
  return 'go';
}
