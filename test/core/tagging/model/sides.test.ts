import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestOf, type Side, scoredSides, sidesOf } from '../../../../src/core/tagging/model/sides.js';
import { KINDS, type Line, type Window } from '../../../../src/core/tagging/model/window.js';
import { anyArticle, articleWith, developmentWindows, ruled, windowIn } from './written.js';

const written = ({ actor, recipient }: Pick<Side, 'actor' | 'recipient'>): string => `${actor} > ${recipient}`;

/** Every way round of the first three states that a line names. */
function everyWay({ pieces }: Line): string[] {
  const states = [...new Set(pieces.flatMap(({ country }) => country ?? []))].slice(0, 3);
  return states.flatMap((recipient) => states.filter((actor) => actor !== recipient).map((actor) => written({ actor, recipient })));
}

describe('the sides of a sentence', () => {
  test.each([
    ['Chile thanked Peru', ['PE > CL', 'CL > PE']],
    ['Chile thanked itself', []],
    ['Nobody thanked anybody', []],
    ['Chile thanked Peru, and Peru thanked Chile', ['PE > CL', 'CL > PE']],
    ['Puerto Rico thanked the United States', []],
  ])('%s', (title, sides) => {
    expect(sidesOf(windowIn(title)).map(written)).toEqual(sides);
  });

  test('are those of each sentence by itself', () => {
    const { lines } = ruled(articleWith('Chile thanked Peru', 'Norway slept. Kenya thanked Norway.'));
    expect(sidesOf({ lines }).map(written)).toEqual(['PE > CL', 'CL > PE', 'NO > KE', 'KE > NO']);
  });

  test('look at three states and four sentences at most', () => {
    const { lines } = ruled(
      articleWith('Chile, Peru, Norway, Kenya, Japan and Fiji met', 'Mali met Cuba. Oman met Laos. Iraq met Iran. Togo met Benin. '),
    );
    const sides = sidesOf({ lines });
    expect(sides.filter(({ line }) => line === lines[0])).toHaveLength(6);
    expect(sides.slice(6).map(({ recipient }) => recipient)).toEqual(['ML', 'CU', 'OM', 'LA', 'IQ', 'IR']);
  });

  test('cover every two states both ways round, in any text', () => {
    const check = ({ lines }: Pick<Window, 'lines'>): void => {
      expect(sidesOf({ lines }).map(written)).toEqual(lines.slice(0, 4).flatMap(everyWay));
    };
    developmentWindows().forEach(check);
    fc.assert(fc.property(anyArticle, (article) => ruled(article).windows.forEach(check)));
  });

  test('read otherwise when the two change places', () => {
    const [one, other] = sidesOf(windowIn('Chile thanked Peru')).map(({ sparse }) => [...sparse.at].sort());
    expect(one).not.toEqual(other);
  });
});

describe('the best of scored sides', () => {
  const scores = (first: number): Float64Array => new Float64Array(KINDS.length + 1).fill(first, 0, 1);

  test('is the highest of the pairs, and never below nothing', () => {
    const best = bestOf([scores(0.4), scores(0.7), scores(-0.3)]);
    expect([best.length, best[0], best[1]]).toEqual([KINDS.length, 0.7, 0]);
    expect(bestOf([scores(-0.3)])[0]).toBe(0);
  });

  test('is nothing where no two states are named', () => {
    const best = bestOf(scoredSides(sidesOf(windowIn('The harvest of Chile was good'))).map(({ scores: some }) => some));
    expect(best.every((score) => score === 0)).toBe(true);
  });
});
