import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Form } from '../../../src/chat/form.js';
import type { Block, Card, Menu } from '../../../src/core/card.js';
import { formView } from '../../../src/platforms/slack/form-view.js';
import { renderSlack } from '../../../src/platforms/slack/render.js';
import { cardView, homeView, previewView } from '../../../src/platforms/slack/views.js';
import { cardsWith } from '../../core/cards/hostile-cards.js';
import { HOSTILE, hostileCard } from '../../standins/hostile.js';
import { slackRefuses, slackRefusesView } from '../../standins/slack-limits.js';

const words = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 300 }));
const KEPT = { channel: 'C1', url: 'https://hooks.example/x', command: null, raw: null };

/** Links to the web with a label, instants, people and channels by their ids. */
const OURS =
  /<(?:https?:\/\/[^<>|\s]+\|[^<>|]+|!date\^-?\d+\^\{date_short_pretty\}, \{time\}\|[\d :-]+ UTC|@[UW][A-Z0-9]+|#[CGD][A-Z0-9]+)>/g;

/** What may not stand in mrkdwn beside them: anything that Slack acts on, half an entity, half a character. */
const LIVE = /[<>]|&(?!amp;|lt;|gt;)|\p{Surrogate}|(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069\u200B]/u;

function mrkdwnIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('type' in part && part.type === 'mrkdwn' && 'text' in part && typeof part.text === 'string') return [part.text];
  return Object.values(part).flatMap(mrkdwnIn);
}

function holds(card: Card): void {
  const message = renderSlack(card);
  expect(slackRefuses(message)).toEqual([]);
  for (const text of [message.text, ...mrkdwnIn(message.blocks)]) expect(text.replace(OURS, '')).not.toMatch(LIVE);
  for (const view of [homeView(card), cardView(card, KEPT), previewView(card, KEPT, { title: card.title, submit: card.line })])
    expect(slackRefusesView(view)).toEqual([]);
}

it('every kind of card keeps every limit, whatever the news is called', () => {
  fc.assert(
    fc.property(words, (title) => {
      for (const card of cardsWith(title)) holds(card);
    }),
    { numRuns: 40 },
  );
});

const choice = fc.record({ label: words, says: words });
const pressed = fc.record({ label: words, says: fc.oneof(words, fc.constant('/watch pause r1')), look: fc.constant('plain' as const) });
const item: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('item' as const),
  text: fc.array(
    fc.oneof(
      words,
      words.map((person) => ({ person })),
      words.map((channel) => ({ channel })),
      words.map((bold) => ({ bold })),
    ),
    { maxLength: 4 },
  ),
  buttons: fc.array(pressed, { maxLength: 8 }),
});
const menu: fc.Arbitrary<Menu> = fc.record({
  label: words,
  look: fc.constantFrom('menu' as const, 'overflow' as const),
  options: fc.uniqueArray(choice, { maxLength: 8, selector: ({ says }) => says }),
});

it('so do menus, lines with buttons and compact cards', () => {
  fc.assert(
    fc.property(
      hostileCard,
      fc.array(item, { maxLength: 60 }),
      fc.array(menu, { maxLength: 4 }),
      fc.boolean(),
      (card, items, menus, compact) => {
        holds({ ...card, blocks: [...items, ...card.blocks], menus, ...(compact ? { compact: true } : {}) });
      },
    ),
    { numRuns: 25 },
  );
});

const field: fc.Arbitrary<Form['fields'][number]> = fc.record({
  name: fc.constant('x'),
  label: words.map((label) => `L${label}`),
  hint: words,
  kind: fc.constantFrom('words' as const, 'lines' as const, 'choice' as const, 'search' as const),
  required: fc.boolean(),
  value: fc.option(words),
  choices: fc.uniqueArray(fc.record({ name: words, value: words }), { maxLength: 120, selector: ({ value }) => value }),
});

it('and forms', () => {
  fc.assert(
    fc.property(fc.record({ title: words, intro: fc.option(words), submit: words }), fc.array(field, { maxLength: 12 }), (form, fields) => {
      const named = fields.map((one, at) => ({ ...one, name: `f${at}` }));
      const view = formView({ ...form, command: 'watch alert', fields: named }, KEPT, { previews: false, nameOf: (_, value) => value });
      // Slack refuses a modal of nothing; no command has a form without fields.
      if (view.blocks.length > 0) expect(slackRefusesView(view)).toEqual([]);
      for (const text of mrkdwnIn(view.blocks)) expect(text).not.toMatch(LIVE);
    }),
    { numRuns: 40 },
  );
});
