import { describe, expect, test } from 'vitest';
import { minimise, type Slope } from '../../../lab/train/lbfgs.js';

/** A bowl far steeper one way than the other, lowest at (3, -2, 0.5). */
function bowl(place: Float64Array): Slope {
  const lowest = [3, -2, 0.5];
  const steep = [1, 100, 10];
  const off = lowest.map((value, at) => (place[at] ?? 0) - value);
  return {
    value: off.reduce((sum, by, at) => sum + 0.5 * (steep[at] ?? 0) * by * by, 7),
    gradient: Float64Array.from(off, (by, at) => (steep[at] ?? 0) * by),
  };
}

/** The logistic loss of one case seen three times as a hit and once as a miss: lowest where the odds are three to one. */
const odds = ([at = 0]: Float64Array): Slope => ({
  value: 3 * Math.log1p(Math.exp(-at)) + Math.log1p(Math.exp(at)),
  gradient: Float64Array.of(-3 / (1 + Math.exp(at)) + 1 / (1 + Math.exp(-at))),
});

describe('the lowest point', () => {
  test('of a bowl', () => {
    const place = minimise(bowl, 3, 100);
    [3, -2, 0.5].forEach((value, at) => {
      expect(place[at]).toBeCloseTo(value, 3);
    });
  });

  test('of a logistic loss is where its odds are', () => {
    expect(minimise(odds, 1, 100)[0]).toBeCloseTo(Math.log(3), 3);
  });

  test('is where it began when it began there', () => {
    expect([...minimise(([at = 0]) => ({ value: at * at, gradient: Float64Array.of(2 * at) }), 1, 50)]).toEqual([0]);
  });

  test('is never above where it began, however few the steps', () => {
    const start = bowl(new Float64Array(3)).value;
    let last = start;
    for (const steps of [1, 2, 3, 5, 8]) {
      const { value } = bowl(minimise(bowl, 3, steps));
      expect(value).toBeLessThanOrEqual(last);
      last = value;
    }
    expect(last).toBeLessThan(start);
  });

  test('is found by the same steps every time', () => {
    const way = (): number[] => {
      const seen: number[] = [];
      minimise(
        (place) => {
          seen.push(...place);
          return bowl(place);
        },
        3,
        20,
      );
      return seen;
    };
    expect(way()).toEqual(way());
  });
});
