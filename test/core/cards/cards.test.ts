import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/core/card.js';
import { aboutCard } from '../../../src/core/cards/about.js';
import { alertCard } from '../../../src/core/cards/alert.js';
import { compareCard } from '../../../src/core/cards/compare.js';
import { alertSetCard, digestSetCard, removedCard } from '../../../src/core/cards/confirm.js';
import { digestCard } from '../../../src/core/cards/digest.js';
import { helpCard } from '../../../src/core/cards/help.js';
import { historyCard } from '../../../src/core/cards/history.js';
import { mapCard } from '../../../src/core/cards/map.js';
import { type PairEvent, pairCard } from '../../../src/core/cards/pair.js';
import { problemCard } from '../../../src/core/cards/problem.js';
import { statusCard } from '../../../src/core/cards/status.js';
import { tagCard } from '../../../src/core/cards/tag.js';
import { testCard } from '../../../src/core/cards/test.js';
import { topCard } from '../../../src/core/cards/top.js';
import { watchesCard } from '../../../src/core/cards/watches.js';
import { whyCard } from '../../../src/core/cards/why.js';
import { allCountries } from '../../../src/core/countries/country.js';
import { composeDigest } from '../../../src/core/digests/compose.js';
import { Problem } from '../../../src/core/problem.js';
import { renderText } from '../../../src/platforms/terminal/render.js';
import { at, episodeOf, eventOf, KAZAKHSTAN, receiptOf, risen, ruleOf, sampled, scoreOf, subscriptionOf, unread } from './fixtures.js';

const RUSSIA = scoreOf({
  subject: { ...KAZAKHSTAN, country: 'RU' },
  receipts: [receiptOf({ share: 44.4 })],
  momentum: { day: -2, week: -4, month: 0 },
});
const CIVIL = { country: 'KZ', indicator: 'civil-unrest', role: 'domestic' } as const;
const ASKED = { role: 'target', indicator: 'all', asOf: at(20, 8) } as const;

const POINTS = Array.from({ length: 30 }, (_, place) => ({
  day: at(place + 1)
    .toISOString()
    .slice(0, 10),
  level: 20 + (place % 10) * 4.25,
}));

const pairEvent = (given: Partial<PairEvent> = {}): PairEvent => ({
  event: eventOf(),
  title: 'Deputies in Moscow question the border with Kazakhstan',
  url: 'https://steppe-wire.example/border',
  publisher: 'steppe-wire.example',
  publishedAt: at(19, 6),
  sample: false,
  ...given,
});
const back = eventOf({
  actor: { country: 'KZ', text: 'Astana' },
  recipient: { country: 'RU', text: 'Russian' },
  eventType: 'YIELD',
  indicator: 'trade-disruption',
  polarity: 'de-escalatory',
});
const PAIR_EVENTS = [
  pairEvent(),
  pairEvent({ event: back, url: null, publisher: 'unknown' }),
  pairEvent({ event: eventOf({ modality: 'denied' }) }),
];

const READING = {
  events: [eventOf(), eventOf({ indicator: null, eventType: 'CONSULT', recipient: null, modality: 'historical' })],
  countries: ['RU', 'KZ'],
  readable: true,
};

const READ = { articles: 120, publishers: 30, unread: 4 };
const digestOf = (given: Partial<Parameters<typeof composeDigest>[0]> = {}) =>
  composeDigest({
    from: at(18, 8),
    to: at(20, 8),
    before: new Map([
      ['KZ', 52],
      ['RU', 47],
      ['GE', 12],
    ]),
    after: [risen(), RUSSIA, scoreOf({ subject: { ...KAZAKHSTAN, country: 'GE' }, level: 12.2 }), unread()],
    read: READ,
    asked: ['KZ', 'RU', 'GE', 'TV'],
    sample: false,
    ...given,
  });

