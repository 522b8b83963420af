import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readBuiltIn, TAGGER_VERSION } from '../../../src/desk/tagger.js';
import { freshDb } from '../../postgres/fresh.js';
import { type Fault, modelEndpoint } from '../../standins/model-endpoint.js';
import { counters, KEY, taggerAt, text, VERSION } from './reading.js';

const db = freshDb();
const endpoint = modelEndpoint();

/** Where a redirect would lead: nobody may come here, least of all with the key. */
const visits: string[] = [];
const elsewhere = createServer((request, response) => {
  visits.push(`${request.url} ${request.headers.authorization}`);
  response.end('{}');
});
let away = '';
beforeAll(async () => {
  await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
  const address = elsewhere.address();
  away = address && typeof address === 'object' ? `http://127.0.0.1:${address.port}/v1/chat/completions` : '';
});
afterAll(() => elsewhere.close());

const json =
  (status: number, body: string, headers: Record<string, string> = {}): Fault =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
const message = (content: unknown): string => JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] });
const good = message('{"events":[]}');

const drip: Fault = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
};
const endless: Fault = (response) => {
  const timer = setInterval(() => response.write(Buffer.alloc(100_000, ' ')), 1);
  response.on('close', () => clearInterval(timer));
};

const BOMB = gzipSync(Buffer.alloc(5_000_000, ' '));

const FAULTS: [name: string, fault: Fault, counted: string][] = [
  ['hangs', () => undefined, 'too-slow'],
  ['drips a byte at a time', drip, 'too-slow'],
  ['answers without end', endless, 'too-large'],
  [
    'answers with a small gzip that is large inside',
    (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB),
    'too-large',
  ],
  ['fails with 500', json(500, 'oops'), 'broken'],
  ['fails with 503 and a page', json(503, '<html>'), 'broken'],
  ['asks to come back later', json(429, '{}', { 'retry-after': '120' }), 'busy'],
  ['asks to come back at a date', json(429, '{}', { 'retry-after': 'Tue, 10 Mar 2026 13:00:00 GMT' }), 'busy'],
  ['refuses the key', json(401, '{"error":{"message":"Incorrect API key provided"}}'), 'refused'],
  ['does not know the model', json(404, '{}'), 'refused'],
  ['cannot do strict schemas', json(400, '{"error":"response_format is not supported"}'), 'refused'],
  ['redirects for good', (response) => response.writeHead(301, { location: away }).end(), 'redirect'],
  ['redirects with the body', (response) => response.writeHead(307, { location: away }).end(), 'redirect'],
  ['cuts the connection before it answers', (_, request) => void request.socket.destroy(), 'unreachable'],
  [
    'cuts the connection in the middle',
    (response) => response.writeHead(200, { 'content-length': '1000' }).write('{', () => response.destroy()),
    'unreachable',
  ],
  ['sends damaged gzip', (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip'), 'unreachable'],
  ['sends no JSON', json(200, 'data: {"choices"'), 'bad-answer'],
  ['sends nothing', json(200, ''), 'bad-answer'],
  ['accepts and says nothing', json(202, good), 'bad-answer'],
  ['sends no choice', json(200, '{"choices":[]}'), 'bad-answer'],
  ['sends a completion of another shape', json(200, '{"output":"{\\"events\\":[]}"}'), 'bad-answer'],
  ['sends its content in parts', json(200, message([{ type: 'text', text: '{"events":[]}' }])), 'bad-answer'],
  ['sends a list for an object', json(200, message('[]')), 'bad-answer'],
  ['sends keys of every object', json(200, message('{"events":[],"__proto__":{"a":1},"constructor":1}')), 'bad-answer'],
  ['cuts its answer off', json(200, message('{"events":[{"quote":"Fra')), 'bad-answer'],
];

it.each(FAULTS)('an endpoint that %s leaves the article to the built-in tagger', async (_, fault, counted) => {
  endpoint.fault = fault;
  const told: string[] = [];
  const article = text('Dawn raid', 'France bombed Spain before dawn.');
  const [one] = await taggerAt(db, endpoint.url, { timeout: counted === 'too-slow' ? 400 : 20_000, log: (words) => told.push(words) })([
    article,
  ]);
  expect(one).toEqual({ reading: readBuiltIn(article), version: TAGGER_VERSION });
  expect(await counters(db)).toEqual({ calls: 1, [`built-in:${counted}`]: 1 });
  expect(told).toEqual([expect.stringMatching(/^language model naive-1: 1 article left to the built-in tagger \(1 because .+\)$/)]);
  expect(JSON.stringify(told)).not.toContain(KEY);
  expect([visits, await db.query('select 1 from model_answers')]).toEqual([[], []]);
});

it('an endpoint where nothing listens leaves every article to the built-in tagger', async () => {
  const [one] = await taggerAt(db, 'http://127.0.0.1:1/v1')([text('France bombed Spain')]);
  expect([one?.version, await counters(db)]).toEqual([TAGGER_VERSION, { calls: 1, 'built-in:unreachable': 1 }]);
});

it('one that hangs is asked a few times at once and then left alone, however large the batch', async () => {
  endpoint.fault = () => undefined;
  const many = Array.from({ length: 40 }, (_, at) => text(`Raid ${at}`, 'France bombed Spain before dawn.'));
  const read = await taggerAt(db, endpoint.url, { timeout: 300 })(many);
  expect(read.map(({ version }) => version)).toEqual(many.map(() => TAGGER_VERSION));
  expect(endpoint.asked.length).toBeLessThanOrEqual(4);
  expect((await counters(db))['built-in:pause']).toBeGreaterThanOrEqual(36);
});

it('a batch waits no longer than its patience, and what was answered by then counts', async () => {
  endpoint.delay = 30;
  let clock = Date.parse('2026-03-10T12:00:00Z');
  const now = (): Date => {
    if (endpoint.asked.length > 0) clock += 40;
    return new Date(clock);
  };
  const many = Array.from({ length: 12 }, (_, at) => text(`Raid ${at}`, 'France bombed Spain before dawn.'));
  const read = await taggerAt(db, endpoint.url, { patience: 500, now })(many);
  const versions = read.map(({ version }) => version);
  expect([versions.includes(VERSION), versions.includes(TAGGER_VERSION)]).toEqual([true, true]);
  expect(Object.keys(await counters(db))).toContain('built-in:patience');
});
