import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card, Text } from '../../../src/core/card.js';
import { renderSlack, type SlackMessage } from '../../../src/platforms/slack/render.js';
import { HOSTILE, hostileCard } from '../../standins/hostile.js';
import { cardOf } from '../../standins/own-chat.js';
import { slackRefuses } from '../../standins/slack-limits.js';

/** Every mrkdwn of a message, its text included. */
const mrkdwnOf = ({ text, blocks }: SlackMessage): string[] => [
  text,
  ...blocks.flatMap((block) => {
    if (block.type === 'section') return [block.text?.text ?? ''];
    return block.type === 'context' ? block.elements.map((element) => ('text' in element ? element.text : '')) : [];
  }),
];

/** What may stand between angle brackets: a link to the web with a label, or an instant. */
const OURS = /<(?:https?:\/\/[^<>|\s]+\|[^<>|]+|!date\^-?\d+\^\{date_short_pretty\}, \{time\}\|[\d :-]+ UTC)>/g;

const shown = (text: Text): string => mrkdwnOf(renderSlack(cardOf('t', { blocks: [{ kind: 'text', text }] })))[1] ?? '';

it('any card keeps the limits of Block Kit, and nothing in it is live but our own links and instants', () => {
  fc.assert(
    fc.property(hostileCard, (card: Card) => {
      const message = renderSlack(card);
      expect(slackRefuses(message)).toEqual([]);
      for (const words of mrkdwnOf(message)) {
        expect(words.replace(OURS, '')).not.toMatch(
          /[<>]|&(?!amp;|lt;|gt;)|\p{Surrogate}|(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069\u200B]/u,
        );
      }
    }),
    { numRuns: 40 },
  );
});

describe.each(HOSTILE.map((words) => [JSON.stringify(words).slice(0, 40), words] as const))('%s', (_, words) => {
  it('is only words wherever it stands', () => {
    const message = renderSlack(
      cardOf(words, {
        line: words,
        blocks: [{ kind: 'note', text: [words, { bold: words }, { link: words, to: words }] }],
        buttons: [{ label: words, says: words, look: 'plain' }],
      }),
    );
    expect(slackRefuses(message)).toEqual([]);
    for (const text of mrkdwnOf(message)) expect(text).not.toMatch(/[<>]/);
  });
});

it.each<[string, Text, string]>([
  ['escapes what Slack would act on', ['<!channel> & <@U1>'], '&lt;!channel&gt; &amp; &lt;@U1&gt;'],
  ['takes the meaning from marks', ['*a* `b` ~c~ _d_ snake_case > e'], '∗a∗ ˋbˋ ∼c∼ ˍdˍ snake_case › e'],
  ['bold words stand alone', ['a ', { bold: 'b & c' }, ' d'], 'a *b &amp; c* d'],
  [
    'a link shows its domain',
    [{ link: 'Wire | story', to: 'https://www.wire.example/a?b=1&c=2' }],
    '<https://www.wire.example/a?b=1&amp;c=2|Wire ¦ story> (wire.example)',
  ],
  ['a script is no link', [{ link: 'bank', to: 'javascript:alert(1)' }], 'bank'],
  [
    'a user name cannot pass for the host',
    [{ link: 'bank', to: 'https://bank.example@evil.example/' }],
    '<https://evil.example/|bank> (evil.example)',
  ],
  [
    'an instant is in the reader’s zone',
    [{ instant: '2026-11-24T08:00:00.000Z' }],
    '<!date^1795507200^{date_short_pretty}, {time}|2026-11-24 08:00 UTC>',
  ],
])('%s', (_, text, words) => expect(shown(text)).toBe(words));

it('says how many items and words it left out', () => {
  const items = Array.from({ length: 100 }, (_, at): Text => [`item ${at} ${'x '.repeat(40)}`]);
  const list = renderSlack(cardOf('t', { blocks: [{ kind: 'list', items, more: 5 }] }));
  const [, text = ''] = mrkdwnOf(list);
  const left = 105 - (text.match(/^• /gm) ?? []).length;
  expect(text.endsWith(`\n… ${left} more`)).toBe(true);
  expect(shown([`${'word '.repeat(2_000)}`])).toMatch(/word … 1\d{3} more words$/);
});

