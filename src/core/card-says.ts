import type { Block, Button, Card, Menu } from './card.js';

type Says = Pick<Button, 'says'>;

/** All that a card can say when it is pressed, in order; the same words may come twice. */
export const saysOf = ({ buttons, menus = [], blocks }: Card): string[] =>
  [...buttons, ...menus.flatMap(({ options }) => options), ...blocks.flatMap(pressable)].map(({ says }) => says);

const pressable = (block: Block): readonly Says[] => (block.kind === 'item' ? block.buttons : []);

/** The same card, saying other words when it is pressed. */
export function withSays(card: Card, change: (says: string) => string): Card {
  const changed = <T extends Says>(one: T): T => ({ ...one, says: change(one.says) });
  return {
    ...card,
    buttons: card.buttons.map(changed),
    blocks: card.blocks.map((block) => (block.kind === 'item' ? { ...block, buttons: block.buttons.map(changed) } : block)),
    ...(card.menus ? { menus: card.menus.map((menu): Menu => ({ ...menu, options: menu.options.map(changed) })) } : {}),
  };
}
