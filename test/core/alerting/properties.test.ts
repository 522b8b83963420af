import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluate, isFiring } from '../../../src/core/alerting/evaluate.js';
import { type Deed, pressed, SNOOZES, type Snooze } from '../../../src/core/alerting/press.js';
import type { Episode, Transition } from '../../../src/core/episode.js';
import type { Rule } from '../../../src/core/rule.js';
import type { Score } from '../../../src/core/score.js';
import { KAZAKHSTAN, receiptOf, ruleOf, scoreOf } from '../cards/fixtures.js';

/** What happens to an episode: time passes, a score comes, people press whatever they like, first or too late. */
interface Happening {
  readonly minutes: number;
  readonly level: number;
  readonly publishers: number;
  readonly deeds: readonly Deed[];
  readonly snooze: Snooze;
  readonly again: number;
}

const happenings = fc.array(
  fc.record<Happening>({
    minutes: fc.integer({ min: 0, max: 240 }),
    level: fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constantFrom(49.9, 50, 50.1, 59.9, 60, 60.1)),
    publishers: fc.integer({ min: 0, max: 4 }),
    deeds: fc.array(fc.constantFrom<Deed>('acknowledge', 'snooze', 'wake', 'unacknowledge'), { maxLength: 2 }),
    snooze: fc.constantFrom(...SNOOZES),
    again: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 40 },
);
const rules = fc
  .record({
    forMinutes: fc.constantFrom(0, 30, 120),
    cooldownMinutes: fc.constantFrom(0, 60),
    minPublishers: fc.integer({ min: 1, max: 3 }),
  })
  .map((given) => ruleOf(given));

const scoreOfHappening = ({ level, publishers }: Happening) =>
  scoreOf({ receipts: [receiptOf({ share: level, publishers: Array.from({ length: publishers }, (_, place) => `p${place}`) })] });

const byPeople = (episode: Episode | null, { deeds, snooze }: Happening, score: Score, at: Date): Episode | null =>
  deeds.reduce<Episode | null>(
    (now, deed, person) => now && (pressed(now, { deed, person: `u${person}`, at, score, snooze }) ?? now),
    episode,
  );

/** Plays what happens, evaluating each score once and then `again` more times at the same instant. */
function play(
  rule: Rule,
  story: readonly Happening[],
): { transitions: Transition[]; repeated: (Transition | null)[]; episode: Episode | null; now: Date } {
  let now = new Date('2022-12-01T00:00:00Z');
  let episode: Episode | null = null;
  const transitions: Transition[] = [];
  const repeated: (Transition | null)[] = [];
  for (const happening of story) {
    now = new Date(now.getTime() + happening.minutes * 60_000);
    const score = scoreOfHappening(happening);
    episode = byPeople(episode, happening, score, now);
    const transition: Transition | null = evaluate(rule, KAZAKHSTAN, episode, score, now);
    if (transition) {
      transitions.push(transition);
      episode = transition.episode;
    }
    for (let more = 0; more < happening.again; more += 1) repeated.push(evaluate(rule, score.subject, episode, score, now));
  }
  return { transitions, repeated, episode, now };
}

const always = (claim: (rule: Rule, story: Happening[]) => void) => fc.assert(fc.property(rules, happenings, claim), { numRuns: 300 });

it('fires at most once per episode, however often it is evaluated', () => {
  always((rule, story) => {
    const numbers = play(rule, story)
      .transitions.filter(isFiring)
      .map(({ episode }) => episode.number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

it('changes nothing when it is asked again at the same instant with the same score', () => {
  always((rule, story) => {
    expect(play(rule, story).repeated.filter((transition) => transition !== null)).toEqual([]);
  });
});

it('never has two open episodes: the next one opens only when the last one is resolved', () => {
  always((rule, story) => {
    const { transitions } = play(rule, story);
    transitions.forEach(({ from, episode }, place) => {
      const last = transitions[place - 1];
      if (from === null) expect(last?.to ?? 'resolved').toBe('resolved');
      expect(episode.number).toBe((last?.episode.number ?? 0) + (from === null ? 1 : 0));
    });
  });
});

it('resolves below the clear level only', () => {
  always((rule, story) => {
    for (const { to, score } of play(rule, story).transitions) if (to === 'resolved') expect(score.level).toBeLessThan(50);
  });
});

it('fires above the threshold and on enough publishers only', () => {
  always((rule, story) => {
    for (const transition of play(rule, story).transitions.filter(isFiring)) {
      expect(transition.score.level).toBeGreaterThan(60);
      expect(transition.score.receipts[0]?.publishers.length).toBeGreaterThanOrEqual(rule.minPublishers);
    }
  });
});

it('goes from pending to firing, never past it', () => {
  const ALLOWED = ['null>pending', 'null>firing', 'pending>firing', 'snoozed>firing'];
  always((rule, story) => {
    for (const { from, to, episode } of play(rule, story).transitions) {
      if (to === 'resolved') expect(episode.firedAt === null).toBe(from === 'pending');
      else expect(ALLOWED).toContain(`${from}>${to}`);
      if (rule.forMinutes > 0) expect(`${from}>${to}`).not.toBe('null>firing');
    }
  });
});

it('never forgets a peak', () => {
  always((rule, story) => {
    for (const { episode, score } of play(rule, story).transitions) expect(episode.peak).toBeGreaterThanOrEqual(score.level);
  });
});

/** One evaluation of whatever stands after the story, so many days later. */
function later(rule: Rule, story: readonly Happening[], days: number, level: number): Episode | null {
  const { episode, now } = play(rule, story);
  const score = scoreOf({ receipts: [receiptOf({ share: level, publishers: ['p0', 'p1', 'p2', 'p3'] })] });
  return evaluate(rule, KAZAKHSTAN, episode, score, new Date(now.getTime() + days * 86_400_000))?.episode ?? episode;
}

it('a snooze always ends, whatever it waited for, even when the score never moves', () => {
  always((rule, story) => {
    expect(later(rule, story, 30, 55)?.state).not.toBe('snoozed');
  });
});

it('whatever anybody pressed, an episode resolves when the level falls', () => {
  always((rule, story) => {
    expect(later(rule, story, 0, 10)?.state ?? 'resolved').toBe('resolved');
  });
});

it('a press opens, fires and resolves nothing: it only moves an episode that fired among its open states', () => {
  always((rule, story) => {
    const { episode, now } = play(rule, story);
    for (const deed of ['acknowledge', 'unacknowledge', 'snooze', 'wake'] as const) {
      const next = episode && pressed(episode, { deed, person: 'ana', at: now, score: scoreOf() });
      if (!next) continue;
      expect(episode.firedAt).not.toBeNull();
      expect(['firing', 'acknowledged', 'snoozed']).toContain(next.state);
      expect([next.number, next.firedAt, next.peak]).toEqual([episode.number, episode.firedAt, episode.peak]);
    }
  });
});