const HELPED = [
  {
    name: 'risk status',
    summary: 'How risky a country is now, and why',
    examples: ['/risk status Kazakhstan', '/risk status KZ indicator:trade-disruption'],
  },
  { name: 'watch alert', summary: 'Be told when risk crosses a level', examples: ['/watch alert country:KZ level:60'] },
];

const fired = { episode: episodeOf(), score: risen(), reason: 'crossed' };
const over = {
  episode: episodeOf({ state: 'resolved', since: at(24, 6), peak: 74.2 }),
  score: scoreOf({ receipts: [receiptOf({ share: 48.6 })], asOf: at(24, 6) }),
  reason: 'below the clear level',
};
const STATES = [
  { state: 'pending', at: at(20, 7) },
  { state: 'firing', at: at(20, 7, 30) },
  { state: 'resolved', at: at(24, 6) },
] as const;
const asleep = { episode: episodeOf({ state: 'snoozed', snoozedUntil: at(21, 8) }), score: risen(), reason: 'a person asked for it' };

const WATCHED = {
  threshold: 50,
  episodes: [
    { from: '2022-11-28', to: '2022-12-02' },
    { from: '2022-12-08', to: '2022-12-08' },
    { from: '2022-12-18', to: null },
  ],
};
/** Every tenth of a hundred countries stands in an upper band. */
const WORLD = allCountries()
  .slice(0, 100)
  .map((country, place) => ({ country, level: place % 10 === 0 ? 40 + place / 2 : place % 39 }))
  .sort((a, b) => b.level - a.level);

const CARDS: readonly (readonly [name: string, card: Card])[] = [
  ['status', statusCard(risen(), { now: at(20, 8) })],
  ['status-past', statusCard(scoreOf({ subject: { country: 'KZ', indicator: 'trade-disruption', role: 'actor' } }), { now: at(28) })],
  ['status-unread', statusCard(unread())],
  ['status-sample', statusCard(sampled())],
  ['why', whyCard(risen())],
  ['why-unread', whyCard(unread())],
  ['top', topCard([risen(), RUSSIA], ASKED)],
  ['top-nothing', topCard([], ASKED)],
  ['compare', compareCard([RUSSIA, risen(), unread()])],
  ['pair', pairCard({ a: 'RU', b: 'KZ', events: PAIR_EVENTS, scoreA: RUSSIA, scoreB: risen(), asOf: at(20, 8), days: 90 })],
  ['pair-nothing', pairCard({ a: 'TV', b: 'KZ', events: [], scoreA: unread(), scoreB: sampled(), asOf: at(20, 8), days: 90 })],
  ['history', historyCard(KAZAKHSTAN, POINTS, risen())],
  ['history-watched', historyCard(KAZAKHSTAN, POINTS, risen(), { watched: WATCHED })],
  ['history-quiet', historyCard(KAZAKHSTAN, POINTS, risen(), { watched: { threshold: 60, episodes: [] } })],
  ['map', mapCard(WORLD, { role: 'target', indicator: 'all', asOf: at(20, 8), sample: true })],
  ['map-nothing', mapCard([], { role: 'target', indicator: 'all', asOf: at(20, 8), sample: false })],
  ['history-nothing', historyCard({ ...KAZAKHSTAN, country: 'TV' }, [], unread())],
  ['tag', tagCard({ title: 'A deputy speaks', reading: READING, moves: [{ country: 'KZ', before: 30.1, after: 34.4 }] })],
  ['tag-nothing', tagCard({ title: '', reading: { events: [], countries: [], readable: true } })],
  ['tag-unreadable', tagCard({ title: 'Ein Text', reading: { events: [], countries: [], readable: false } })],
  [
    'about',
    aboutCard({ version: '0.1.0', method: '1', tagger: '1', counts: { articles: 1204, events: 3050, publishers: 22 }, sample: true }),
  ],
  ['help', helpCard(HELPED)],
  ['help-command', helpCard(HELPED, 'status')],
  [
    'problem',
    problemCard(
      new Problem('unknown-country', 'There is no country "Kazakstan".', {
        hint: 'Did you mean one of these?',
        choices: ['Kazakhstan', 'Kyrgyzstan', 'Pakistan'],
      }),
    ),
  ],
  [
    'problem-commands',
    problemCard(new Problem('unknown-word', 'There is no command "stats".', { choices: ['/risk status', '/watch list', 'another word'] })),
  ],
  ['alert-set', alertSetCard(ruleOf({ forMinutes: 30 }), { present: risen() })],
  ['digest-set', digestSetCard(subscriptionOf({ days: [1, 2, 3, 4, 5] }))],
  ['removed-alert', removedCard(ruleOf({ subjects: [CIVIL], params: { above: 60, clear: 40 }, minPublishers: 3 }))],
  ['removed-digest', removedCard(subscriptionOf({ countries: [], days: [3, 1] }))],
  ['removed-waiting', removedCard(ruleOf({ forMinutes: 30 }))],
  ['watches', watchesCard({ rules: [ruleOf()], subscriptions: [subscriptionOf({ days: [6, 7] })] })],
  ['watches-nothing', watchesCard({ rules: [], subscriptions: [] })],
  ['test-alert', testCard(ruleOf(), risen())],
  ['test-digest', testCard(subscriptionOf())],
  ['alert-firing', alertCard({ rule: ruleOf(), transition: fired, before: 52 })],
  ['alert-snoozed', alertCard({ rule: ruleOf(), transition: asleep })],
  ['alert-resolved', alertCard({ rule: ruleOf(), transition: over, before: 71, states: STATES })],
  ['alert-sample', alertCard({ rule: ruleOf(), transition: { ...fired, score: sampled() } })],
  ['digest', digestCard(digestOf())],
  ['digest-quiet', digestCard(digestOf({ asked: ['GE'], read: { articles: 4, publishers: 1, unread: 0 } }))],
  ['digest-nothing-read', digestCard(digestOf({ after: [], asked: [], read: { articles: 0, publishers: 0, unread: 0 }, sample: true }))],
];

