import type { webApi } from '@slack/bolt';
import type { OutboxItem, Outcome } from '../../core/outbox-item.js';
import { outcomeOf } from './outcome.js';
import { renderSlack } from './render.js';

/** Type of the metadata on our posts; its key tells which item a message is. */
const EVENT_TYPE = 'bellwether_item';

/** Posts an item, or edits the message that stands. What Slack answers is an Outcome, never an exception. */
export const sendTo =
  (client: webApi.WebClient) =>
  async (item: OutboxItem, now: Date): Promise<Outcome> => {
    const { channel, editsMessage, key, card } = item;
    const message = { ...renderSlack(card), channel, metadata: { event_type: EVENT_TYPE, event_payload: { key } } };
    try {
      const { ts } =
        editsMessage === null
          ? await client.chat.postMessage({ ...message, unfurl_links: false, unfurl_media: false })
          : await client.chat.update({ ...message, ts: editsMessage });
      return ts ? { kind: 'sent', message: ts } : { kind: 'unknown', why: 'Slack did not say which message it made' };
    } catch (fault) {
      return outcomeOf(fault, item, now);
    }
  };