it('leaves out a button whose command is too long to carry', () => {
  const { blocks } = renderSlack(cardOf('t', { buttons: [{ label: 'a', says: 'x'.repeat(2_001), look: 'plain' }] }));
  expect(blocks.some(({ type }) => type === 'actions')).toBe(false);
});

const actionsIn = (given: Partial<Card>): unknown => renderSlack(cardOf('t', given)).blocks.findLast(({ type }) => type === 'actions');
const why = { label: 'Why', says: '/risk why KZ', look: 'plain' as const };

it('drop-downs stand after the buttons, and what is hidden last', () => {
  const snooze = { label: 'Snooze', look: 'menu' as const, options: [{ label: '1 h', says: '/press snooze e1 1h' }] };
  const more = { label: 'More', look: 'overflow' as const, options: [{ label: 'Why', says: '/risk why KZ' }] };
  expect(actionsIn({ buttons: [why], menus: [more, snooze] })).toMatchObject({
    elements: [
      { type: 'button' },
      { type: 'static_select', placeholder: { text: 'Snooze' }, options: [{ text: { text: '1 h' }, value: 'v1:/press snooze e1 1h' }] },
      { type: 'overflow', options: [{ text: { text: 'Why' }, value: 'v1:/risk why KZ' }] },
    ],
  });
});

it('leaves out a choice whose command is too long to carry, and a menu that has no other', () => {
  const choice = (length: number) => ({ label: String(length), says: 'x'.repeat(length) });
  const menu = (...options: { label: string; says: string }[]) => ({ label: 'Menu', look: 'menu' as const, options });
  expect(actionsIn({ buttons: [], menus: [menu(choice(147), choice(148))] })).toMatchObject({
    elements: [{ options: [{ text: { text: '147' } }] }],
  });
  expect(actionsIn({ buttons: [], menus: [menu(choice(148))] })).toBeUndefined();
});

it.each<[string, number, number, object[]]>([
  ['one button stands beside its line', 1, 5, [{ type: 'section', accessory: { type: 'button' } }]],
  ['a few hide behind the dots beside it', 3, 5, [{ type: 'section', accessory: { type: 'overflow' } }]],
  ['many stand below it', 6, 5, [{ type: 'section' }, { type: 'actions' }]],
  ['and so do those whose words the dots cannot carry', 2, 500, [{ type: 'section' }, { type: 'actions' }]],
])('%s', (_, count, length, kinds) => {
  const buttons = Array.from({ length: count }, (__, at) => ({ ...why, label: `B${at}`, says: `${at}`.repeat(length) }));
  const { blocks } = renderSlack(cardOf('t', { blocks: [{ kind: 'item', text: ['r1'], buttons }], buttons: [] }));
  expect(blocks.slice(1)).toMatchObject(kinds);
});

it('a compact card is its line, with what can be pressed', () => {
  const { blocks } = renderSlack(cardOf('t', { line: 'KZ 62 → 71', compact: true, buttons: [why] }));
  expect(blocks).toMatchObject([{ type: 'section', text: { text: 'KZ 62 → 71' } }, { type: 'actions' }]);
});

it('a chart that was not uploaded is told in words', () => {
  const chart = {
    kind: 'chart' as const,
    alt: 'From 40 to 71 <!here>',
    chart: { kind: 'map' as const, title: 'm', subtitle: '', levels: [] },
  };
  expect(mrkdwnOf(renderSlack(cardOf('t', { blocks: [chart] })))[1]).toBe('From 40 to 71 &lt;!here&gt;');
  const pictured = renderSlack(cardOf('t', { blocks: [chart] }), new Map([[chart, 'F1']]));
  expect(pictured.blocks[1]).toEqual({ type: 'image', slack_file: { id: 'F1' }, alt_text: 'From 40 to 71 <!here>' });
  expect(slackRefuses(pictured)).toEqual([]);
});
