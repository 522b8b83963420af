import type { OutboxItem } from '../../outbox-item.js';
import type { Facts } from '../facts.js';

/** What a stage looks at of an item. */
export type Judged = Pick<
  OutboxItem,
  'kind' | 'lane' | 'card' | 'edits' | 'editsMessage' | 'watch' | 'attempts' | 'wasLeased' | 'leasedUntil'
>;

/**
 * What a stage says: the item may go on; it waits until an instant, alone or with all of its channel; or that is the end of it, and as
 * what it is written down.
 */
export type Verdict =
  | 'go'
  | { readonly hold: Date; readonly why: string; readonly channel?: true }
  | { readonly end: 'ended' | 'gone' | 'unknown'; readonly why: string };

/** One step of an item's way out. Pure: the same item and facts always get the same verdict. */
export interface Stage {
  readonly name: string;
  /** What it looks for, in words that follow its name: "quiet hours of the channel". */
  readonly asks: string;
  judge(item: Judged, facts: Facts): Verdict;
}
