import { expect, test } from 'vitest';
import { fitToSay } from '../../src/http/say.js';

test.each([
  ['a NUL, which no database keeps', '/risk status K\u0000Z', '/risk status KZ'],
  ['a bell and an escape', '\u0007/risk top\u001B', '/risk top'],
])('%s is left out of what was said', (_, typed, said) => expect(fitToSay(typed)).toBe(said));

test.each([['nothing'], ['only control characters', '\u0000\u0001'], ['a number', 7], ['too much', 'x'.repeat(2001)]])(
  '%s is not fit to be said',
  (_, text?: unknown) => expect(() => fitToSay(text)).toThrow(),
);
