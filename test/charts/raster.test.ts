import { expect, test } from 'vitest';
import { raster } from '../../src/charts/raster.js';
import { ink } from './pixels.js';

const page = (body: string) =>
  raster(
    `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40" font-family="Inter" font-size="20"><rect width="100%" height="100%" fill="#fff"/>${body}</svg>`,
  );

test('a letter draws without any font of the machine; a page without one is blank', () => {
  expect(ink(page('<text x="10" y="30">A</text>'), [0, 0, 60, 40])).toBeGreaterThan(40);
  expect(ink(page(''), [0, 0, 60, 40])).toBe(0);
});

test('two words draw differently: no letter is an empty box', () => {
  const drawn = ['Ål', 'Жш', '→▲', 'ço'].map((words) => Buffer.from(page(`<text x="2" y="30">${words}</text>`).pixels).toString('base64'));
  expect(new Set(drawn).size).toBe(drawn.length);
});

test('bold words are bolder', () => {
  const words = (weight: number) => ink(page(`<text x="2" y="30" font-weight="${weight}">Mali</text>`), [0, 0, 60, 40]);
  expect(words(600)).toBeGreaterThan(words(400) * 1.1);
});

test('a picture is a PNG of twice the size', () => {
  const { png, width, height } = page('');
  expect([Buffer.from(png.subarray(1, 4)).toString(), width, height]).toEqual(['PNG', 120, 80]);
});
