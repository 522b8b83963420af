import { describe, expect, it } from 'vitest';
import { TAGGER_VERSION } from '../../../src/desk/tagger.js';
import { freshDb } from '../../postgres/fresh.js';
import { modelEndpoint } from '../../standins/model-endpoint.js';
import { hoursAfter, NOW } from '../given.js';
import { counters, taggerAt, text, VERSION } from './reading.js';

const db = freshDb();
const endpoint = modelEndpoint();

const raids = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => text(`Raid ${from + at}`, 'France bombed Spain before dawn.'));
const versionsOf = (read: readonly { version: string }[]) => read.map(({ version }) => version);
const times = (count: number, version: string) => Array.from({ length: count }, () => version);

describe('the cache', () => {
  it('answers the same article again without a call, also after a restart', async () => {
    const [first] = await taggerAt(db, endpoint.url)(raids(1));
    endpoint.fault = (response) => response.writeHead(500).end();
    const [again] = await taggerAt(db, endpoint.url, { dailyCalls: 1 })(raids(1));
    expect(again).toEqual(first);
    expect([endpoint.asked.length, await counters(db)]).toEqual([1, { calls: 1, read: 2, cached: 1, events: 2 }]);
  });

  it('asks once for the same article twice in a batch', async () => {
    await taggerAt(db, endpoint.url)([...raids(1), ...raids(1)]);
    expect(endpoint.asked.length).toBe(1);
  });

  it('asks anew when a word or the model is another', async () => {
    await taggerAt(db, endpoint.url)(raids(1));
    await taggerAt(db, endpoint.url)([text('Raid 0', 'France bombed Spain before dawn!')]);
    await taggerAt(db, endpoint.url, { endpoint: { url: endpoint.url, model: 'naive-2', key: null } })(raids(1));
    expect(endpoint.asked.length).toBe(3);
  });

  it('holds what it kept against the article again', async () => {
    await taggerAt(db, endpoint.url)(raids(1));
    await db.query(`update model_answers set answer = replace(answer, 'before dawn', 'after noon')`);
    const [again] = await taggerAt(db, endpoint.url)(raids(1));
    expect([again?.version, again?.reading.events]).toEqual([VERSION, []]);
  });

  it('does not keep an answer that could not be read', async () => {
    endpoint.answer = () => 'Sorry.';
    await taggerAt(db, endpoint.url)(raids(1));
    endpoint.answer = null;
    expect(versionsOf(await taggerAt(db, endpoint.url)(raids(1)))).toEqual([VERSION]);
  });

  it('keeps answers with characters that a database cannot hold', async () => {
    endpoint.answer = () =>
      '{"events":[{"quote":"France\\u0000 \\ud800 bombed","cue":"x","actor":null,"recipient":null,"eventType":"ASSAULT","indicator":null,"polarity":"escalatory","modality":"asserted","confidence":1}]}';
    for (let round = 0; round < 2; round++) expect(versionsOf(await taggerAt(db, endpoint.url)(raids(1)))).toEqual([VERSION]);
    expect(endpoint.asked.length).toBe(1);
  });
});

describe('the daily budget', () => {
  it('ends the calls of a day, and the built-in tagger reads the rest', async () => {
    const told: string[] = [];
    const read = await taggerAt(db, endpoint.url, { dailyCalls: 3, log: (words) => told.push(words) })(raids(5));
    expect(versionsOf(read).sort()).toEqual([...times(2, TAGGER_VERSION), ...times(3, VERSION)]);
    expect(told).toEqual([expect.stringContaining('2 articles left to the built-in tagger (2 because the day’s budget is spent)')]);
  });

  it('is not given back by a restart, and is by midnight UTC', async () => {
    await taggerAt(db, endpoint.url, { dailyCalls: 2 })(raids(2));
    expect(versionsOf(await taggerAt(db, endpoint.url, { dailyCalls: 2 })(raids(1, 2)))).toEqual([TAGGER_VERSION]);
    expect(versionsOf(await taggerAt(db, endpoint.url, { dailyCalls: 2, now: () => hoursAfter(12) })(raids(1, 2)))).toEqual([VERSION]);
  });

  it('is shared by all processes on one database', async () => {
    await Promise.all([0, 10, 20, 30].map((from) => taggerAt(db, endpoint.url, { dailyCalls: 7 })(raids(5, from))));
    expect([endpoint.asked.length, (await counters(db)).calls]).toEqual([7, 7]);
  });

  it('is spent by failed calls too', async () => {
    endpoint.answer = () => 'Sorry.';
    await taggerAt(db, endpoint.url, { dailyCalls: 2 })(raids(4));
    expect(await counters(db)).toEqual({ calls: 2, 'built-in:bad-answer': 2, 'built-in:budget': 2 });
  });
});

describe('after the endpoint asked to come back later', () => {
  it('it is asked again when that time is over, and not before', async () => {
    endpoint.fault = (response) => response.writeHead(429, { 'retry-after': '120' }).end();
    let clock = NOW;
    const tagger = taggerAt(db, endpoint.url, { now: () => clock });
    await tagger(raids(1));
    endpoint.fault = null;
    const askedAfter = async (seconds: number) => {
      clock = new Date(NOW.getTime() + seconds * 1000);
      return versionsOf(await tagger(raids(1)));
    };
    expect([await askedAfter(119), await askedAfter(120)]).toEqual([[TAGGER_VERSION], [VERSION]]);
  });
});

describe('is not asked', () => {
  it.each([
    ['about an article that names no country', text('Rain', 'It rained on the hills.')],
    ['about one in another language than English', { ...text('France', 'La France a bombardé l’Espagne.'), language: 'fr' }],
    ['about nothing', text('', '')],
  ])('%s', async (_, article) => {
    const [one] = await taggerAt(db, endpoint.url)([article]);
    expect([one?.version, endpoint.asked.length, await counters(db)]).toEqual([TAGGER_VERSION, 0, {}]);
  });

  it('about more than the beginning of a long text, which holds nothing of the furniture', async () => {
    await taggerAt(db, endpoint.url)([text('France', `Read also: Spain burns\n${'France waits. '.repeat(5000)}`)]);
    const [{ article } = { article: { text: '' } }] = endpoint.asked;
    expect([article.text.length, article.text.startsWith('France waits.')]).toEqual([12_000, true]);
  });
});
