import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsIn } from '../../../lab/train/corpus.js';
import { ROOT_CODES } from '../../../src/core/codebook/event-types.js';
import { relation } from '../../../src/core/tagging/relation.js';
import { ROOT } from '../../../src/files.js';

describe('the relation of a known pair', () => {
  test.each([
    ['Norway expelled the ambassador of Belarus on Friday.', 'Norway', 'Belarus', 'SANCTION'],
    ['Algerian jets bombed a Moroccan border post.', 'Algerian jets', 'Moroccan border post', 'ASSAULT'],
    ['Chile praised Peru for the rescue of its fishermen.', 'Chile', 'Peru', 'SUPPORT'],
    ['The president of Ghana met the king of Jordan in Amman.', 'The president of Ghana', 'the king of Jordan', 'CONSULT'],
    ['Japan sent Nepal tents and medicine after the quake.', 'Japan', 'Nepal', 'AID'],
    ['Cuba was accused by Panama of arming the rebels.', 'Panama', 'Cuba', 'ACCUSE'],
    ['Iran threatened to close the strait to ships of Greece.', 'Iran', 'Greece', 'THREATEN'],
    ['Thousands of students marched against the government of Serbia.', 'Thousands of students', 'the government of Serbia', 'PROTEST'],
    ['Kenya urged Sudan to release the aid workers.', 'Kenya', 'Sudan', 'REQUEST'],
    ['The junta jailed a reporter for three years.', 'The junta', 'a reporter', 'COERCE'],
    ['Ecuador rejected an offer by Colombia to mediate.', 'Ecuador', 'Colombia', 'REJECT'],
    ['Eritrea released forty prisoners from Djibouti.', 'Eritrea', 'prisoners from Djibouti', 'YIELD'],
  ])('%s', (sentence, source, target, code) => {
    expect(relation({ sentence, source, target }).eventType).toBe(code);
  });

  test('is always one of the fifteen, with probabilities that sum to 1', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 10 }), fc.string({ maxLength: 10 }), (sentence, source, target) => {
        const { eventType, scores } = relation({ sentence, source, target });
        expect(ROOT_CODES).toContain(eventType);
        expect(Object.values(scores).reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the model that ships', () => {
  test('knows the sentences of ours that it was fitted on', () => {
    const sentences = itemsIn(readFileSync(join(ROOT, 'corpus/training/plain.jsonl'), 'utf8')).map(({ text = '', events }) => ({
      sentence: text.replaceAll('SSS', 'Ruritania').replaceAll('TTT', 'Graustark'),
      root: events[0]?.root,
    }));
    const right = sentences.filter(
      ({ sentence, root }) => relation({ sentence, source: 'Ruritania', target: 'Graustark' }).eventType === root,
    );
    expect(right.length / sentences.length).toBeGreaterThan(0.93);
  });
});
