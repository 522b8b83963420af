import { describe, expect, it } from 'vitest';
import type { Card, Text } from '../../../src/core/card.js';
import { whyCard } from '../../../src/core/cards/why.js';
import { renderText } from '../../../src/platforms/terminal/render.js';
import { HOSTILE, receiptOf, scoreOf } from './fixtures.js';
import { cardsWith } from './hostile-cards.js';

const textsOf = (card: Card): Text[] =>
  card.blocks.flatMap((block) => {
    if (block.kind === 'text' || block.kind === 'note') return [block.text];
    if (block.kind === 'list') return block.items;
    return block.kind === 'facts' ? block.facts.map(({ value }) => value) : [];
  });

describe.each(HOSTILE)('%s', (_, title) => {
  it('stays short and harmless on every card', () => {
    for (const card of cardsWith(title)) {
      const whole = JSON.stringify(card);
      expect(whole.length).toBeLessThan(4_000);
      expect(`${card.title}${card.line}${renderText(card)}`).not.toMatch(
        /(?!\n)[\p{Cc}\p{Surrogate}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
      );
      expect(card.title).not.toContain('\n');
      expect(card.line).not.toContain('\n');
      expect(renderText(card).split('\n').length).toBeLessThan(30);
    }
  });

  it('links nowhere but to the web', () => {
    const links = cardsWith(title)
      .flatMap(textsOf)
      .flat()
      .filter((piece) => typeof piece === 'object' && 'link' in piece);
    expect(links).toEqual([]);
  });
});

it.each([
  ['https://steppe-wire.example/a?b=1', true],
  ['http://steppe-wire.example', true],
  ['javascript:alert(1)', false],
  ['https://steppe-wire.example/a b', false],
  ['https://steppe-wire.example/a|b>', false],
  ['//steppe-wire.example', false],
  [`https://steppe-wire.example/${'a'.repeat(2000)}`, false],
])('%.60s is a link: %s', (url, linked) => {
  const pieces = textsOf(whyCard(scoreOf({ receipts: [receiptOf({ url })] }))).flat();
  expect(pieces.some((piece) => typeof piece === 'object' && 'to' in piece && piece.to === url)).toBe(linked);
});

it('a title that pings everyone is still readable as what it is', () => {
  expect(renderText(whyCard(scoreOf({ receipts: [receiptOf({ title: '@everyone <!channel> look' })] })))).toContain(
    '@everyone <!channel> look',
  );
});
