import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eigenvectors } from '../../../lab/train/eigen.js';

const matrix = (...rows: readonly (readonly number[])[]): Float64Array[] => rows.map((row) => Float64Array.from(row));
const dot = (one: ArrayLike<number>, other: ArrayLike<number>): number =>
  Array.from(one).reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

describe('eigenvectors', () => {
  test('of a matrix of two rows, the larger eigenvalue first', () => {
    // (2 1; 1 2) stretches (1, 1) by 3 and (1, -1) by 1.
    const [first, second] = eigenvectors(matrix([2, 1], [1, 2]));
    expect(Math.abs(dot(first ?? [], [Math.SQRT1_2, Math.SQRT1_2]))).toBeCloseTo(1, 12);
    expect(Math.abs(dot(second ?? [], [Math.SQRT1_2, -Math.SQRT1_2]))).toBeCloseTo(1, 12);
  });

  test('of a diagonal matrix are its axes, sorted', () => {
    const axes = eigenvectors(matrix([1, 0, 0], [0, 5, 0], [0, 0, -2])).map((axis) => axis.findIndex((value) => Math.abs(value) > 0.9));
    expect(axes).toEqual([1, 0, 2]);
  });

  test('have length 1, stand upright on each other, and are only stretched by their matrix', () => {
    const size = 5;
    fc.assert(
      fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: size * size, maxLength: size * size }), (values) => {
        const symmetric = Array.from({ length: size }, (_, row) =>
          Float64Array.from({ length: size }, (_, column) => (values[row * size + column] ?? 0) + (values[column * size + row] ?? 0)),
        );
        const axes = eigenvectors(symmetric);
        const stretches = axes.map((axis) => {
          const image = symmetric.map((row) => dot(row, axis));
          const stretch = dot(image, axis);
          image.forEach((value, at) => {
            expect(value).toBeCloseTo(stretch * (axis[at] ?? 0), 6);
          });
          return stretch;
        });
        axes.forEach((one, at) => {
          axes.forEach((other, place) => {
            expect(dot(one, other)).toBeCloseTo(at === place ? 1 : 0, 9);
          });
        });
        stretches.slice(1).forEach((stretch, at) => {
          expect(stretch).toBeLessThanOrEqual((stretches[at] ?? 0) + 1e-9);
        });
      }),
      { numRuns: 50 },
    );
  });
});
