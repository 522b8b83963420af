import { expect, test } from 'vitest';
import { BAND_COLOURS, BLUE, GROUND, INK, NO_NEWS, SOFT, VERMILION } from '../../src/charts/palette.js';

type Colour = readonly [red: number, green: number, blue: number];

/** What people without one kind of cone see, in linear light (Viénot, Brettel and Mollon, 1999); without two, only lightness is left. */
const SIGHT: Readonly<Record<string, readonly [Colour, Colour, Colour]>> = {
  'every colour': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red (protanopia)': [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  'no green (deuteranopia)': [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
  'no colour at all': [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

const linear = (hex: string): Colour => {
  const at = (place: number): number => {
    const share = Number.parseInt(hex.slice(place, place + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [at(1), at(3), at(5)];
};
const dot = (a: Colour, b: Colour): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const seen = (hex: string, sight: string): Colour => {
  const [red, green, blue] = SIGHT[sight] ?? [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ];
  const light = linear(hex);
  return [dot(red, light), dot(green, light), dot(blue, light)];
};
const luminance = (colour: Colour): number => dot(colour, [0.2126, 0.7152, 0.0722]);
const contrast = (a: Colour, b: Colour): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
};

const sights = Object.keys(SIGHT);
const ramp = Object.values(BAND_COLOURS);

test.each(sights)('neighbouring bands differ clearly for who sees %s, each darker than the one below', (sight) => {
  expect(ramp).toHaveLength(5);
  ramp.slice(1).forEach((colour, at) => {
    const below = ramp[at] ?? '';
    expect(luminance(seen(below, sight))).toBeGreaterThan(luminance(seen(colour, sight)));
    expect(contrast(seen(below, sight), seen(colour, sight)), `${below} and ${colour}`).toBeGreaterThan(1.35);
  });
});

test.each(sights)('the line, the threshold and the ground differ for who sees %s', (sight) => {
  const far = (one: string, other: string) => {
    const [a, b] = [seen(one, sight), seen(other, sight)];
    return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  };
  if (sight !== 'no colour at all') expect(far(BLUE, VERMILION)).toBeGreaterThan(0.2);
  for (const colour of [BLUE, VERMILION]) expect(contrast(seen(colour, sight), seen(GROUND, sight))).toBeGreaterThan(3);
});

test('words can be read on the ground, and what has no news is no band', () => {
  for (const colour of [INK, SOFT, BLUE, VERMILION]) expect(contrast(linear(colour), linear(GROUND))).toBeGreaterThan(4.5);
  expect(ramp).not.toContain(NO_NEWS);
});
