import { expect, test } from 'vitest';
import { draw, type Picture } from '../../../lab/eval/draw.js';
import { reliabilityDiagram } from '../../../lab/eval/reliability-diagram.js';

/** Pixels of a rectangle that are not white, in the units of the SVG. */
function ink({ pixels, width }: Picture, left: number, top: number, right: number, bottom: number): number {
  let count = 0;
  for (let y = top * 2; y < bottom * 2; y++)
    for (let x = left * 2; x < right * 2; x++) {
      const at = 4 * (y * width + x);
      if ([0, 1, 2].some((channel) => (pixels[at + channel] ?? 255) < 200)) count++;
    }
  return count;
}

const page = (body: string) =>
  draw(
    `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40" font-family="Inter" font-size="20"><rect width="100%" height="100%" fill="#fff"/>${body}</svg>`,
  );

test('a letter draws without any font of the machine; a page without one is blank', () => {
  expect(ink(page('<text x="10" y="30">A</text>'), 0, 0, 60, 40)).toBeGreaterThan(40);
  expect(ink(page(''), 0, 0, 60, 40)).toBe(0);
});

test('two words draw differently: no letter is an empty box', () => {
  const drawn = ['Ål', 'Жш', '→▲', 'ço'].map((words) => Buffer.from(page(`<text x="2" y="30">${words}</text>`).pixels).toString('base64'));
  expect(new Set(drawn).size).toBe(drawn.length);
});

test('the reliability diagram has its title, legend, axes and points where they belong', () => {
  const judged = [
    { confidence: 0.9, right: true, words: '' },
    { confidence: 0.3, right: false, words: '' },
  ];
  const picture = draw(
    reliabilityDiagram([
      { name: 'ours <& theirs>', judged },
      { name: 'nothing', judged: [] },
    ]),
  );
  expect([picture.width, picture.height]).toEqual([1120, 1240]);
  expect(Buffer.from(picture.png.subarray(1, 4)).toString()).toBe('PNG');
  expect(ink(picture, 16, 12, 500, 36)).toBeGreaterThan(1000);
  expect(ink(picture, 28, 40, 300, 58)).toBeGreaterThan(300);
  expect(ink(picture, 28, 62, 300, 78)).toBe(0);
  expect(ink(picture, 240, 584, 340, 600)).toBeGreaterThan(100);
  expect(ink(picture, 12, 250, 30, 420)).toBeGreaterThan(100);
  expect(ink(picture, 440, 105, 480, 125)).toBeGreaterThan(200);
});
