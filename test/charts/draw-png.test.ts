import { describe, expect, test } from 'vitest';
import { drawPng } from '../../src/charts/draw-png.js';
import { pictureOf } from '../../src/charts/picture.js';
import { BARS, LINE, MAP } from './given.js';

const sizeIn = (png: Uint8Array): [number, number] => {
  const bytes = Buffer.from(png);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('a picture', () => {
  test.each([LINE, BARS, MAP])('of $kind is a PNG with a name and the words that stand for it', async (chart) => {
    const { png, name, alt, width, height } = await pictureOf({ kind: 'chart', chart, alt: 'The numbers.' });
    expect(Buffer.from(png.subarray(0, 8)).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
    expect(sizeIn(png)).toEqual([width, height]);
    expect([name, alt]).toEqual([`bellwether-${chart.kind}.png`, 'The numbers.']);
    expect(png.length).toBeLessThan(1_000_000);
  });
});

test('the same chart is drawn once', async () => {
  const [one, other] = await Promise.all([drawPng({ ...BARS, title: 'Once' }), drawPng({ ...BARS, title: 'Once' })]);
  expect(one).toBe(other);
  expect(await drawPng({ ...BARS, title: 'Twice' })).not.toBe(one);
});

test('the oldest of many pictures is forgotten', async () => {
  const first = await drawPng({ ...BARS, title: 'First' });
  await Promise.all(Array.from({ length: 40 }, (_, at) => drawPng({ ...BARS, bars: [], title: `Picture ${at}` })));
  expect(await drawPng({ ...BARS, title: 'First' })).not.toBe(first);
});

test('a chart that cannot be drawn is refused, and the next one is drawn', async () => {
  const broken = JSON.parse('{"kind":"bars","title":"Broken","subtitle":""}');
  await expect(drawPng(broken)).rejects.toThrow();
  expect((await drawPng({ ...BARS, title: 'After it' })).width).toBe(1600);
});
