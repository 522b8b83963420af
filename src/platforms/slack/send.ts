import type { OutboxItem, Outcome } from '../../core/outbox-item.js';
import type { Api } from './api.js';
import type { Pictures } from './blocks.js';
import { channelId } from './direct.js';
import { outcomeOf } from './outcome.js';
import { type Upload, withPictures } from './pictures.js';
import { renderSlack } from './render.js';

/** Type of the metadata on our posts; its key tells which item a message is. */
const EVENT_TYPE = 'bellwether_item';

/** Posts an item, in its thread where that is known, or edits the message that stands. What Slack answers is an Outcome, never an exception. */
export const sendTo =
  (client: Api, upload: Upload) =>
  async (item: OutboxItem, now: Date): Promise<Outcome> => {
    const ready = await prepare(client, upload, item).catch((fault: unknown) => outcomeOf(fault, { ...item, repeatable: true }, now));
    if ('kind' in ready) return ready;
    try {
      const { ts } = await withPictures(ready.pictures, (pictures) => post(client, item, ready.channel, pictures));
      return ts ? { kind: 'sent', message: ts } : { kind: 'unknown', why: 'Slack did not say which message it made' };
    } catch (fault) {
      return outcomeOf(fault, { ...item, repeatable: item.editsMessage !== null }, now);
    }
  };

interface Ready {
  readonly channel: string;
  readonly pictures: Pictures;
}

/** What comes before the message: nobody sees it, so it can be repeated. */
const prepare = async (client: Api, upload: Upload, { workspace, channel, card }: OutboxItem): Promise<Ready> => ({
  channel: await channelId(client, channel),
  pictures: await upload(client, workspace, card),
});

async function post(
  client: Api,
  { key, card, editsMessage, threadMessage, broadcast }: OutboxItem,
  channel: string,
  pictures: Pictures,
): Promise<{ readonly ts?: string }> {
  const message = { ...renderSlack(card, pictures), channel, metadata: { event_type: EVENT_TYPE, event_payload: { key } } };
  if (editsMessage !== null) return client.chat.update({ ...message, ts: editsMessage });
  const quiet = { ...message, unfurl_links: false, unfurl_media: false };
  if (threadMessage === null) return client.chat.postMessage(quiet);
  if (broadcast) return client.chat.postMessage({ ...quiet, thread_ts: threadMessage, reply_broadcast: true });
  return client.chat.postMessage({ ...quiet, thread_ts: threadMessage });
}
