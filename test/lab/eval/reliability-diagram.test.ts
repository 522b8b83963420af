import { expect, test } from 'vitest';
import { reliabilityDiagram } from '../../../lab/eval/reliability-diagram.js';
import { raster } from '../../../src/charts/raster.js';
import { ink } from '../../charts/pixels.js';

test('the reliability diagram has its title, legend, axes and points where they belong', () => {
  const judged = [
    { confidence: 0.9, right: true, words: '' },
    { confidence: 0.3, right: false, words: '' },
  ];
  const picture = raster(
    reliabilityDiagram([
      { name: 'ours <& theirs>', judged },
      { name: 'nothing', judged: [] },
    ]),
  );
  expect([picture.width, picture.height]).toEqual([1120, 1240]);
  expect(ink(picture, [16, 12, 500, 36])).toBeGreaterThan(1000);
  expect(ink(picture, [28, 40, 300, 58])).toBeGreaterThan(300);
  expect(ink(picture, [28, 62, 300, 78])).toBe(0);
  expect(ink(picture, [240, 584, 340, 600])).toBeGreaterThan(100);
  expect(ink(picture, [12, 250, 30, 420])).toBeGreaterThan(100);
  expect(ink(picture, [440, 105, 480, 125])).toBeGreaterThan(200);
});
