import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card, Text } from '../../../src/core/card.js';
import { renderDiscord } from '../../../src/platforms/discord/render.js';
import { discordRefuses } from '../../standins/discord/limits.js';
import { HOSTILE, hostileCard } from '../../standins/hostile.js';
import { cardOf } from '../../standins/own-chat.js';

const descriptionOf = (card: Card): string => renderDiscord(card).embeds[0]?.description ?? '';
const titleOf = (card: Card): string => renderDiscord(card).embeds[0]?.title ?? '';
const shown = (text: Text): string => descriptionOf(cardOf('t', { blocks: [{ kind: 'text', text }] }));

/** What is live in a description and may be: links to the web, instants, bold, small words. */
const OURS = /\[(?:\\.|[^\\[\]])+\]\(https?:\/\/[^()\s]+\)|<t:-?\d+:f>|\*\*|^-# |(?<=\n)-# /g;
/** Marks that an escape stands before mean themselves. */
const ESCAPED = /\\[\\*_~`|<>[\]@#+.)-]/g;

it('any card keeps the limits of Discord, and nothing in it is live but our own links and instants', () => {
  fc.assert(
    fc.property(hostileCard, (card) => {
      expect(discordRefuses(renderDiscord(card))).toEqual([]);
      for (const words of [titleOf(card), descriptionOf(card)]) {
        expect(words.replace(OURS, '').replace(ESCAPED, '')).not.toMatch(
          /[<>@[\]*_~`|#]|\p{Surrogate}|(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069\u200B]/u,
        );
      }
    }),
    { numRuns: 40 },
  );
});

describe.each(HOSTILE.map((words) => [JSON.stringify(words).slice(0, 40), words] as const))('%s', (_, words) => {
  it('is only words wherever it stands', () => {
    const card = cardOf(words, {
      line: words,
      blocks: [{ kind: 'list', items: [[words, { bold: words }, { link: words, to: words }]], more: 0 }],
      buttons: [{ label: words, says: words, look: 'plain' }],
    });
    expect(discordRefuses(renderDiscord(card))).toEqual([]);
    expect(descriptionOf(card).replace(ESCAPED, '')).not.toMatch(/[<>@[\]`|#]/);
  });
});

it.each<[string, Text, string]>([
  ['escapes mentions', ['@everyone <@1> <#2>'], '\\@everyone \\<\\@1\\> \\<\\#2\\>'],
  ['escapes masked links', ['[x](https://evil.example)'], '\\[x\\](https://evil.example)'],
  ['escapes headings, lists and quotes', ['# a\n- b\n1. c\n> d'], '\\# a\n\\- b\n1\\. c\n\\> d'],
  ['bold words stand alone', ['a ', { bold: 'b*c' }, ' d'], 'a **b\\*c** d'],
  [
    'a link shows its domain',
    [{ link: 'Wire [story]', to: 'https://www.wire.example/a(b)?c=1' }],
    '[Wire \\[story\\]](https://www.wire.example/a%28b%29?c=1) (wire.example)',
  ],
  ['a script is no link', [{ link: 'bank', to: 'javascript:alert(1)' }], 'bank'],
  ['an instant is in the reader’s zone', [{ instant: '2026-11-24T08:00:00.000Z' }], '<t:1795507200:f>'],
])('%s', (_, text, words) => expect(shown(text)).toBe(words));

it('keeps the note, however long the rest is', () => {
  const blocks = Array.from({ length: 5 }, () => ({ kind: 'text' as const, text: ['word '.repeat(800)] }));
  const words = descriptionOf(cardOf('t', { blocks: [...blocks, { kind: 'note', text: ['Sample news, as of then'] }] }));
  expect(words.endsWith('-# Sample news, as of then')).toBe(true);
  expect(words).toContain('more');
});

it('leaves out a button whose command is too long to carry, and one that says the same', () => {
  const says = [`/risk tag ${'x'.repeat(100)}`, '/risk why KZ', '/risk why KZ'];
  const { components } = renderDiscord(cardOf('t', { buttons: says.map((one) => ({ label: 'a', says: one, look: 'plain' })) }));
  expect(components.flatMap((row) => row.components.map(({ custom_id }) => custom_id))).toEqual(['v1:/risk why KZ']);
});
