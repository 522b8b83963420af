import { type APIMessage, type REST, Routes } from 'discord.js';
import type { OutboxItem, Outcome } from '../../core/outbox-item.js';
import { outcomeOf } from './outcome.js';
import { renderDiscord } from './render.js';

/**
 * Posts an item, or edits the message that stands. The nonce is the item's own number, so that a repeat within minutes is the same
 * message. What Discord answers is an Outcome, never an exception.
 */
export const sendTo =
  (rest: REST, token: string) =>
  async (item: OutboxItem, now: Date): Promise<Outcome> => {
    const { channel, editsMessage, id, card } = item;
    // One refusal makes the client forget its token, and every later call would fail without having been made.
    rest.setToken(token);
    try {
      const message = renderDiscord(card);
      const stands = (
        editsMessage === null
          ? await rest.post(Routes.channelMessages(channel), { body: { ...message, nonce: id, enforce_nonce: true } })
          : await rest.patch(Routes.channelMessage(channel, editsMessage), { body: message })
      ) as APIMessage;
      return { kind: 'sent', message: stands.id };
    } catch (fault) {
      return outcomeOf(fault, item, now);
    }
  };
