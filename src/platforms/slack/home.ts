import type { Chat } from '../../chat/chat.js';
import type { Card } from '../../core/card.js';
import { cardOf } from '../answer.js';
import type { PlatformHooks } from '../hooks.js';
import type { Api } from './api.js';
import { directTo } from './direct.js';
import { slackCode } from './fault.js';
import { askedOf, type Heard } from './heard.js';
import { type Upload, withPictures } from './pictures.js';
import { homeView } from './views.js';

/** People whose home is remembered to be open. */
const REMEMBERED = 5_000;

/** The app's homes: one for each person who opened it. */
export interface Homes {
  /** Shows it to somebody who opens it. `hash` is of what stands there, where something does. */
  open(client: Api, heard: Heard, hash?: string): Promise<void>;
  /** Shows what it is now to somebody who opened it before; nothing happens for others. */
  refresh(client: Api, heard: Heard): Promise<void>;
}

/** Homes whose cards come from the chat. Slack keeps what was published, so it is published again only after a change. */
export function openHomes(chat: Chat, hooks: PlatformHooks, upload: Upload): Homes {
  const hashes = new Map<string, string | undefined>();
  const publish = async (client: Api, heard: Heard, hash: string | undefined): Promise<void> => {
    const key = `${heard.workspace} ${heard.person}`;
    const shown = await show(client, heard, hash);
    hashes.delete(key);
    hashes.set(key, shown);
    const [oldest] = hashes.keys();
    if (hashes.size > REMEMBERED && oldest !== undefined) hashes.delete(oldest);
  };
  /** A home that was published meanwhile is made anew: ours would be older. */
  const show = async (client: Api, heard: Heard, hash: string | undefined): Promise<string | undefined> => {
    const card = await homeCard(client, heard);
    const pictures = await upload(client, heard.workspace, card);
    try {
      const { view } = await withPictures(pictures, (some) =>
        client.views.publish({ user_id: heard.person, view: homeView(card, some), ...(hash ? { hash } : {}) }),
      );
      return view?.hash;
    } catch (fault) {
      if (hash === undefined || slackCode(fault) !== 'hash_conflict') throw fault;
      return show(client, heard, undefined);
    }
  };
  const homeCard = (client: Api, heard: Heard): Promise<Card> =>
    cardOf(() => chat.home(askedOf({ ...heard, channel: directTo(heard.person), url: null }, client)), hooks, 'Slack');
  return {
    open: publish,
    refresh: async (client, heard) => {
      const key = `${heard.workspace} ${heard.person}`;
      if (hashes.has(key)) await publish(client, heard, hashes.get(key));
    },
  };
}
