import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import { openChat } from '../../../src/chat/open.js';
import { aboutDesk } from '../../../src/desk/about.js';
import { articleWithEvents, scoresOf } from '../../../src/desk/look.js';
import { retagByModel } from '../../../src/desk/model-tagger/retag.js';
import { modelState, noteModel } from '../../../src/desk/model-tagger/state.js';
import { retag } from '../../../src/desk/retag.js';
import { deskState } from '../../../src/desk/state.js';
import { TAGGER_VERSION } from '../../../src/desk/tagger.js';
import { takeIn } from '../../../src/desk/take-in.js';
import { askedBy } from '../../asked.js';
import { freshDb } from '../../postgres/fresh.js';
import { modelEndpoint } from '../../standins/model-endpoint.js';
import { article, NOW, tagged } from '../given.js';
import { KEY, MODEL, said, taggerAt, VERSION } from './reading.js';

const db = freshDb();
const endpoint = modelEndpoint();
const tenant = { db, workspace: 'local' };

const RAID = article({ title: 'Dawn raid', text: 'France bombed Spain before dawn.', url: 'https://one.example/raid' });
const versions = async () => (await db.query<{ v: string }>('select tagger_version as v from articles order by id')).map(({ v }) => v);
const eventVersions = async () => (await db.query<{ v: string }>('select distinct tagger_version as v from events')).map(({ v }) => v);
const spanish = () => scoresOf(tenant, [{ country: 'ES', role: 'target', indicator: 'all' }], NOW);
const failing = () => {
  endpoint.fault = (response) => response.writeHead(500).end();
};

describe('an article that is taken in', () => {
  it('carries the version of the model that read it, and so does each of its events', async () => {
    const { accepted } = await takeIn(db, [RAID], NOW, taggerAt(db, endpoint.url));
    const stands = await articleWithEvents(db, accepted[0]?.id ?? '');
    expect([stands?.article.taggerVersion, stands?.events.map(said)]).toEqual([VERSION, ['FR > ES armed-conflict']]);
    expect(await eventVersions()).toEqual([VERSION]);
  });

  it('carries the built-in version when the model did not answer', async () => {
    failing();
    await takeIn(db, [RAID], NOW, taggerAt(db, endpoint.url));
    expect([await versions(), await eventVersions()]).toEqual([[TAGGER_VERSION], [TAGGER_VERSION]]);
  });

  it('costs no call when its words or its address stand already', async () => {
    failing();
    await takeIn(db, [RAID], NOW, taggerAt(db, endpoint.url));
    endpoint.fault = null;
    const again = [RAID, { ...RAID, url: 'https://two.example/copy' }, { ...RAID, title: 'Dawn raid: what we know' }];
    const { duplicates } = await takeIn(db, again, NOW, taggerAt(db, endpoint.url));
    expect([duplicates.length, endpoint.asked.length]).toEqual([3, 1]);
  });

  it('of a workspace of its own is shown to no model', async () => {
    await takeIn(db, [{ ...RAID, workspace: 'team-1' }], NOW, taggerAt(db, endpoint.url));
    expect([endpoint.asked.length, await versions()]).toEqual([0, [TAGGER_VERSION]]);
  });

  it('keeps what people tagged beside what the model read', async () => {
    const { accepted } = await takeIn(db, [{ ...RAID, tags: [tagged('PE')] }], NOW, taggerAt(db, endpoint.url));
    const stands = await articleWithEvents(db, accepted[0]?.id ?? '');
    expect(stands?.events.map(said)).toEqual(['FR > ES armed-conflict', '- > PE armed-conflict']);
  });
});

it('scores stand on what is stored: they ask no model, and come out the same when it is gone', async () => {
  await takeIn(db, [RAID], NOW, taggerAt(db, endpoint.url));
  const before = await spanish();
  failing();
  expect(await spanish()).toEqual(before);
  expect([before[0]?.level, endpoint.asked.length]).toEqual([expect.any(Number), 1]);
});

