import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../src/desk/model-tagger/client.js';
import { openPause } from '../../../src/desk/model-tagger/pause.js';
import { NOW } from '../given.js';

const later = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);

type Failed = readonly [Failure, number | null];

/** Seconds of pause after these failures, each at the end of the pause before it. */
function pauses(...failures: readonly Failed[]): number[] {
  const pause = openPause();
  let at = 0;
  return failures.map(([failure, retryAfter]) => {
    pause.failed(failure, retryAfter, later(at));
    const from = at;
    while (pause.holds(later(at))) at++;
    return at - from;
  });
}

describe('an endpoint is left alone', () => {
  it.each<[string, readonly Failed[], number[]]>([
    [
      'twice as long after each failure in a row',
      [
        ['broken', null],
        ['too-slow', null],
        ['unreachable', null],
      ],
      [30, 60, 120],
    ],
    ['a quarter of an hour at most', Array.from({ length: 7 }, (): Failed => ['broken', null]), [30, 60, 120, 240, 480, 900, 900]],
    ['as long as it asks for', [['busy', 300]], [300]],
    ['no shorter than usual, whatever it asks for', [['busy', 0]], [30]],
    ['no longer than a day, whatever it asks for', [['busy', 999_999]], [86_400]],
    ['for a quarter of an hour when a person must mend it', [['refused', null]], [900]],
    [
      'not at all after an answer that was no good',
      [
        ['bad-answer', null],
        ['too-large', null],
      ],
      [0, 0],
    ],
  ])('%s', (_, failures, seconds) => {
    expect(pauses(...failures)).toEqual(seconds);
  });

  it('for one failure when several calls that were under way together fail', () => {
    const pause = openPause();
    for (let call = 0; call < 4; call++) pause.failed('too-slow', null, NOW);
    expect([pause.holds(later(29)), pause.holds(later(30))]).toEqual([true, false]);
  });

  it('briefly again once it has worked', () => {
    const pause = openPause();
    pause.failed('broken', null, NOW);
    pause.failed('broken', null, later(30));
    pause.worked();
    pause.failed('broken', null, later(200));
    expect([pause.holds(later(229)), pause.holds(later(230))]).toEqual([true, false]);
  });
});
