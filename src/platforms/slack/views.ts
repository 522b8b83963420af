import type { types } from '@slack/bolt';
import type { Card } from '../../core/card.js';
import { clip } from '../inert.js';
import { blocksOf, type Pictures, sectionOf } from './blocks.js';
import { plainText } from './elements.js';
import { type Kept, keptWords } from './kept.js';
import { escapeMrkdwn } from './mrkdwn.js';

/** Limits of views: https://docs.slack.dev/reference/views */
const BLOCKS = 100;
const TITLE = 24;

const words = { title: 'Bellwether', wait: 'One moment…', close: 'Close', back: 'Back' };

/** What a view is for; `callback_id` says it when it is sent. */
export type Purpose = 'form' | 'save' | 'card';

/** A modal that says to wait, shown at once: the words that open one are good for three seconds. */
export const loadingView = (kept: Kept, title = words.title): types.ModalView =>
  modal('card', kept, title, sectionOf(escapeMrkdwn(words.wait)), null);

/** A card in a modal; what is pressed in it is answered in it. */
export const cardView = (card: Card, kept: Kept, pictures?: Pictures): types.ModalView =>
  modal('card', kept, words.title, blocksOf(card, BLOCKS, pictures), null);

/** What would be done, with the button that does it; back leads to the form. */
export const previewView = (
  card: Card,
  kept: Kept,
  { title, submit }: { readonly title: string; readonly submit: string },
  pictures?: Pictures,
): types.ModalView => modal('save', kept, title, blocksOf(card, BLOCKS, pictures), submit);

/** The app's home of one person. */
export const homeView = (card: Card, pictures?: Pictures): types.HomeView => ({ type: 'home', blocks: blocksOf(card, BLOCKS, pictures) });

/** A modal of any purpose. What it cannot carry along (the address of answers) is left behind. */
export function modal(
  purpose: Purpose,
  kept: Kept,
  title: string,
  blocks: readonly types.KnownBlock[],
  submit: string | null,
): types.ModalView {
  return {
    type: 'modal',
    callback_id: purpose,
    private_metadata: keptWords(kept) ?? keptWords({ ...kept, url: null, raw: null }) ?? '',
    title: plainText(clip(title, TITLE) || words.title, TITLE),
    close: plainText(purpose === 'save' ? words.back : words.close, TITLE),
    ...(submit === null ? {} : { submit: plainText(clip(submit, TITLE) || 'OK', TITLE) }),
    blocks: blocks.slice(0, BLOCKS),
  };
}