describe('in plain words', () => {
  it.each(CARDS)('%s', async (name, card) => {
    await expect(`${card.line}\n\n${renderText(card)}\n`).toMatchFileSnapshot(`../../golden/${name}.txt`);
  });
});

it.each(CARDS)('%s is plain data that survives being stored', (_, card) => {
  expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  expect(card.line).not.toBe('');
  expect(card.line).not.toContain('\n');
});

it.each(CARDS)('%s says nothing a program would say', (_, card) => {
  expect(renderText(card)).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
});

it.each(CARDS)('the buttons of %s are whole commands', (_, card) => {
  for (const { label, says } of card.buttons) {
    expect(says).toMatch(/^\/(risk|watch|press) [a-z]+/);
    expect(label).not.toBe('');
  }
});

it.each([
  ['status', statusCard(risen())],
  ['why', whyCard(risen())],
  ['alert', alertCard({ rule: ruleOf(), transition: fired, before: 52 })],
])('the points listed on %s add up to the level it shows', (_, card) => {
  const points = card.blocks
    .flatMap((block) => (block.kind === 'list' ? block.items : []))
    .flatMap((item) => item.flatMap((piece) => (typeof piece === 'object' && 'bold' in piece ? [Number(piece.bold)] : [])));
  const total = points.reduce((sum, number) => sum + number, 0);
  expect(total.toFixed(1)).toBe((Math.round(risen().level * 10) / 10).toFixed(1));
  expect(points.some((number) => number < 0)).toBe(true);
});

it('a choice that only a button says is a button, and nothing to type', () => {
  const { line, blocks, buttons } = problemCard(
    new Problem('unknown-country', 'I know no country called “Moldva”.', { choices: ['/press correct country:UA to:Moldova'] }),
  );
  expect(JSON.stringify([line, blocks])).not.toContain('/press');
  expect(buttons).toMatchObject([{ label: 'correct country:UA to:Moldova', says: '/press correct country:UA to:Moldova' }]);
});
