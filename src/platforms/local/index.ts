import type { Card } from '../../core/card.js';
import type { Platform } from '../../delivery/platform.js';
import type { Db } from '../../store/db.js';
import { saveMessage } from '../../store/messages.js';

/** Name of the channel that the page shows, on the platform 'local'. */
export const LOCAL_CHANNEL = 'local';

/**
 * The page's channel as delivery sees it: an item is a row that every open page is told of.
 * `inWords` gives the plain words that stand beside each card (the terminal's rendering).
 */
export function connectLocal(db: Db, inWords: (card: Card) => string): Platform {
  return {
    name: 'local',
    send: async ({ key, edits, workspace, kind, card }, now) => {
      const message = await saveMessage(db, { key: edits ?? key, workspace, kind, text: inWords(card), card, said: null }, now);
      return { kind: 'sent', message: message.id };
    },
    close: async () => {},
  };
}
