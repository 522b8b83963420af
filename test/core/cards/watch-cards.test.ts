import { describe, expect, it, test } from 'vitest';
import type { Card } from '../../../src/core/card.js';
import { digestCard } from '../../../src/core/cards/digest.js';
import { homeCard } from '../../../src/core/cards/home.js';
import { sampleAlertCard } from '../../../src/core/cards/sample-alert.js';
import { sampleSentCard } from '../../../src/core/cards/test-sent.js';
import { watchesCard } from '../../../src/core/cards/watches.js';
import {
  watchlistCard,
  watchlistGoneCard,
  watchlistRemovedCard,
  watchlistSetCard,
  watchlistsCard,
  watchlistUndoneCard,
} from '../../../src/core/cards/watchlist.js';
import { welcomeCard } from '../../../src/core/cards/welcome.js';
import { composeDigest } from '../../../src/core/digests/compose.js';
import type { Watchlist, WatchlistEntry } from '../../../src/core/watchlist.js';
import { readWatchlist } from '../../../src/core/watchlists/read.js';
import { renderText } from '../../../src/platforms/terminal/render.js';
import { at, KAZAKHSTAN, receiptOf, risen, ruleOf, scoreOf, subscriptionOf, unread } from './fixtures.js';

const entry = (country: string, weight: number, label = 'sites', entries = 1): WatchlistEntry => ({ country, weight, label, entries });
const list = (entries: readonly WatchlistEntry[], name = 'suppliers'): Watchlist => ({ name, entries, setBy: 'U1', setAt: at(1) });

const SUPPLIERS = list([entry('KZ', 12, 'sites', 3), entry('RU', 30, 'suppliers', 2), entry('RU', 4), entry('GE', 1), entry('TV', 2, '')]);
const RUSSIA = scoreOf({ subject: { ...KAZAKHSTAN, country: 'RU' }, receipts: [receiptOf({ share: 44.4 })] });
const READ = { articles: 120, publishers: 30, unread: 4 };

const digestOf = (given: Partial<Parameters<typeof composeDigest>[0]> = {}) =>
  composeDigest({
    from: at(18, 8),
    to: at(20, 8),
    before: new Map([
      ['KZ', 52],
      ['RU', 38],
      ['GE', 12],
    ]),
    after: [risen(), RUSSIA, scoreOf({ subject: { ...KAZAKHSTAN, country: 'GE' }, level: 12.2 }), unread()],
    read: READ,
    asked: ['KZ', 'RU', 'GE', 'TV'],
    watchlist: SUPPLIERS,
    sample: false,
    ...given,
  });
const QUIET = { after: [unread(), scoreOf({ subject: { ...KAZAKHSTAN, country: 'GE' }, level: 12.2 })], asked: ['GE', 'TV'] };

const CSV = readWatchlist([
  { line: 1, cells: ['country', 'weight', 'label', 'owner'] },
  ...['KZ', 'KZ', 'KZ'].map((country, row) => ({ line: row + 2, cells: [country, '4', 'sites', 'Ada'] })),
  { line: 5, cells: ['Kazakstan', '4', 'sites', 'Ada'] },
  { line: 6, cells: ['RU', 'many', 'sites', 'Ada'] },
  { line: 7, broken: 'a quote in it is never closed' },
  { line: 8, cells: ['Georgia', '2.5', 'travellers', 'Ada'] },
]);
const set = { name: 'suppliers', before: null, after: list(CSV.entries), at: at(20, 8), digests: [] };

const paused = ruleOf({ id: 'r2', pausedAt: at(19, 6), channel: 'C02', format: 'compact' });
const stopped = subscriptionOf({
  id: 'd2',
  disabledWhy: 'the channel is archived',
  disabledAt: at(18, 6),
  watchlist: 'suppliers',
  createdBy: 'u2',
});
const direct = subscriptionOf({ id: 'd3', channel: 'dm:U7', countries: [], days: [1, 2, 3, 4, 5], createdBy: 'u2' });
const WATCHES = { rules: [ruleOf(), paused], subscriptions: [stopped, direct] };
const NIGHT = { from: '22:00', to: '07:00', tz: 'Asia/Almaty', days: [1, 2, 3, 4, 5, 6, 7] };

