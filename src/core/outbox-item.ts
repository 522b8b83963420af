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
}

/** What is to be said, before the outbox gave it a number. */
export type NewItem = Omit<OutboxItem, 'id' | 'attempts' | 'editsMessage' | 'threadMessage' | 'wasLeased'>;

/** What became of it. Only 'later' is tried again. */
export type Outcome =
  | { readonly kind: 'sent'; readonly message: string }
  | { readonly kind: 'later'; readonly at: Date; readonly why: string }
  | { readonly kind: 'ended'; readonly why: string }
  | { readonly kind: 'gone'; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string };
