import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands, presses } from '../../../commands/index.js';
import { readOptions } from '../../../src/chat/grammar.js';
import { understand } from '../../../src/chat/understand.js';
import type { RulePreview } from '../../../src/core/alerting/preview.js';
import type { Card } from '../../../src/core/card.js';
import { saysOf } from '../../../src/core/card-says.js';
import { type AlertView, alertCard } from '../../../src/core/cards/alert.js';
import { alertUpdateCard } from '../../../src/core/cards/alert-update.js';
import { alertPreviewCard, alertSetCard, removedCard, restoredCard } from '../../../src/core/cards/confirm.js';
import { digestEditedCard, presentCard, ruleEditedCard, ruleEditPreviewCard } from '../../../src/core/cards/edit.js';
import { pressedCard } from '../../../src/core/cards/pressed.js';
import { commandFor, editCommand } from '../../../src/core/cards/rule-words.js';
import { INDICATOR_NAMES } from '../../../src/core/codebook/indicators/index.js';
import { allCountries } from '../../../src/core/countries/country.js';
import type { Episode, Past } from '../../../src/core/episode.js';
import { FORMATS } from '../../../src/core/format.js';
import { type Rule, UPDATES } from '../../../src/core/rule.js';
import { ROLES } from '../../../src/core/score.js';
import { renderText } from '../../../src/platforms/terminal/render.js';
import { at, episodeOf, risen, ruleOf, subscriptionOf } from './fixtures.js';

const FIRED: Past = { state: 'firing', at: at(20, 7, 30), by: null, why: 'crossed' };
const living = (given: Partial<Episode>, past: Past, view: Partial<AlertView> = {}): Card => {
  const episode = episodeOf({ since: past.at, by: past.by ?? null, state: past.state, ...given });
  return alertCard({ rule: ruleOf(), transition: { episode, score: risen(), reason: '' }, states: [FIRED, past], ...view });
};
const ACKNOWLEDGED = living({}, { state: 'acknowledged', at: at(20, 8), by: 'U7', why: 'acknowledged' });
const SNOOZED = living({ snoozedUntil: at(21, 8) }, { state: 'snoozed', at: at(20, 8), by: 'U7', why: 'snoozed' });
const HUSHED = living(
  { snoozedUntil: at(29, 8), snoozedAt: { level: 65, topStory: 's1' } },
  { state: 'snoozed', at: at(20, 8), by: 'U7', why: 'snoozed' },
);
const WOKEN = living({}, { state: 'firing', at: at(20, 9), by: 'U7', why: 'woken' });
const SLEPT = living({}, { state: 'firing', at: at(20, 9), by: null, why: 'snooze ended' });
const STOPPED = living({}, { state: 'firing', at: at(20, 8) }, { stopped: { by: 'U7', at: at(20, 9), why: 'removed' } });
const COMPACT = living(
  { snoozedUntil: at(21, 8) },
  { state: 'snoozed', at: at(20, 8), by: 'U7', why: 'snoozed' },
  { rule: ruleOf({ format: 'compact' }) },
);
const firing = alertCard({ rule: ruleOf(), transition: { episode: episodeOf(), score: risen(), reason: 'crossed' }, states: [FIRED] });
const PAUSED = alertCard({
  rule: ruleOf({ pausedAt: at(21, 9) }),
  transition: { episode: episodeOf(), score: risen(), reason: 'crossed' },
});
const over = alertCard({
  rule: ruleOf(),
  transition: { episode: episodeOf({ state: 'resolved', since: at(24) }), score: risen(), reason: 'below the clear level' },
});

const PREVIEW: RulePreview = {
  days: 90,
  firings: [
    { at: at(3), until: at(5), peak: 71.2 },
    { at: at(19), until: null, peak: 65.3 },
  ],
  imported: false,
  instead: null,
};
const NEVER: RulePreview = { days: 12, firings: [], imported: true, instead: { level: 44, times: 2 } };
const rule = ruleOf();
const told = { episode: episodeOf({ peak: 65 }), score: risen(), before: 59 };
const edited = { before: rule, after: ruleOf({ params: { above: 70, clear: 60 }, updates: 'off', minPublishers: 3 }) };
const wake = { kind: 'done', deed: 'snooze', rule, episode: episodeOf({ state: 'snoozed', by: 'U7', snoozedUntil: at(21, 8) }) } as const;

