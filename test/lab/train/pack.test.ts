import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packed } from '../../../lab/train/pack.js';
import type { Linear } from '../../../lab/train/ridge.js';
import { linearOf, partOf, scoresOf } from '../../../src/core/tagging/model/linear.js';

const opened = (model: Linear) => {
  const { scales, bytes } = packed(model);
  return linearOf({ scales, means: [...model.means], weights: bytes.toString('base64') });
};

/** Weights stand column after column: three columns of two labels. */
const model: Linear = { weights: Float64Array.of(0.11, -40, -0.2, 3, 0.05, 0), means: Float64Array.of(0.5, -1), columns: 3 };

describe('packed weights', () => {
  test('have their largest at the end of the scale of their label, and their signs', () => {
    const { scales, bytes } = packed(model);
    expect([...new Int8Array(bytes)]).toEqual([70, -127, 32, -127, 10, 0]);
    expect(scales[0]).toBeCloseTo(0.2 / 127, 12);
    expect(scales[1]).toBeCloseTo(40 / 127, 12);
  });

  test('lose less than one step when they are opened again', () => {
    const weight = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 12, maxLength: 12 }), (weights) => {
        const some = { weights: Float64Array.from(weights), means: new Float64Array(3), columns: 4 };
        const again = opened(some);
        for (let column = 0; column < 4; column++)
          for (let label = 0; label < 3; label++) {
            const lost = Math.abs(partOf(again, label, column, 1) - (weights[column * 3 + label] ?? 0));
            expect(lost).toBeLessThan(again.scales[label] ?? 0);
          }
      }),
    );
  });

  test('score as the weights did, within a step a feature', () => {
    const [first, second] = scoresOf(opened(model), { at: Int32Array.of(1, 0), value: Float64Array.of(2, 1) });
    expect(Math.abs((first ?? 0) - (0.5 - 0.4 + 0.11))).toBeLessThan((3 * 0.2) / 127);
    expect(Math.abs((second ?? 0) - (-1 + 6 - 40))).toBeLessThan((3 * 40) / 127);
  });

  test('of a label of no weight at all are zero', () => {
    const nothing = opened({ weights: new Float64Array(4), means: Float64Array.of(0.25, 0.75), columns: 2 });
    expect([...scoresOf(nothing, { at: Int32Array.of(0, 1), value: Float64Array.of(9, 9) })]).toEqual([0.25, 0.75]);
  });
});
