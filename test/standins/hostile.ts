import fc from 'fast-check';
import type { Block, Card, Piece, Text } from '../../src/core/card.js';
import type { Chart } from '../../src/core/chart.js';

/** Words that do something in a chat program unless they are made harmless. */
export const HOSTILE = [
  '@everyone',
  '@here <@U1> <@&1> <#C1>',
  '<!channel> <!here|x> <!subteam^S1>',
  '<@123456789012345678> <@&123456789012345678> </risk:1>',
  '<https://evil.example|your bank>',
  '[x](javascript:alert(1)) [bank](https://evil.example)',
  '<!date^1^{date}^https://evil.example|now>',
  '<t:0:f> <:emoji:123456789012345678>',
  '*bold* _italic_ ~gone~ `code` ```block``` ||spoiler|| **b** __u__ ~~s~~',
  '# heading\n## two\n> quote\n>>> all\n- item\n1. one\n-# small',
  '\u202Eelbasrever\u202C \u2066x\u2069 \u200Ehidden\u200B\u2060\uFEFF',
  '&amp; &lt;!channel&gt; & < >',
  '\\@everyone \\\\<@1> \\[x](https://evil.example)',
  'a\u0000b\u0007c\r\nd\te',
  'half a pair \uD83D and \uDE00 and a whole 😀',
  '😀'.repeat(5_000),
  'words '.repeat(4_000),
  '&'.repeat(20_000),
  '<!channel>'.repeat(2_000),
  'ا'.repeat(20_000),
  '',
  ' ',
  '\u200B',
];

const LONG = HOSTILE.filter(({ length }) => length > 1_000);
const SHORT = HOSTILE.filter(({ length }) => length <= 1_000);

/** Mostly short, or every card would be a megabyte. */
const words = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...SHORT) },
  { weight: 10, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 10, arbitrary: fc.tuple(fc.constantFrom(...SHORT), fc.string()).map(([a, b]) => a + b) },
  { weight: 1, arbitrary: fc.constantFrom(...LONG) },
);
const address = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    'javascript:alert(1)',
    'https://a:b@evil.example/|>x)y]',
    'data:text/html,x',
    'HTTPS://ok.example/(a)_[b]',
    'not an address',
    `https://long.example/${'a'.repeat(3_000)}`,
  ),
  words,
);
const piece: fc.Arbitrary<Piece> = fc.oneof(
  words,
  words.map((bold) => ({ bold })),
  fc.record({ link: words, to: address }),
  fc.oneof(fc.constantFrom('2026-11-24T08:00:00.000Z', 'no instant'), words).map((instant) => ({ instant })),
);
const text: fc.Arbitrary<Text> = fc.array(piece, { maxLength: 6 });
const level = fc.integer({ min: 0, max: 100 });
const chart: fc.Arbitrary<Chart> = fc.oneof(
  fc.record({
    kind: fc.constant('line' as const),
    title: words,
    subtitle: words,
    points: fc.array(fc.record({ day: fc.constant('2026-11-24'), value: level }), { maxLength: 400 }),
    threshold: fc.option(level),
    episodes: fc.array(fc.record({ from: fc.constant('2026-11-24'), to: fc.constant(null) }), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('bars' as const),
    title: words,
    subtitle: words,
    bars: fc.array(fc.record({ name: words, value: level, interval: fc.tuple(level, level), band: words }), { maxLength: 15 }),
  }),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  text.map((one) => ({ kind: 'text' as const, text: one })),
  text.map((one) => ({ kind: 'note' as const, text: one })),
  fc.array(fc.record({ name: words, value: text }), { maxLength: 12 }).map((facts) => ({ kind: 'facts' as const, facts })),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(text, { maxLength: 40 }), more: fc.nat(1_000) }),
  fc.record({ kind: fc.constant('chart' as const), chart, alt: words }),
);

/** Any card at all, mostly one that somebody made to do harm. */
export const hostileCard: fc.Arbitrary<Card> = fc.record({
  title: words,
  line: words,
  blocks: fc.array(block, { maxLength: 70, size: 'medium' }),
  buttons: fc.array(
    fc.record({
      label: words,
      says: fc.oneof(words, fc.constant('/risk why KZ')),
      look: fc.constantFrom('plain' as const, 'primary' as const, 'danger' as const),
    }),
    { maxLength: 40 },
  ),
  color: fc.constantFrom('calm', 'watch', 'high', 'severe', 'plain'),
});