const CARDS: readonly (readonly [name: string, card: Card])[] = [
  ['alert-acknowledged', ACKNOWLEDGED],
  ['alert-snoozed-by', SNOOZED],
  ['alert-snoozed-until-it-changes', HUSHED],
  ['alert-woken', WOKEN],
  ['alert-snooze-ended', SLEPT],
  ['alert-stopped', STOPPED],
  ['alert-paused', PAUSED],
  ['alert-compact', COMPACT],
  ['alert-told-rose', alertUpdateCard({ ...told, told: 'rose' })],
  ['alert-told-fell', alertUpdateCard({ ...told, told: 'fell', before: 74 })],
  ['alert-told-led', alertUpdateCard({ ...told, told: 'led', before: 65 })],
  ['alert-told-resolved', alertUpdateCard({ ...told, told: 'resolved', before: 70 })],
  ['alert-told-woke', alertUpdateCard({ ...told, told: 'woke' })],
  ['alert-told-changed', alertUpdateCard({ ...told, told: 'changed' })],
  ['alert-set-previewed', alertSetCard(rule, { present: risen(), preview: PREVIEW })],
  ['alert-set-never', alertSetCard(ruleOf({ format: 'compact', updates: 'channel' }), { present: risen(), preview: NEVER })],
  ['alert-preview', alertPreviewCard(rule, { present: risen(), preview: PREVIEW })],
  ['edited-alert', ruleEditedCard(edited, { present: risen(), preview: PREVIEW })],
  ['edited-alert-preview', ruleEditPreviewCard(edited, { present: risen(), preview: NEVER })],
  ['edited-nothing', ruleEditedCard({ before: rule, after: rule }, {})],
  [
    'edited-digest',
    digestEditedCard({ before: subscriptionOf(), after: subscriptionOf({ countries: [], at: '07:30', days: [1, 2, 3, 4, 5] }) }),
  ],
  ['present-alert', presentCard(rule, { present: risen(), preview: PREVIEW })],
  ['present-digest', presentCard(subscriptionOf())],
  ['restored', restoredCard(rule, 'now')],
  ['restored-before', restoredCard(subscriptionOf(), 'before')],
  [
    'pressed-acknowledge',
    pressedCard({ kind: 'done', deed: 'acknowledge', rule, episode: episodeOf({ state: 'acknowledged', by: 'U7' }) }),
  ],
  ['pressed-snooze', pressedCard(wake)],
  ['pressed-wake', pressedCard({ kind: 'done', deed: 'wake', rule, episode: episodeOf({ by: 'U7' }) })],
  ['pressed-second', pressedCard({ kind: 'stays', deed: 'acknowledge', rule, episode: episodeOf({ state: 'acknowledged', by: 'U7' }) })],
  ['pressed-second-snooze', pressedCard({ ...wake, kind: 'stays' })],
  ['pressed-over', pressedCard({ kind: 'over', rule, episode: episodeOf({ state: 'resolved', since: at(24) }), newer: null })],
  [
    'pressed-stale',
    pressedCard({
      kind: 'over',
      rule,
      episode: episodeOf({ state: 'resolved', since: at(24) }),
      newer: episodeOf({ number: 2, since: at(26) }),
    }),
  ],
  ['pressed-removed', pressedCard({ kind: 'removed', rule, removedAt: at(24) })],
];

describe('in plain words', () => {
  it.each(CARDS)('%s', async (name, card) => {
    const menus = (card.menus ?? []).map(
      ({ label, options }) => `[${label}] ${options.map((one) => `${one.label}: ${one.says}`).join(' | ')}\n`,
    );
    await expect(`${card.line}\n\n${renderText(card)}\n${menus.join('')}`).toMatchFileSnapshot(`../../golden/${name}.txt`);
  });
});