const CARDS: readonly (readonly [name: string, card: Card])[] = [
  ['digest-watchlist', digestCard(digestOf())],
  ['digest-watchlist-compact', digestCard(digestOf(), 'compact')],
  ['digest-watchlist-quiet', digestCard(digestOf(QUIET))],
  ['watches-all-states', watchesCard(WATCHES)],
  ['watches-many', watchesCard({ rules: Array.from({ length: 24 }, (_, n) => ruleOf({ id: `r${n + 1}` })), subscriptions: [] })],
  [
    'home',
    homeCard({
      person: 'u1',
      ...WATCHES,
      quiet: [
        { channel: '', ...NIGHT },
        { channel: 'C02', ...NIGHT, days: [6, 7] },
      ],
    }),
  ],
  ['home-nothing', homeCard({ person: 'u1', rules: [], subscriptions: [], quiet: [] })],
  ['home-of-another', homeCard({ person: 'u9', rules: [ruleOf()], subscriptions: [], quiet: [] })],
  ['welcome-slack', welcomeCard('T1', 'slack')],
  ['welcome-discord', welcomeCard('G1', 'discord')],
  ['sample-alert', sampleAlertCard(risen())],
  ['sample-alert-nothing', sampleAlertCard(null)],
  ['sample-sent', sampleSentCard('here')],
  ['watchlists', watchlistsCard([SUPPLIERS, list([entry('DE', 2.5)], 'sites')])],
  ['watchlists-nothing', watchlistsCard([])],
  ['watchlist', watchlistCard(SUPPLIERS, ['d2'])],
  ['watchlist-set', watchlistSetCard(set, CSV)],
  ['watchlist-replaced', watchlistSetCard({ ...set, before: SUPPLIERS }, CSV)],
  ['watchlist-removed', watchlistRemovedCard({ ...set, before: SUPPLIERS, after: null, digests: ['d1', 'd2'] })],
  ['watchlist-undone', watchlistUndoneCard({ ...set, before: SUPPLIERS, digests: ['d1'] })],
  ['watchlist-gone', watchlistGoneCard('suppliers', 'd1')],
];

describe('in plain words', () => {
  it.each(CARDS)('%s', async (name, card) => {
    await expect(`${card.line}\n\n${renderText(card)}\n`).toMatchFileSnapshot(`../../golden/${name}.txt`);
  });
});

it.each(CARDS)('%s is plain data that survives being stored, and says nothing a program would say', (_, card) => {
  expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  expect(card.line).not.toContain('\n');
  expect(JSON.stringify(card)).not.toMatch(/undefined|NaN|\[object|Infinity/);
});

it.each(CARDS)('the buttons of %s are whole commands, with a label', (_, card) => {
  const buttons = [...card.buttons, ...card.blocks.flatMap((block) => (block.kind === 'item' ? block.buttons : []))];
  for (const { label, says } of buttons) {
    expect(says).toMatch(/^\/(risk|watch|press) [a-z-]+/);
    expect(label).not.toBe('');
  }
});

test('a home of hundreds of alerts stays within what Slack shows', () => {
  const rules = Array.from({ length: 300 }, (_, n) => ruleOf({ id: `r${n + 1}`, createdBy: n % 2 ? 'u1' : 'u2' }));
  const { blocks } = homeCard({ person: 'u1', rules, subscriptions: [], quiet: rules.map(({ id }) => ({ channel: id, ...NIGHT })) });
  expect(blocks.length).toBeLessThan(60);
});

test('what moved where most is exposed comes first', () => {
  const { blocks } = digestCard(digestOf());
  const bold = blocks.flatMap((block) =>
    block.kind === 'item' ? block.text.flatMap((piece) => (typeof piece === 'object' && 'bold' in piece ? [piece.bold] : [])) : [],
  );
  expect(bold).toEqual(['Russia', 'Kazakhstan']);
});

test('a page beyond the last one is the last', () => {
  const watches = { rules: Array.from({ length: 24 }, (_, n) => ruleOf({ id: `r${n + 1}` })), subscriptions: [] };
  expect(watchesCard(watches, 9)).toEqual(watchesCard(watches, 2));
  expect(watchesCard({ rules: [], subscriptions: [] }, 9)).toEqual(watchesCard({ rules: [], subscriptions: [] }));
});
