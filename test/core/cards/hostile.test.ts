import { describe, expect, it } from 'vitest';
import type { Card, Text } from '../../../src/core/card.js';
import { alertCard } from '../../../src/core/cards/alert.js';
import { digestCard } from '../../../src/core/cards/digest.js';
import { pairCard } from '../../../src/core/cards/pair.js';
import { problemCard } from '../../../src/core/cards/problem.js';
import { statusCard } from '../../../src/core/cards/status.js';
import { tagCard } from '../../../src/core/cards/tag.js';
import { topCard } from '../../../src/core/cards/top.js';
import { whyCard } from '../../../src/core/cards/why.js';
import { composeDigest } from '../../../src/core/digests/compose.js';
import { Problem } from '../../../src/core/problem.js';
import { renderText } from '../../../src/platforms/terminal/render.js';
import { at, episodeOf, eventOf, HOSTILE, receiptOf, ruleOf, scoreOf } from './fixtures.js';

/** Every card that shows somebody else's words, made with them as title, sentence, publisher and address. */
function cardsWith(title: string): Card[] {
  const evidence = { in: 'title' as const, sentence: title, start: 0, end: title.length, cue: '' };
  const receipt = receiptOf({ title, evidence, url: `javascript:alert("${title}")`, publishedAt: at(20) });
  const score = scoreOf({ receipts: [receipt] });
  const event = { event: eventOf({ evidence }), title, url: null, publisher: title, publishedAt: at(20), sample: false };
  const read = { articles: 50, publishers: 9, unread: 0 };
  return [
    statusCard(score),
    whyCard(score),
    topCard([score], { role: 'target', indicator: 'all', asOf: at(20) }),
    alertCard({ rule: ruleOf(), transition: { episode: episodeOf(), score, reason: 'crossed' } }),
    digestCard(composeDigest({ from: at(19), to: at(21), before: new Map(), after: [score], read, asked: [], sample: false })),
    pairCard({ a: 'RU', b: 'KZ', events: [event], scoreA: score, scoreB: score, asOf: at(21), days: 30 }),
    tagCard({ title, reading: { events: [event.event], countries: ['KZ'], readable: true } }),
    problemCard(new Problem('bad-option', title, { hint: title, choices: [title] })),
  ];
}

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