it.each([...CARDS, ['alert-firing', firing], ['alert-resolved', over], ['removed', removedCard(rule)]] as const)(
  'everything that %s can say is understood, and fits a button of every platform',
  (_, card) => {
    for (const says of saysOf(card)) {
      const { command, raw } = understand(says, says.startsWith('/press') ? presses : commands);
      expect(() => readOptions(command.options, raw, command)).not.toThrow();
      expect(`v1:${says}`.length).toBeLessThanOrEqual(100);
    }
  },
);

it.each([
  ['firing', firing, ['Acknowledge'], ['Snooze', 'More']],
  ['acknowledged', ACKNOWLEDGED, [], ['Snooze', 'More']],
  ['snoozed', SNOOZED, ['Wake'], ['More']],
  ['resolved', over, [], ['More']],
  ['stopped', STOPPED, ['Set it again'], ['More']],
] as const)('a message that is %s offers what can still be done', (_, { buttons, menus = [] }, labels, menuLabels) => {
  expect(buttons.map(({ label }) => label)).toEqual(labels);
  expect(menus.map(({ label }) => label)).toEqual(menuLabels);
  for (const { options } of menus) expect(options.length).toBeLessThanOrEqual(5);
});

const rules: fc.Arbitrary<Rule> = fc
  .record({
    country: fc.constantFrom(...allCountries()),
    indicator: fc.constantFrom('all' as const, ...INDICATOR_NAMES),
    role: fc.constantFrom(...ROLES),
    above: fc.integer({ min: 1, max: 99 }),
    drop: fc.integer({ min: 1, max: 99 }),
    minPublishers: fc.integer({ min: 1, max: 20 }),
    forMinutes: fc.integer({ min: 0, max: 1440 }),
    format: fc.constantFrom(...FORMATS),
    updates: fc.constantFrom(...UPDATES),
  })
  .map(({ country, indicator, role, above, drop, ...given }) =>
    ruleOf({ ...given, subjects: [{ country, indicator, role }], params: { above, clear: Math.max(0, above - drop) } }),
  );

/** Options as the alert command reads them. */
const optionsSaid = (words: string) => {
  const { command, raw } = understand(words, commands);
  return readOptions(command.options, raw, command);
};
const asksOf = ({ subjects: [subject], params, minPublishers, forMinutes, format, updates }: Rule) => ({
  ...subject,
  ...(typeof params === 'object' ? params : {}),
  minPublishers,
  forMinutes,
  format,
  updates,
});

it('the command of a rule says all that it asks for', () => {
  fc.assert(
    fc.property(rules, (one) => {
      const { level, clear, publishers, hold, ...said } = optionsSaid(commandFor(one) ?? '');
      const usual = Number(level) > 10 ? Number(level) - 10 : Number(level) / 2;
      expect({ ...said, above: level, clear: clear ?? usual, minPublishers: publishers, forMinutes: hold }).toEqual(asksOf(one));
    }),
  );
});

it('has no command for a rule that one command cannot say', () => {
  expect(commandFor(ruleOf({ cooldownMinutes: 60 }))).toBeNull();
  expect(commandFor(ruleOf({ kind: 'other' }))).toBeNull();
  expect(commandFor(ruleOf({ subjects: [] }))).toBeNull();
});

it('the undo of an edit names what differs, and no more', () => {
  expect(editCommand('r1', rule, edited.after)).toBe('/watch edit r1 level:60 publishers:2 updates:thread');
  expect(editCommand('r1', rule, ruleOf({ params: { above: 60, clear: 20 } }))).toBe('/watch edit r1 clear:50');
  expect(editCommand('r1', ruleOf({ params: { above: 60, clear: 20 } }), edited.before)).toBe('/watch edit r1 clear:20');
  expect(editCommand('r1', rule, rule)).toBeNull();
});
