import type { types } from '@slack/bolt';
import type { Card } from '../../core/card.js';
import { blocksOf, lineOf, type Pictures } from './blocks.js';

/** Most blocks of a message: https://docs.slack.dev/reference/block-kit/blocks */
const BLOCKS = 50;

export interface SlackMessage {
  /** What notifications and screen readers say. */
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

/** A card as a message of Slack's, with the pictures that were uploaded for it. */
export const renderSlack = (card: Card, pictures?: Pictures): SlackMessage => ({
  text: lineOf(card),
  blocks: blocksOf(card, BLOCKS, pictures),
});
