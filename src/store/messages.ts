import type { Card } from '../core/card.js';
import type { ItemKind } from '../core/outbox-item.js';
import type { WorkspaceId } from '../core/workspace.js';
import type { Db } from './db.js';

/** NOTIFY channel that tells of a new or edited message. */
export const MESSAGES = 'messages';

/** A message of the local channel. */
export interface Message {
  readonly id: string;
  readonly kind: ItemKind;
  /** The card in plain words. */
  readonly text: string;
  readonly card: Card;
  /** What was typed, for a reply. */
  readonly said: string | null;
  readonly postedAt: Date;
  readonly editedAt: Date | null;
  /** Grows with every post and edit: what a page has seen, it need not be told again. */
  readonly changed: number;
}

export interface NewMessage {
  /** The same key again edits the message that stands. */
  readonly key: string;
  readonly workspace: WorkspaceId;
  readonly kind: ItemKind;
  readonly text: string;
  readonly card: Card;
  readonly said: string | null;
}

const COLUMNS = `id::text, kind, text, card, said, posted_at as "postedAt", edited_at as "editedAt", changed`;

/** Messages of a workspace, oldest first: the newest `limit` of them. */
export async function messagesOf(db: Db, workspace: WorkspaceId, limit = 500): Promise<Message[]> {
  const rows = await db.query<Message>(`select ${COLUMNS} from messages where workspace = $1 order by messages.id desc limit $2`, [
    workspace,
    limit,
  ]);
  return rows.reverse();
}

/** Messages posted or edited after a `changed` mark, in that order. */
export const messagesSince = (db: Db, workspace: WorkspaceId, changed: number): Promise<Message[]> =>
  db.query(`select ${COLUMNS} from messages where workspace = $1 and changed > $2 order by changed`, [workspace, changed]);

/** Posts a message, or edits the one of the same key when its words changed; the same again changes nothing. */
export async function saveMessage(db: Db, { key, workspace, kind, text, card, said }: NewMessage, now: Date): Promise<Message> {
  return db.transaction(async (tx) => {
    await tx.query(
      `insert into messages (workspace, key, kind, text, card, said, posted_at, changed) values ($1, $2, $3, $4, $5::jsonb, $6, $7::timestamptz, nextval('messages_changed'))
       on conflict (key) do update set text = excluded.text, card = excluded.card, edited_at = excluded.posted_at, changed = excluded.changed
       where messages.workspace = excluded.workspace and messages.card is distinct from excluded.card`,
      [workspace, key, kind, text, JSON.stringify(card), said, now],
    );
    await tx.query(`select pg_notify('${MESSAGES}', '')`);
    const [message] = await tx.query<Message>(`select ${COLUMNS} from messages where key = $1 and workspace = $2`, [key, workspace]);
    if (!message) throw new Error('a message was not saved');
    return message;
  });
}
