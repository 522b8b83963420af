import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/core/card.js';
import { renderDiscord, type Showing } from '../../../src/platforms/discord/render.js';
import { HOSTILE as FIXTURES } from '../../core/cards/fixtures.js';
import { cardsWith } from '../../core/cards/hostile-cards.js';
import { discordRefuses } from '../../standins/discord/limits.js';
import { discordSpec, violationsOf } from '../../standins/discord/spec.js';
import { HOSTILE, hostileCard } from '../../standins/hostile.js';
import { cardOf } from '../../standins/own-chat.js';

const spec = await discordSpec();
const WORKSPACE = 'discord:300000000000000001';

/** What Discord would refuse, by its limits and by its own schemas. */
const refused = (card: Card, showing: Showing): string[] => {
  const message = renderDiscord(card, showing);
  return [...discordRefuses(message), ...violationsOf(spec, 'MessageCreateRequest', message)];
};

const picture = (alt: string) => ({ png: new Uint8Array(), name: 'bellwether-line.png', alt, width: 1, height: 1 });

const showing = fc.record({
  posted: fc.boolean(),
  workspace: fc.constantFrom(null, WORKSPACE),
  pictures: fc.array(fc.option(fc.constantFrom(...HOSTILE).map(picture)), { maxLength: 3 }),
});

const words = fc.constantFrom(...HOSTILE);
const option = fc.record({ label: words, says: fc.oneof(words, fc.constantFrom('/risk why KZ', '/risk why RU')) });
const button = fc.record({
  label: words,
  says: option.map(({ says }) => says),
  look: fc.constantFrom('plain' as const, 'danger' as const),
});
const menu = fc.record({
  label: words,
  look: fc.constantFrom('menu' as const, 'overflow' as const),
  options: fc.array(option, { maxLength: 6 }),
});
const item = fc.record({
  kind: fc.constant('item' as const),
  text: fc.array(words, { maxLength: 2 }),
  buttons: fc.array(button, { maxLength: 4 }),
});

/** The same with what a person can do about it. */
const card: fc.Arbitrary<Card> = fc
  .tuple(hostileCard, fc.array(item, { maxLength: 40 }), fc.array(menu, { maxLength: 6 }), fc.boolean())
  .map(([one, items, menus, compact]) => ({ ...one, blocks: [...items, ...one.blocks], menus, ...(compact ? { compact: true } : {}) }));

/** Words that are live outside of an embed: an address, an invitation, a mention. */
const LIVE = /(?<!\\)[@<>]|(?<!\\):\/\/|discord(?:app)?\.(?:gg|com)|\p{Surrogate}/iu;

it('any card, however it is shown, is a message that Discord takes and that calls nobody', () => {
  fc.assert(
    fc.property(card, showing, (shown, how) => {
      expect(refused(shown, how)).toEqual([]);
      const { content } = renderDiscord(shown, how);
      expect(content).not.toMatch(LIVE);
      // No escape is cut from what it escapes.
      expect(content.replace(/\\./gs, '')).not.toContain('\\');
    }),
    { numRuns: 60 },
  );
});

describe.each(HOSTILE.map((words) => [JSON.stringify(words).slice(0, 40), words] as const))('%s', (_, words) => {
  it('is only words as a menu, an item, a line, a picture’s description', () => {
    const button = { label: words, says: words, look: 'plain' as const };
    const card = cardOf(words, {
      line: words,
      blocks: [{ kind: 'item', text: [words], buttons: [button, { ...button, says: '/risk why KZ' }] }],
      menus: [{ label: words, look: 'menu', options: [button, { label: 'b', says: '/risk why RU' }] }],
    });
    for (const one of [card, { ...card, compact: true as const }]) expect(refused(one, { posted: true, pictures: [] })).toEqual([]);
  });
});

it.each(FIXTURES)('every card of ours with %s for a title is one that Discord takes, and calls nobody', (_, title) => {
  for (const one of cardsWith(title))
    for (const posted of [false, true]) {
      expect(refused(one, { posted })).toEqual([]);
      expect(renderDiscord(one, { posted }).content).not.toMatch(LIVE);
    }
});

it('a link in a compact line is not opened by Discord', () => {
  const { content } = renderDiscord(cardOf('t', { compact: true, line: 'https://evil.example and discord.gg/evil' }), { posted: true });
  expect(content).toBe('https\\://evil.example and discord\\.gg/evil');
});

it('two charts of a kind are two pictures, each in an embed of its own', () => {
  const chart = { kind: 'chart' as const, alt: 'words', chart: { kind: 'map' as const, title: '', subtitle: '', levels: [] } };
  const card = cardOf('t', { blocks: [chart, { ...chart }] });
  const message = renderDiscord(card, { pictures: [picture('one'), picture('two')] });
  expect(message.embeds.map(({ image }) => image?.url)).toEqual(['attachment://bellwether-line.png', 'attachment://2-bellwether-line.png']);
  expect(discordRefuses(message)).toEqual([]);
});

describe('rows', () => {
  const buttons = (count: number, name: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => ({ label: name(at), says: `/watch pause r${at + 1}`, look: 'plain' as const }));
  const items = (count: number) =>
    buttons(count, () => 'Pause').map((button) => ({ kind: 'item' as const, text: ['a rule'], buttons: [button] }));

  it('buttons of items that are called the same are told apart', () => {
    const { components } = renderDiscord(cardOf('t', { buttons: [], blocks: items(2) }));
    expect(JSON.stringify(components)).toContain('Pause r1');
    expect(JSON.stringify(components)).toContain('Pause r2');
  });

  it('many buttons of items become a drop-down, and none is lost below fifty', () => {
    const { components } = renderDiscord(
      cardOf('t', { buttons: buttons(5, (at) => `Own ${at}`).map((one) => ({ ...one, says: `${one.says} x` })), blocks: items(50) }),
    );
    const picked = components.flatMap((row) =>
      row.components.flatMap((one) => ('options' in one ? one.options.map(({ value }) => value) : [])),
    );
    expect(new Set(picked).size).toBe(50);
    expect(components).toHaveLength(3);
  });

  it('an alert keeps its two buttons and both drop-downs', () => {
    const option = (says: string) => ({ label: says, says });
    const card = cardOf('t', {
      buttons: buttons(2, (at) => `b${at}`),
      menus: [
        { label: 'Snooze', look: 'menu', options: [option('/press snooze 1h'), option('/press snooze 24h')] },
        { label: 'More', look: 'overflow', options: [option('/risk why KZ')] },
      ],
    });
    const { components } = renderDiscord(card);
    expect(components.map((row) => row.components.map((one) => ('placeholder' in one ? one.placeholder : 'button')))).toEqual([
      ['button', 'button'],
      ['Snooze'],
      ['More'],
    ]);
  });
});
