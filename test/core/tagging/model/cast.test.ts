import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { castOf, partyNamed } from '../../../../src/core/tagging/model/cast.js';
import { candidatesOf, castingOf } from '../../../../src/core/tagging/model/role-features.js';
import { KINDS, type Kind, type Window, windowOf } from '../../../../src/core/tagging/model/window.js';
import { anyArticle, articleWith, developmentWindows, ruled, windowIn } from './written.js';

const rising = (indicator: Kind['indicator']): Kind => ({ indicator, polarity: 'escalatory' });

describe('who plays a part', () => {
  test.each<[string, Kind['indicator'], string | null, string]>([
    ['Eritrea bombed a town in Ethiopia', 'armed-conflict', 'ER', 'ET'],
    ['A town in Ethiopia was bombed by Eritrea', 'armed-conflict', 'ER', 'ET'],
    ['Norway imposes sanctions on Chile', 'trade-disruption', 'NO', 'CL'],
    ['Sanctions imposed on Chile by Norway', 'trade-disruption', 'NO', 'CL'],
    ['Belarus jails a reporter', 'repression', 'BY', 'BY'],
  ])('%s', (title, indicator, actor, recipient) => {
    const casting = castingOf(windowIn(title));
    const first = (part: 'actor' | 'recipient') => castOf(casting, rising(indicator), part)[0]?.candidate;
    expect([first('actor'), first('recipient')]).toEqual([actor, recipient]);
  });

  test('is one of the states of the window or nobody, with probabilities that sum to 1, the likeliest first', () => {
    const check = (window: Window): void => {
      const casting = castingOf(window);
      for (const kind of KINDS.filter((_, at) => at % 5 === 0))
        for (const part of ['actor', 'recipient'] as const) {
          const cast = castOf(casting, kind, part);
          const shares = cast.map(({ likely }) => likely);
          expect(new Set(cast.map(({ candidate }) => candidate))).toEqual(new Set([...window.countries, null]));
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(shares).toEqual([...shares].sort((a, b) => b - a));
        }
    };
    developmentWindows()
      .filter((_, at) => at % 4 === 0)
      .forEach(check);
    fc.assert(
      fc.property(anyArticle, (article) => ruled(article).windows.forEach(check)),
      { numRuns: 60 },
    );
  });

  test('is nobody where no state is named', () => {
    const casting = castingOf(windowIn('Thousands march'));
    expect(candidatesOf(casting)).toEqual([null]);
    expect(castOf(casting, rising('civil-unrest'), 'actor')).toEqual([{ candidate: null, likely: 1 }]);
  });
});

describe('a state by name', () => {
  test.each([
    ['the Kremlin warned Chile and Russia', 'RU', 'Kremlin'],
    ['Troops landed in Puerto Rico', 'US', 'Puerto Rico'],
    ['Norwegians thanked Norway', 'NO', 'Norwegians'],
  ])('%s: %s is %s, as the words have it first', (title, country, text) => {
    const party = partyNamed(windowIn(title), country);
    expect([party.country, title.includes(party.text), party.text.endsWith(text)]).toEqual([country, true, true]);
  });

  test('that only grammar brought in goes by its name further up, a territory too', () => {
    const { lines, topic, past } = ruled(
      articleWith('Riots in Puerto Rico', 'Protesters clashed with police for hours and set fire to cars.'),
    );
    const last = windowOf(lines.slice(-1), topic, past);
    expect(last.countries).toEqual(['US']);
    expect(partyNamed(last, 'US')).toEqual({ country: 'US', text: 'Puerto Rico' });
  });
});
