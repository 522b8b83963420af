import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/core/card.js';
import { auditCard } from '../../../src/core/cards/audit.js';
import { chooseCorrectionCard, correctedCard, uncorrectedCard } from '../../../src/core/cards/correct.js';
import { exportCard } from '../../../src/core/cards/export.js';
import { askForgetCard, forgottenCard } from '../../../src/core/cards/forget.js';
import { settingsCard, settingsChangedCard } from '../../../src/core/cards/settings.js';
import { weightsCard, weightsChangedCard } from '../../../src/core/cards/weights.js';
import { whyCard } from '../../../src/core/cards/why.js';
import type { Corrected } from '../../../src/core/correction.js';
import { DEFAULT_SETTINGS } from '../../../src/core/workspace.js';
import { renderText } from '../../../src/platforms/terminal/render.js';
import { at, HOSTILE, KAZAKHSTAN, risen, ruleOf, scoreOf, subscriptionOf } from './fixtures.js';

const correction = (given: Partial<Corrected> = {}): Corrected => ({
  id: 'c1',
  story: 'ffffffff0123456789ab',
  country: 'KZ',
  indicator: 'all',
  verdict: 'not-this-indicator',
  to: null,
  by: 'u7',
  at: at(20, 7),
  title: 'Deputies in Moscow question the border with Kazakhstan',
  url: 'https://steppe-wire.example/border',
  ...given,
});
const MOVED = correction({ id: 'c2', verdict: 'wrong-country', to: 'UZ', indicator: 'civil-unrest' });
const UZBEKISTAN = { ...KAZAKHSTAN, country: 'UZ' };
const done = {
  correction: MOVED,
  title: MOVED.title,
  subject: { ...KAZAKHSTAN, indicator: 'civil-unrest', role: 'domestic' },
  moves: [
    { before: risen(), after: scoreOf() },
    { before: scoreOf({ subject: UZBEKISTAN, level: 10 }), after: scoreOf({ subject: UZBEKISTAN, level: 33.2 }) },
  ],
  by: 'u7',
  at: at(20, 9),
  already: false,
} as const;
const FOUND = {
  watches: 3,
  running: 2,
  pauses: 1,
  episodes: 2,
  corrections: 4,
  audit: 11,
  quiet: 0,
  watchlists: 1,
  messages: 5,
  installer: true,
};
const NOTHING = {
  watches: 0,
  running: 0,
  pauses: 0,
  episodes: 0,
  corrections: 0,
  audit: 0,
  quiet: 0,
  watchlists: 0,
  messages: 0,
  installer: false,
};
const OWN = { 'civil-unrest': 0.5, repression: 2 };

const cards: readonly (readonly [name: string, card: Card])[] = [
  ['correct-choose', chooseCorrectionCard(risen(), { now: at(20, 8) })],
  ['correct-nothing', chooseCorrectionCard(scoreOf({ receipts: [], level: 0 }))],
  ['corrected', correctedCard(done)],
  ['corrected-already', correctedCard({ ...done, already: true })],
  ['uncorrected', uncorrectedCard(done)],
  [
    'why-corrected',
    whyCard(scoreOf({ corrections: [correction(), correction({ id: 'c3', story: 's1', verdict: 'confirmed' })], weights: OWN }), {
      now: at(20, 8),
    }),
  ],
  ['weights', weightsCard(OWN)],
  [
    'weights-changed',
    weightsChangedCard({ before: {}, after: { 'civil-unrest': 0.5 }, movers: [{ country: 'KZ', before: 62.04, after: 55.5 }] }),
  ],
  ['weights-reset', weightsChangedCard({ before: OWN, after: {}, movers: [] })],
  ['settings', settingsCard({ ...DEFAULT_SETTINGS, weights: OWN }, 'slack')],
  ['settings-discord', settingsCard(DEFAULT_SETTINGS, 'discord')],
  ['settings-changed', settingsChangedCard(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, policy: 'admins', tz: 'Asia/Almaty' })],
  [
    'audit',
    auditCard(
      [
        {
          at: at(20, 9),
          person: 'u7',
          did: 'corrected',
          target: 'c2',
          after: { story: 'abc', country: 'KZ', verdict: 'wrong-country', to: 'UZ' },
        },
        {
          at: at(20, 8),
          person: 'u8',
          did: 'edited',
          target: 'r1',
          before: { params: { above: 60, clear: 50 } },
          after: { params: { above: 70, clear: 50 } },
        },
        { at: at(20, 7), person: 'u8', did: 'set', target: 'r1', after: { ...ruleOf(), createdAt: at(20, 7).toISOString() } },
        { at: at(20, 6), person: 'u8', did: 'paused', target: 'd1' },
        { at: at(20, 5), person: 'u8', did: 'removed', target: 'r2', before: { ...ruleOf(), createdAt: at(20, 4).toISOString() } },
        {
          at: at(20, 4),
          person: 'u8',
          did: 'imported',
          target: 'watchlist sites',
          before: [{ label: 'sites', weight: 1, country: 'KZ', entries: 1 }],
          after: [
            { label: 'sites', weight: 1, country: 'KZ', entries: 1 },
            { label: 'sites', weight: 2, country: 'UZ', entries: 1 },
          ],
        },
        {
          at: at(20, 3),
          person: 'u7',
          did: 'snoozed',
          target: 'r1.KZ.all.target.1',
          before: { state: 'firing' },
          after: { state: 'snoozed', until: at(21, 3).toISOString() },
        },
      ],
      12,
    ),
  ],
  [
    'export',
    exportCard({
      workspace: 'T1',
      asOf: at(20, 8),
      settings: DEFAULT_SETTINGS,
      rules: [ruleOf()],
      subscriptions: [subscriptionOf()],
      levels: new Map([['KZ', 62.04]]),
      scores: [risen()],
    }),
  ],
  ['forget-ask', askForgetCard(FOUND)],
  ['forget-nothing', askForgetCard(NOTHING)],
  ['forgotten', forgottenCard(FOUND)],
];

describe('cards of what people change', () => {
  it.each(cards)('%s', async (name, card) => {
    await expect(`${card.line}\n\n${renderText(card)}\n`).toMatchFileSnapshot(`../../golden/${name}.txt`);
  });

  it('undo a correction by saying it again, with all that it said', () => {
    expect(uncorrectedCard(done).buttons[0]?.says).toBe(
      '/press correct country:KZ indicator:civil-unrest role:domestic story:0123456789ab verdict:wrong-country to:UZ',
    );
  });

  it('undo several factors at once with all that stood', () => {
    expect(weightsChangedCard({ before: OWN, after: {}, movers: [] }).buttons[0]?.says).toBe(
      '/watch weights all:civil-unrest=0.5,repression=2',
    );
  });

  it.each(HOSTILE)('shorten %s in what was corrected and in the audit', (_, title) => {
    const long = [
      correctedCard({ ...done, title }),
      whyCard(scoreOf({ corrections: [correction({ title })] })),
      auditCard([{ at: at(1), person: 'u1', did: title, target: title, before: title, after: { [title]: title } }], 0),
    ];
    for (const card of long) {
      expect(JSON.stringify(card.blocks).length).toBeLessThan(4_000);
      expect(card.line).not.toMatch(/[\u202A-\u202E\u2066-\u2069\n]/);
    }
  });
});
