import type { Card } from '../card.js';

const words = {
  by: 'Shared by ',
  title: 'Shared in this channel',
  line: (title: string) => `Shared in this channel: ${title}`,
  seen: (title: string) => `Everybody here sees it in a moment: ${title}`,
};

/** An answer as the whole channel sees it: who shared it stands below. */
export const sharedCard = (card: Card, person: string): Card => ({
  ...card,
  blocks: [...card.blocks, { kind: 'note', text: [words.by, { person }] }],
});

/** What the person who shared it is told. */
export const sharedHereCard = ({ title }: Card): Card => ({
  title: words.title,
  line: words.line(title),
  blocks: [{ kind: 'text', text: [words.seen(title)] }],
  buttons: [],
  color: 'plain',
});