describe('retag', () => {
  it('leaves what a model read, and says how much that is', async () => {
    await takeIn(db, [RAID], NOW, taggerAt(db, endpoint.url));
    const options = { version: 'next', read: () => ({ events: [], countries: [], readable: true }) };
    expect(await retag(db, NOW, options)).toEqual({ count: 0, byModel: 1 });
    expect([await versions(), endpoint.asked.length]).toEqual([[VERSION], 1]);
  });

  it('weighs it again when the method changed, without a question', async () => {
    await takeIn(db, [{ ...RAID, tags: [tagged('PE')] }], NOW, taggerAt(db, endpoint.url));
    const weighed = () => db.query('select recipient, weight, evidence, tagger_version from events order by position');
    const before = await weighed();
    await db.query(`update events set method_version = 'earlier', weight = 0`);
    expect(await retag(db, NOW)).toEqual({ count: 1, byModel: 1 });
    expect([await weighed(), endpoint.asked.length]).toEqual([before, 1]);
  });

  it('reads it again with the built-in tagger when everything is asked for', async () => {
    await takeIn(db, [RAID], NOW, taggerAt(db, endpoint.url));
    expect(await retag(db, NOW, { all: true })).toEqual({ count: 1, byModel: 0 });
    expect([await versions(), await eventVersions()]).toEqual([[TAGGER_VERSION], [TAGGER_VERSION]]);
  });

  it('by the model reads what it has not read, keeps what it does not answer, and stops when it answers nothing', async () => {
    const many = Array.from({ length: 45 }, (_, at) =>
      article({ title: `Raid ${at}`, text: `France bombed Spain ${at} times before dawn.` }),
    );
    await takeIn(db, [...many, { ...RAID, workspace: 'team-1' }], NOW);
    const by = (dailyCalls: number) => retagByModel(db, NOW, { tagger: taggerAt(db, endpoint.url, { dailyCalls }), version: VERSION });
    expect([await by(10), (await versions()).filter((v) => v === VERSION).length]).toEqual([10, 10]);
    expect(endpoint.asked.length).toBe(10);
    expect([await by(100), (await versions()).filter((v) => v !== VERSION).length]).toEqual([35, 1]);
    expect([await by(100), endpoint.asked.length]).toEqual([0, 45]);
  });
});

describe('whoever asks is told', () => {
  const say = async (words = '/risk about') => {
    const card = await openChat(db, commands).say(words, askedBy({ at: NOW }));
    return JSON.stringify(card);
  };

  it('nothing of a model while none is on', async () => {
    await takeIn(db, [RAID], NOW);
    expect([await modelState(db, NOW), (await say()).includes('Language model')]).toEqual([null, false]);
    expect(await say('/risk tag France bombed Spain.')).not.toContain('built-in tagger');
  });

  it('which model reads, how much of the budget is spent, what was left to the built-in tagger and why', async () => {
    await noteModel(db, { model: MODEL, dailyCalls: 1 });
    await takeIn(
      db,
      [RAID, article({ title: 'Second raid', text: 'France bombed Spain again.' })],
      NOW,
      taggerAt(db, endpoint.url, { dailyCalls: 1 }),
    );
    const today = { calls: 1, read: 1, cached: 0, events: 1, left: 1, dropped: 0 };
    const trouble = ['1 article left to the built-in tagger (1 because the day’s budget is spent)'];
    expect((await deskState(db, NOW)).stored?.model).toEqual({ model: MODEL, version: VERSION, dailyCalls: 1, today, trouble });
    expect((await aboutDesk(tenant, NOW, NOW)).model?.version).toBe(VERSION);
    expect(await say('/risk tag France bombed Spain.')).toContain(
      `Read by the built-in tagger. What is taken in is read by ${VERSION} first`,
    );
    expect(await say()).toContain(`today 1 article with 1 of 1 calls; ${trouble[0]}`);
  });

  it('nothing any more once it is off', async () => {
    await noteModel(db, { model: MODEL, dailyCalls: 1 });
    await noteModel(db, null);
    expect(await modelState(db, NOW)).toBeNull();
  });
});

it('the key goes to the endpoint, in one header, and stands nowhere else: not in a log line, not in the database', async () => {
  const told: string[] = [];
  const tagger = taggerAt(db, endpoint.url, { log: (words) => told.push(words) });
  await noteModel(db, { model: MODEL, dailyCalls: 1 });
  await takeIn(db, [RAID], NOW, tagger);
  endpoint.fault = (response, request) => void response.writeHead(401).end(JSON.stringify({ error: request.headers.authorization }));
  await takeIn(db, [article({ title: 'Another', text: 'France bombed Spain.' })], NOW, tagger);
  const tables = await db.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public'`);
  const rows = await Promise.all(tables.map(({ name }) => db.query(`select t::text as row from "${name}" t`)));
  expect(endpoint.asked.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${KEY}`, `Bearer ${KEY}`]);
  expect(JSON.stringify([endpoint.asked.map(({ body }) => body), rows, told])).not.toContain(KEY);
  expect(told.length).toBe(1);
});
