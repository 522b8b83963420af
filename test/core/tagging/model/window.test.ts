import { describe, expect, test } from 'vitest';
import { INDICATOR_NAMES } from '../../../../src/core/codebook/indicators/index.js';
import { LIVE_MODALITIES, MODALITIES, POLARITIES } from '../../../../src/core/event.js';
import { KINDS, labelOf, livenessOf, windowOf } from '../../../../src/core/tagging/model/window.js';
import { articleWith, ruled, windowIn } from './written.js';

test('every indicator can rise and ease, and no kind stands twice', () => {
  const labels = KINDS.map(({ indicator, polarity }) => labelOf(indicator, '', polarity));
  expect(new Set(labels).size).toBe(INDICATOR_NAMES.length * POLARITIES.length);
});

test('what is going on is live, and nothing else', () => {
  expect(MODALITIES.filter((modality) => livenessOf(modality) === 'live')).toEqual(LIVE_MODALITIES);
});

describe('the countries of a window', () => {
  test('stand in the order they are named, each once, a territory as its state', () => {
    expect(windowIn('Chile and Puerto Rico warn Norway, and Chile warns the United States').countries).toEqual(['CL', 'US', 'NO']);
  });

  test('end with those that grammar brings in from further up', () => {
    const { lines, topic, past } = ruled(articleWith('Troops of Eritrea massed', 'They shelled a village on the border with Djibouti.'));
    const last = lines.slice(-1);
    expect(windowOf(last, topic, past).countries[0]).toBe('DJ');
    expect(windowOf(lines, topic, past).countries).toEqual(['ER', 'DJ']);
  });

  test('are none where none is named', () => {
    expect(windowIn('The harvest was good').countries).toEqual([]);
  });
});
