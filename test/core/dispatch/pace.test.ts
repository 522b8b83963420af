import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freeFrom, pacedAfter } from '../../../src/core/dispatch/pace.js';

const PACE = { everyMs: 1_000, burst: 4 };

/** Sends as soon as the bucket lets, each of them wanted at an instant; when each went. */
function sentAt(wanted: readonly number[]): number[] {
  let pacedAt = new Date(0);
  let clock = 0;
  return wanted.map((instant) => {
    clock = Math.max(clock, instant, freeFrom(PACE, pacedAt).getTime());
    pacedAt = pacedAfter(PACE, pacedAt, new Date(clock));
    return clock;
  });
}

it('lets a burst through at once, and then one a second', () => {
  expect(sentAt(Array(7).fill(10_000)).map((at) => at - 10_000)).toEqual([0, 0, 0, 0, 1_000, 2_000, 3_000]);
});

it('fills again while nothing is said', () => {
  expect(sentAt([10_000, 10_000, 10_000, 10_000, 14_000, 14_000, 14_000, 14_000]).slice(4)).toEqual([14_000, 14_000, 14_000, 14_000]);
});

it('never lets more through in any time than a burst and one a second', () => {
  const gaps = fc.array(fc.nat(3_000), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(gaps, (between) => {
      let clock = 1_000_000;
      const wanted = between.map((gap) => {
        clock += gap;
        return clock;
      });
      const sent = sentAt(wanted);
      const tooMany = sent.flatMap((first, from) =>
        sent.slice(from).filter((last, count) => count + 1 > PACE.burst + (last - first) / PACE.everyMs),
      );
      expect(tooMany).toEqual([]);
    }),
  );
});
