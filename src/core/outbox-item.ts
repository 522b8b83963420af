import type { Card } from './card.js';
import type { WorkspaceId } from './workspace.js';

export type ItemKind = 'digest' | 'alert' | 'reply' | 'notice';

/** One thing to say in one channel. `key` says it once: a second enqueue of the same key is the same item. */
export interface OutboxItem {
  /** Decimal digits, growing in the order of decision; short enough for Discord's nonce. */
  readonly id: string;
  readonly key: string;
  readonly workspace: WorkspaceId;
  readonly platform: string;
  /** The platform's own id of the channel, or "dm:" and the id of a person. */
  readonly channel: string;
  readonly kind: ItemKind;
  readonly lane: 'urgent' | 'normal';
  readonly card: Card;
  /** The message to edit instead of posting, by the key of the item that posted it; null: a new message. */
  readonly edits: string | null;
  /** The platform's id of the message to edit, once known. */
  readonly editsMessage: string | null;
  /** Id of the rule or digest it is of; null: of none. */
  readonly watch: string | null;
  /** Key of the item whose message it answers in a thread; null: it stands in the channel. */
  readonly thread: string | null;
  /** The platform's id of that message, once known. */
  readonly threadMessage: string | null;
  /** A reply in a thread that is shown in the channel as well. */
  readonly broadcast: boolean;
  readonly decidedAt: Date;
  readonly attempts: number;
  /** An earlier attempt began and nobody wrote down how it ended: it may have been said. */
  readonly wasLeased: boolean;
  /** Until when that attempt would have held it, at the latest; left out or null: there was none. */
  readonly leasedUntil?: Date | null;
}

/** What is to be said, before the outbox gave it a number. */
export type NewItem = Omit<OutboxItem, 'id' | 'attempts' | 'editsMessage' | 'threadMessage' | 'wasLeased' | 'leasedUntil'>;

/**
 * What became of it. Only 'later' is tried again. `deleted`: the message to edit was deleted, and its channel is well. `scope` is set
 * when the platform said for certain what takes no messages any more, of whatever kind, until a person mends it; left out, it may be
 * this message alone, and three such in a row are taken for the channel.
 */
export type Outcome =
  | { readonly kind: 'sent'; readonly message: string }
  | { readonly kind: 'later'; readonly at: Date; readonly why: string }
  | { readonly kind: 'ended'; readonly why: string; readonly deleted?: true }
  | { readonly kind: 'gone'; readonly why: string; readonly scope?: 'channel' | 'workspace' }
  | { readonly kind: 'unknown'; readonly why: string };
