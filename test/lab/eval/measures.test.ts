import { expect, test } from 'vitest';
import { macroF1, scoresOf, tallyLine, tallyOfLabel } from '../../../lab/eval/measures.js';
import { levelsOf, relationLines } from '../../../lab/eval/relation-pairs.js';

const ANSWERS = [
  { gold: 'AID', said: 'AID' },
  { gold: 'AID', said: 'AID' },
  { gold: 'AID', said: 'YIELD' },
  { gold: 'YIELD', said: 'ACCUSE' },
  { gold: 'ACCUSE', said: 'ACCUSE' },
  { gold: 'THREATEN', said: 'ACCUSE' },
] as const;

test('precision, recall and F1 by hand', () => {
  expect(scoresOf({ right: 3, found: 4, wanted: 6 })).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
  expect(scoresOf({ right: 0, found: 0, wanted: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  expect(tallyLine('all', { right: 3, found: 4, wanted: 6 })).toBe(
    'all: precision 0.750, recall 0.500, F1 0.600 (3 right, 4 found, 6 wanted)',
  );
});

test('the tally of one code counts where it was right, said and wanted', () => {
  expect(tallyOfLabel(ANSWERS, 'ACCUSE')).toEqual({ right: 1, found: 3, wanted: 1 });
});

test('macro-F1 is the mean over the codes that are wanted', () => {
  // AID 4/5, YIELD 0, ACCUSE 2/4, THREATEN 0.
  expect(macroF1(ANSWERS)).toBeCloseTo((0.8 + 0 + 0.5 + 0) / 4);
});

test('a code of the right class is right at the level of classes', () => {
  const { root, quad, side } = levelsOf(ANSWERS);
  expect(root).toBeCloseTo(0.325);
  // Material cooperation: 3 right of 3 said and 4 wanted; verbal conflict: 2 right of 3 said and 2 wanted.
  expect(quad).toBeCloseTo((6 / 7 + 4 / 5) / 2);
  expect(side).toBeCloseTo((6 / 7 + 4 / 5) / 2);
});

test('the report has every code, and which was said for which', () => {
  const lines = relationLines('ours', ANSWERS);
  expect(lines[0]).toBe('ours: 6 pairs, macro-F1 0.325 / 0.829 / 0.829 (15 root codes / 4 quad classes / conflict against cooperation)');
  expect(lines.filter((line) => /^ {2}ACCUSE/.test(line)).map((line) => line.trim().split(/\s+/))).toEqual([
    ['ACCUSE', '0.33', '1.00', '0.50', '1', '3'],
    ['ACCUSE', ...'·······1·······'],
  ]);
  expect(
    lines
      .filter((line) => /^ {2}AID/.test(line))
      .at(-1)
      ?.trim()
      .split(/\s+/),
  ).toEqual(['AID', ...'····21·········']);
});
