import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../src/desk/model-tagger/check.js';
import { readBuiltIn, type Taggable } from '../../../src/desk/tagger.js';
import { claim } from '../../standins/model-endpoint.js';
import { said, text } from './reading.js';

const check = (article: Taggable, ...claims: readonly Parameters<typeof claim>[0][]) =>
  checkClaims(claims.map(claim) as Parameters<typeof checkClaims>[0], article, readBuiltIn(article));

const outcome = (article: Taggable, ...claims: readonly Parameters<typeof claim>[0][]): string[] => {
  const { events, dropped } = check(article, ...claims);
  return [...events.map(said), ...dropped.map((why) => `dropped: ${why}`)];
};

const HIT = 'France bombed a port in Spain before dawn.';
const FR_ES = 'FR > ES armed-conflict';

describe('a claim is kept when the article says so', () => {
  const article = text('Dawn raid', `Nobody slept. ${HIT} Talks are off.`);

  const cases: [name: string, article: Taggable, given: Parameters<typeof claim>[0], out: string][] = [
    ['a sentence of the text, quoted whole', article, { quote: HIT, cue: 'bombed' }, FR_ES],
    ['the title', text(HIT), { quote: HIT, cue: 'bombed' }, FR_ES],
    ['a quote with space around it', article, { quote: ` ${HIT}\n`, cue: ' bombed ' }, FR_ES],
    ['a quote in other words', article, { quote: 'France bombed a harbour in Spain before dawn.', cue: 'bombed' }, 'dropped: quote'],
    ['a quote with its spaces changed', article, { quote: HIT.replace(' a ', '  a '), cue: 'bombed' }, 'dropped: quote'],
    [
      'a quote with a letter that only looks the same',
      article,
      { quote: HIT.replace('a port', 'а port'), cue: 'bombed' },
      'dropped: quote',
    ],
    ['a quote of nothing', article, { quote: '', cue: '' }, 'dropped: quote'],
    ['a quote of one word', article, { quote: 'bombed', cue: 'bombed' }, 'dropped: quote'],
    ['no cue', article, { quote: HIT, cue: '' }, 'dropped: cue'],
    ['a cue that is not in the quote', article, { quote: HIT, cue: 'Talks are off' }, 'dropped: cue'],
    ['a cue that is a piece of a word', article, { quote: HIT, cue: 'bomb' }, 'dropped: cue'],
    ['a cue of marks', article, { quote: HIT, cue: '.' }, 'dropped: cue'],
    ['a cue over two sentences', article, { quote: `Nobody slept. ${HIT}`, cue: 'slept. France' }, 'dropped: cue'],
    [
      'a line of site furniture',
      text('France and Spain', `A quiet day.\nRead also: ${HIT}\nThe end.`),
      { quote: HIT, cue: 'bombed' },
      'dropped: quote',
    ],
    ['a country that nobody names', article, { quote: HIT, cue: 'bombed', recipient: 'PE' }, 'FR > - armed-conflict'],
    ['a code that is no country', article, { quote: HIT, cue: 'bombed', actor: 'EU', recipient: 'QQ' }, 'dropped: country'],
    ['a small code', article, { quote: HIT, cue: 'bombed', actor: 'fr', recipient: 'es' }, FR_ES],
    ['no party at all', article, { quote: HIT, cue: 'bombed', actor: null, recipient: null }, 'dropped: country'],
    [
      'a publisher for a country',
      text('Press review', 'The Moscow Times wrote of a fire in Spain.'),
      { quote: 'The Moscow Times wrote of a fire in Spain.', cue: 'fire', actor: 'RU' },
      '- > ES armed-conflict',
    ],
    [
      'a bird for a country',
      text('Dinner', 'The turkey was attacked with knives in Spain.'),
      { quote: 'The turkey was attacked with knives in Spain.', cue: 'attacked', actor: 'TR' },
      '- > ES armed-conflict',
    ],
    [
      'a country that only comes later',
      text('Dawn', 'It bombed the port of its neighbour. Spain and France met.'),
      { quote: 'It bombed the port of its neighbour.', cue: 'bombed' },
      'dropped: country',
    ],
  ];
  it.each(cases)('%s', (_, given, what, out) => {
    expect(outcome(given, what)).toEqual([out]);
  });

  it('a pronoun stands for whom the sentence before names, with less confidence', () => {
    const told = text('Dawn', 'France sent its planes to Spain. They bombed a port.');
    const { events } = check(told, { quote: 'They bombed a port.', cue: 'bombed' });
    expect(events.map(said)).toEqual([FR_ES]);
    expect(events[0]?.confidence).toBeLessThanOrEqual(0.65);
  });

  it('a sentence about nobody is not pinned on whom the article named far above', () => {
    const told = text('Dawn', 'France met Spain. Prices rose. Bread was dear. A bridge was bombed in the old film.');
    expect(outcome(told, { quote: 'A bridge was bombed in the old film.', cue: 'bombed' })).toEqual(['dropped: country']);
  });
});

describe('what is kept', () => {
  it('shows the whole sentence, however little of it was quoted', () => {
    const denial = 'Paris denied that France attacked Spain on Monday.';
    const [event] = check(text('', denial), { quote: 'France attacked Spain', cue: 'attacked' }).events;
    expect(event?.evidence).toEqual({ in: 'text', sentence: denial, start: 0, end: denial.length, cue: 'attacked' });
  });

  it('has its severity from the codebook and the sentence, not from the model', () => {
    const severityOf = (sentence: string) =>
      check(text('', sentence), { quote: sentence, cue: 'bombed', confidence: 0 }).events[0]?.severity ?? 0;
    expect(severityOf('France bombed Spain, killing 300 people.')).toBeGreaterThan(severityOf('France bombed Spain.'));
  });

  it('is never surer than the cap, and less so where the built-in tagger sees nothing', () => {
    const seen = 'France bombed Spain.';
    const unseen = 'France gave Spain something to remember.';
    const sure = (sentence: string) => check(text('', sentence), { quote: sentence, cue: 'Spain' }).events[0]?.confidence;
    expect([sure(seen), sure(unseen)]).toEqual([0.85, 0.65]);
  });

  it('says each thing once', () => {
    const both = { quote: HIT, cue: 'bombed' };
    expect(outcome(text('', HIT), both, both)).toEqual([FR_ES, 'dropped: repeat']);
  });

  it('points at the article, whatever is claimed of it', () => {
    const article = text('France and Spain: “a war”', `Нет. 🙂 ${HIT}\r\nRead more: nothing.\nSpain wept; France did not!`);
    const words = fc.oneof(
      fc.string(),
      fc
        .nat({ max: 90 })
        .chain((from) => fc.nat({ max: 90 }).map((length) => `${article.title}\n${article.text}`.slice(from, from + length))),
    );
    const code = fc.constantFrom('FR', 'ES', 'PE', 'fr', '', 'constructor', null);
    fc.assert(
      fc.property(words, words, code, code, (quote, cue, actor, recipient) => {
        for (const { evidence, ...event } of check(article, { quote, cue, actor, recipient }).events) {
          const source = evidence.in === 'title' ? article.title : article.text;
          expect(source.slice(evidence.start, evidence.end)).toBe(evidence.sentence);
          expect(evidence.sentence).toContain(evidence.cue);
          expect(['FR', 'ES', undefined]).toContain(event.actor?.country);
          expect(['FR', 'ES', undefined]).toContain(event.recipient?.country);
        }
      }),
    );
  });
});
