import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BUCKETS, bucketOf, sparseOf } from '../../../../src/core/tagging/model/sparse.js';

test('every name has a bucket, and always the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const bucket = bucketOf(name);
      expect(Number.isInteger(bucket) && bucket >= 0 && bucket < BUCKETS).toBe(true);
      expect(bucketOf(name)).toBe(bucket);
    }),
  );
});

test('names spread over the buckets: of a thousand, hardly any share one', () => {
  const buckets = new Set(Array.from({ length: 1_000 }, (_, at) => bucketOf(`word${at}`)));
  expect(buckets.size).toBeGreaterThan(950);
});

test('a group has the length of its weight, however many names are in it', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 3, noNaN: true }),
      fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 40 }),
      (weight, names) => {
        const { at, value } = sparseOf([{ weight, names: new Set(names) }]);
        expect(at).toHaveLength(names.length);
        expect(Math.hypot(...value)).toBeCloseTo(weight, 9);
      },
    ),
  );
});

test('an empty group adds nothing, and groups stand one behind the other', () => {
  const { at, value } = sparseOf([
    { weight: 2, names: new Set() },
    { weight: 1, names: new Set(['a', 'b', 'c', 'd']) },
    { weight: 3, names: new Set(['e']) },
  ]);
  expect([...at]).toEqual(['a', 'b', 'c', 'd', 'e'].map(bucketOf));
  expect([...value]).toEqual([0.5, 0.5, 0.5, 0.5, 3]);
});
