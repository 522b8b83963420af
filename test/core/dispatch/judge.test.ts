import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/core/dispatch/facts.js';
import { judge, judgements } from '../../../src/core/dispatch/judge.js';
import { mannersOf } from '../../../src/core/dispatch/manners.js';
import type { Judged } from '../../../src/core/dispatch/stages/stage.js';

const NOW = new Date('2026-03-10T23:00:00Z');
const MORNING = new Date('2026-03-11T07:00:00Z');
const inSeconds = (seconds: number) => new Date(NOW.getTime() + seconds * 1_000);

const card = (color: 'high' | 'severe' | 'plain' = 'high') => ({ title: 't', line: 't', blocks: [], buttons: [], color });
const POST: Judged = {
  kind: 'alert',
  lane: 'urgent',
  card: card(),
  edits: null,
  editsMessage: null,
  watch: 'r1',
  attempts: 1,
  wasLeased: false,
};
const EDIT: Judged = { ...POST, edits: 'alert 1', editsMessage: 'm1' };
const DIGEST: Judged = { ...POST, kind: 'digest', lane: 'normal', watch: 'd1', card: card('plain') };
const REPLY: Judged = { ...POST, kind: 'reply', lane: 'normal' };
const TEST: Judged = { ...POST, kind: 'notice', lane: 'normal' };

const RUNS = { removedAt: null, pausedAt: null, disabledWhy: null };
const FREE: Facts = {
  now: NOW,
  manners: mannersOf('slack'),
  goneWhy: null,
  watch: RUNS,
  newerEdit: false,
  root: 'none',
  quietUntil: null,
  channelUntil: null,
  pacedAt: new Date(0),
};
const STANDS: Partial<Facts> = { root: 'stands' };
const QUIET: Partial<Facts> = { quietUntil: MORNING };
const PAUSED: Partial<Facts> = { watch: { ...RUNS, pausedAt: NOW } };
const STOPPED: Partial<Facts> = { watch: { ...RUNS, disabledWhy: 'the channel is archived' } };

/** The name of the stage that decides, and what it says, in a word or the instant it holds until. */
function decided(item: Judged, facts: Partial<Facts>): string {
  const found = judgements(item, { ...FREE, ...facts }).find(({ verdict }) => verdict !== 'go');
  if (!found || found.verdict === 'go') return 'go';
  const { verdict, stage } = found;
  return 'end' in verdict ? `${stage.name}: ${verdict.end}` : `${stage.name}: ${verdict.hold.toISOString().slice(11, 19)}`;
}

