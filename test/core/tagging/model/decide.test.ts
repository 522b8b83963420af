import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCountry } from '../../../../src/core/countries/country.js';
import type { CountryCode } from '../../../../src/core/country-code.js';
import type { Event } from '../../../../src/core/event.js';
import { decide, LIMITS } from '../../../../src/core/tagging/model/decide.js';
import { judge } from '../../../../src/core/tagging/model/judge.js';
import { stateOf } from '../../../../src/core/tagging/model/pieces.js';
import { KINDS, livenessOf, type Window } from '../../../../src/core/tagging/model/window.js';
import type { Taggable } from '../../../../src/core/tagging/reading.js';
import { read } from '../../../../src/core/tagging/tag.js';
import { anyArticle, developmentRuled, developmentWindows, ruled, windowIn } from './written.js';

/** Every country that a window names or that grammar brings into it, with the words for it. */
function known({ lines }: Window): Map<CountryCode, Set<string>> {
  const all = new Map<CountryCode, Set<string>>();
  const add = (country: CountryCode, text: string): void => {
    for (const code of [country, stateOf(country)]) all.set(code, (all.get(code) ?? new Set()).add(text));
  };
  for (const { said, findings } of lines) {
    for (const { country, text } of said.mentions) if (country !== null) add(country, text);
    for (const { parties } of findings) for (const party of [parties.actor, parties.recipient]) if (party) add(party.country, party.text);
  }
  return all;
}

function expectGrounded(window: Window): void {
  const countries = known(window);
  for (const { actor, recipient } of decide(window)) {
    expect(actor ?? recipient).not.toBeNull();
    for (const party of [actor, recipient]) if (party) expect(countries.get(party.country)).toContain(party.text);
  }
}

function expectEvidence({ title, text }: Taggable, { evidence, severity, confidence }: Event): void {
  const source = evidence.in === 'title' ? title : text;
  expect(source.slice(evidence.start, evidence.end)).toBe(evidence.sentence);
  expect(evidence.cue).not.toBe('');
  expect(evidence.sentence).toContain(evidence.cue);
  for (const share of [severity, confidence]) expect(share >= 0 && share <= 1).toBe(true);
}

type Check = (article: Taggable, windows: readonly Window[]) => void;

describe.each<[string, (check: Check) => void]>([
  [
    'the texts that no model is fitted on',
    (check) => {
      for (const { article, windows } of developmentRuled()) check(article, windows);
    },
  ],
  ['any text', (check) => fc.assert(fc.property(anyArticle, (article) => check(article, ruled(article).windows)))],
])('of %s', (_, each) => {
  test('no event names a country that is neither named nor brought in by grammar', () => {
    each((_, windows) => windows.forEach(expectGrounded));
  });

  test('each event has its sentence at its offsets, the cue in it, and shares between 0 and 1', () => {
    each((article) => {
      for (const event of read(article).events) expectEvidence(article, event);
    });
  });

  test('the events are the same when it is read again', () => {
    each((article) => {
      expect(read(article)).toEqual(read({ ...article }));
    });
  });

  test('what goes on is likely enough, or is found by grammar between two states', () => {
    each((_, windows) => {
      for (const window of windows) {
        const { likely } = judge(window);
        for (const { indicator, polarity, modality, actor, recipient } of decide(window)) {
          if (indicator === null || livenessOf(modality) === 'dead') continue;
          if (actor && recipient && actor.country !== recipient.country) continue;
          const kind = KINDS.findIndex((one) => one.indicator === indicator && one.polarity === polarity);
          expect(likely[kind]).toBeGreaterThanOrEqual(LIMITS.keep);
        }
      }
    });
  });
});

test('of the texts that no model is fitted on, every country is one of ours', () => {
  const events = developmentWindows().flatMap((window) => decide(window));
  expect(events.length).toBeGreaterThan(100);
  for (const { actor, recipient } of events) for (const party of [actor, recipient]) if (party) expect(isCountry(party.country)).toBe(true);
});

describe('what is decided', () => {
  test('is nothing where no country is named and no rule speaks', () => {
    expect(decide(windowIn('Gunmen shot nine people dead in a village'))).toEqual([]);
  });

  test('is nothing where there are names alone, for no word tells it', () => {
    expect(decide(windowIn('Russia Washington'))).toEqual([]);
  });

  test('keeps what is denied as denied', () => {
    const events = decide(windowIn('Eritrea did not shell Ethiopia, officials said'));
    expect(events.map(({ indicator, modality }) => [indicator, modality])).toContainEqual(['armed-conflict', 'denied']);
  });

  test('is surer of what the words bear out', () => {
    const [plain] = decide(windowIn('Eritrean jets bombed a town in Ethiopia, killing thirty'));
    const [doubtful] = decide(windowIn('Eritrea strikes a chord in Ethiopia with a film about a bombed town'));
    expect(plain?.confidence).toBeGreaterThan(0.7);
    expect(doubtful?.confidence ?? 0).toBeLessThan(plain?.confidence ?? 0);
  });
});
