import { readFileSync } from 'node:fs';
import { ours } from '../../src/files.js';

const WEIGHTS = [
  [400, '400Regular/Inter_400Regular.ttf'],
  [600, '600SemiBold/Inter_600SemiBold.ttf'],
  [700, '700Bold/Inter_700Bold.ttf'],
] as const;

/** What the pictures' styles ask for first: the platforms' own letters are not ours to ship. */
const NAMES = ['Inter', 'Lato', 'gg sans'];

/** The letters, in the page itself, so that a picture is the same on every machine. */
const faces = (): string =>
  WEIGHTS.map(([weight, file]) => {
    const font = readFileSync(ours('node_modules', '@expo-google-fonts', 'inter', file)).toString('base64');
    return NAMES.map(
      (name) => `@font-face { font-family: '${name}'; font-weight: ${weight}; src: url(data:font/ttf;base64,${font}); }`,
    ).join('\n');
  }).join('\n');

/** A page of its own, with everything that it shows. */
export const page = (style: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>${faces()}\n${style}</style></head><body>${body}</body></html>`;
