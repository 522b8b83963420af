import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedBy, moveOf } from '../../../src/core/scoring/moved.js';
import { scoreOf } from '../../../src/core/scoring/score-of.js';
import { anyTolds, daysAgo, NOW, target, tell } from './telling.js';

describe('what an article would move', () => {
  it('is the risk to whom something is done, and the risk from who does it where nobody suffers; what weighs nothing moves nothing', () => {
    const added = [tell(), tell({ actor: 'CC', recipient: null }), tell({ actor: 'DD', recipient: 'EE', modality: 'denied' }), tell()];
    expect(movedBy(added)).toEqual([target('AA'), { ...target('CC'), role: 'actor' }]);
  });

  it('stands where scoring stands before and after, whatever was told before', () => {
    fc.assert(
      fc.property(anyTolds, anyTolds, (told, added) => {
        for (const subject of movedBy(added)) {
          const { before, after } = moveOf(told, added, subject, NOW);
          expect(before).toBe(scoreOf(told, subject, NOW).level);
          expect(after).toBe(scoreOf([...told, ...added], subject, NOW).level);
        }
      }),
    );
  });

  it('moves less as one more telling of a story than as news of its own', () => {
    const told = [tell({ publishedAt: daysAgo(0.5) })];
    const joined = moveOf(told, [tell({ publisher: 'b.example' })], target(), NOW);
    const own = moveOf(told, [tell({ story: 'other', publisher: 'b.example' })], target(), NOW);
    expect(joined.after).toBeGreaterThan(joined.before);
    expect(own.after).toBeGreaterThan(joined.after);
  });

  it('reads by the factors of the workspace', () => {
    expect(moveOf([], [tell()], target(), NOW, { 'armed-conflict': 0 })).toEqual({ before: 0, after: 0 });
  });
});
