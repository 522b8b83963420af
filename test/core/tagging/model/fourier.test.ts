import { expect, test } from 'vitest';
import { FOURIER, fourier } from '../../../../src/core/tagging/model/fourier.js';
import { DIMENSIONS, pooled } from '../../../../src/core/tagging/model/vectors.js';

const WORDS =
  'war peace tariff ambassador soldier riot harvest football minister bank flood missile strike talks prison election ship wheat virus song'.split(
    ' ',
  );
const vectors = WORDS.map((word) => pooled([word]));
const squared = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, at) => sum + (value - (other[at] ?? 0)) ** 2, 0);
const dot = (one: Float64Array, other: Float64Array): number => one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

function featuresOf(vector: Float64Array, count = FOURIER, weight = 1): Float64Array {
  const out = new Float64Array(count);
  fourier(vector, out, 0, count, weight);
  return out;
}

test.each([
  [FOURIER, 0.06, 0.25],
  [FOURIER / 2, 0.08, 0.35],
])('products of %i features are the kernel exp(-|x-y|²) within %f on average and %f at worst', (count, usual, worst) => {
  const errors = vectors.flatMap((one) =>
    vectors.map((other) => Math.abs(dot(featuresOf(one, count), featuresOf(other, count)) - Math.exp(-squared(one, other)))),
  );
  expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(usual);
  expect(Math.max(...errors)).toBeLessThan(worst);
});

test('a nearer meaning has the larger product', () => {
  const near = dot(featuresOf(pooled(['soldier'])), featuresOf(pooled(['soldiers'])));
  const far = dot(featuresOf(pooled(['soldier'])), featuresOf(pooled(['wheat'])));
  expect(near).toBeGreaterThan(far);
});

test('features are written where they are asked for, times their weight, and nowhere else', () => {
  const vector = pooled(['war']);
  const out = new Float64Array(FOURIER).fill(7);
  fourier(vector, out, 10, 5, 3);
  const alone = featuresOf(vector, 5);
  out.forEach((value, at) => {
    expect(value).toBeCloseTo(at >= 10 && at < 15 ? 3 * (alone[at - 10] ?? 0) : 7, 12);
  });
});

test('a text of no known word has features too, the same ones every time', () => {
  expect(featuresOf(new Float64Array(DIMENSIONS))).toEqual(featuresOf(pooled([])));
});