describe('an item', () => {
  const crashed = { ...POST, wasLeased: true, leasedUntil: inSeconds(-10) };
  const cases: [name: string, item: Judged, facts: Partial<Facts>, expected: string][] = [
    ['that nothing keeps', POST, {}, 'go'],
    ['that may have been said, where a repeat shows twice', crashed, {}, 'unsaid: unknown'],
    ['that may have been said, in quiet hours', crashed, QUIET, 'unsaid: unknown'],
    ['that may have been said a moment ago, where a repeat is recognised', crashed, { manners: mannersOf('discord') }, 'go'],
    ['that was begun to be said, in quiet hours where a repeat is recognised', crashed, { ...QUIET, manners: mannersOf('discord') }, 'go'],
    [
      'that may have been said long ago',
      { ...crashed, leasedUntil: inSeconds(-600) },
      { manners: mannersOf('discord') },
      'unsaid: unknown',
    ],
    [
      'that may have been said long ago on our own page',
      { ...crashed, leasedUntil: inSeconds(-86_400) },
      { manners: mannersOf('local') },
      'go',
    ],
    ['that edits, and may have been done', { ...EDIT, wasLeased: true }, STANDS, 'go'],
    ['of a workspace that is gone', POST, { goneWhy: 'uninstalled' }, 'gone: ended'],
    ['of a removed rule', POST, { watch: { ...RUNS, removedAt: NOW } }, 'removed: ended'],
    ['that edits what a removed rule said', EDIT, { ...STANDS, watch: { ...RUNS, removedAt: NOW } }, 'go'],
    ['of a stopped rule', POST, STOPPED, 'disabled: ended'],
    ['that edits for a stopped rule', EDIT, { ...STANDS, ...STOPPED }, 'disabled: ended'],
    ['that tests a stopped rule', TEST, STOPPED, 'go'],
    ['of a paused rule', POST, PAUSED, 'paused: ended'],
    ['that edits for a paused rule', EDIT, { ...STANDS, ...PAUSED }, 'go'],
    ['that tests a paused rule', TEST, PAUSED, 'go'],
    ['that edits, with a newer edit behind it', EDIT, { ...STANDS, newerEdit: true }, 'superseded: ended'],
    ['whose message has not gone out', { ...EDIT, editsMessage: null }, { root: 'waiting' }, 'rootless: 23:01:00'],
    ['whose message never stood', { ...EDIT, editsMessage: null }, { root: 'never' }, 'rootless: ended'],
    ['whose message was deleted', { ...EDIT, editsMessage: null }, { root: 'deleted' }, 'go'],
    ['whose message was kept back', { ...EDIT, editsMessage: null }, { root: 'unsaid' }, 'go'],
    [
      'that is over, whose message was kept back',
      { ...EDIT, editsMessage: null, card: card('plain') },
      { root: 'unsaid' },
      'rootless: ended',
    ],
    ['whose message was deleted, in quiet hours', { ...EDIT, editsMessage: null }, { root: 'deleted', ...QUIET }, 'quiet: 07:00:00'],
    ['that answers a message of which nobody knows whether it stands', REPLY, { root: 'never' }, 'go'],
    ['that answers a message that was deleted', REPLY, { root: 'deleted' }, 'rootless: ended'],
    ['tried too often', { ...POST, attempts: 13 }, {}, 'attempts: gone'],
    ['that is new, in quiet hours', POST, QUIET, 'quiet: 07:00:00'],
    ['that is a digest, in quiet hours', DIGEST, QUIET, 'quiet: 07:00:00'],
    ['that answers in a thread, in quiet hours', REPLY, { ...STANDS, ...QUIET }, 'quiet: 07:00:00'],
    ['that is severe, in quiet hours', { ...POST, card: card('severe') }, QUIET, 'go'],
    ['that is severe and not urgent, in quiet hours', { ...DIGEST, card: card('severe') }, QUIET, 'quiet: 07:00:00'],
    ['that edits, in quiet hours', EDIT, { ...STANDS, ...QUIET }, 'go'],
    ['that somebody asked for just now, in quiet hours', TEST, QUIET, 'go'],
    ['that somebody shares, in quiet hours', { ...REPLY, watch: null }, QUIET, 'go'],
    ['whose platform asked to wait', POST, { channelUntil: inSeconds(30) }, 'channel: 23:00:30'],
    ['after a burst', POST, { pacedAt: inSeconds(4) }, 'paced: 23:00:01'],
    ['within a burst', POST, { pacedAt: inSeconds(3) }, 'go'],
    ['after a burst on our own page', POST, { pacedAt: inSeconds(60), manners: mannersOf('local') }, 'go'],
  ];
  it.each(cases)('%s', (_, item, facts, expected) => {
    expect(decided(item, facts)).toBe(expected);
  });
});

const anyItem: fc.Arbitrary<Judged> = fc.record({
  kind: fc.constantFrom('digest', 'alert', 'reply', 'notice'),
  lane: fc.constantFrom('urgent', 'normal'),
  card: fc.constantFrom(card('high'), card('severe'), card('plain')),
  edits: fc.constantFrom(null, 'alert 1'),
  editsMessage: fc.constantFrom(null, 'm1'),
  watch: fc.constantFrom(null, 'r1', 'd1'),
  attempts: fc.integer({ min: 1, max: 20 }),
  wasLeased: fc.boolean(),
});
const anyFacts: fc.Arbitrary<Facts> = fc.record({
  now: fc.constant(NOW),
  manners: fc.constantFrom(mannersOf('slack'), mannersOf('discord'), mannersOf('local')),
  goneWhy: fc.constantFrom(null, 'uninstalled'),
  watch: fc.constantFrom(null, RUNS, { ...RUNS, pausedAt: NOW }, { ...RUNS, disabledWhy: 'archived' }),
  newerEdit: fc.boolean(),
  root: fc.constantFrom('none', 'waiting', 'stands', 'unsaid', 'deleted', 'never'),
  quietUntil: fc.constantFrom(null, MORNING),
  channelUntil: fc.constantFrom(null, inSeconds(30)),
  pacedAt: fc.constantFrom(new Date(0), inSeconds(9)),
});

it('the verdict is that of the first stage that does not let go', () => {
  fc.assert(
    fc.property(anyItem, anyFacts, (item, facts) => {
      const all = judgements(item, facts);
      expect(judge(item, facts)).toEqual(all.find(({ verdict }) => verdict !== 'go')?.verdict ?? 'go');
    }),
  );
});

it('whatever holds, holds until later than now', () => {
  fc.assert(
    fc.property(anyItem, anyFacts, (item, facts) => {
      const verdict = judge(item, facts);
      if (verdict !== 'go' && 'hold' in verdict) expect(verdict.hold.getTime()).toBeGreaterThan(NOW.getTime());
    }),
  );
});

it('quiet hours alone never keep an edit of a message that stands', () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      const edit = { ...item, edits: 'alert 1', editsMessage: 'm1', attempts: 1 };
      expect(judge(edit, { ...FREE, root: 'stands', quietUntil: MORNING })).toBe('go');
    }),
  );
});
