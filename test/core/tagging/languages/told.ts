import { expect, test } from 'vitest';
import { read } from '../../../../src/core/tagging/tag.js';
import { ON, written } from '../events-written.js';

/** A sentence and the event that must be among those found; '' when nothing live and escalatory may be. */
export type Row = readonly [sentence: string, event: string];

const isLiveEscalatory = (event: string): boolean => !/ (?:eases|denied|hypothetical|historical)/.test(event);

/** The events that move an indicator, in short, of a title in some language. */
export const toldIn = (language: string, title: string, text = ''): string[] =>
  read({ title, text, language, publishedAt: ON })
    .events.filter(({ indicator }) => indicator !== null)
    .map(written);

/** One test a row: the event is found and no live one beside it turns it round, or nothing is found. */
export function holdIn(language: string, rows: readonly Row[]): void {
  test.each(rows)('%s', (sentence, event) => {
    const found = toldIn(language, sentence);
    if (event === '') expect(found.filter(isLiveEscalatory)).toEqual([]);
    else {
      expect(found).toContain(event);
      expect(found.filter(isLiveEscalatory).length).toBeLessThanOrEqual(2);
    }
  });
}
