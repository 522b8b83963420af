import { expect, test } from 'vitest';
import type { Card } from '../../src/core/card.js';
import { freshDb } from '../postgres/fresh.js';
import { appOn, ask, bodyOf, post } from './stand.js';

const db = freshDb();

const say = (text: unknown) => post(appOn(db), '/api/commands', JSON.stringify({ text }), { 'content-type': 'application/json' });
const messages = async () => (await bodyOf<{ messages: { id: string; card: Card }[] }>(await ask(appOn(db), '/api/messages'))).messages;

test('a command is answered with its card and the card in plain words', async () => {
  const answer = await say('/risk status kazakhstan');
  expect(answer.status).toBe(200);
  const { text, card } = await bodyOf<{ text: string; card: Card }>(answer);
  expect(card.title).toBe('risk status');
  expect(text).toContain('risk status');
});

test('the answer stands in the channel, below what was said', async () => {
  const { card } = await bodyOf<{ card: Card }>(await say('  /risk top  '));
  expect(await messages()).toMatchObject([
    { kind: 'reply', said: '/risk top', card, postedAt: '2024-05-01T12:00:00.000Z', editedAt: null },
  ]);
});

test('the same words said twice are two messages, oldest first', async () => {
  await say('/risk top');
  await say('/risk top');
  const [first, second, ...rest] = await messages();
  expect(rest).toEqual([]);
  expect(Number(first?.id)).toBeLessThan(Number(second?.id));
});

test('a misspelt country is answered with words and the nearest ones, and the channel shows them too', async () => {
  const answer = await say('/risk status kazahkstan');
  expect(answer.status).toBe(400);
  const { error, choices } = await bodyOf<{ error: string; choices: string[] }>(answer);
  expect(error).toMatch(/kazahkstan/);
  expect(choices).toContain('/risk status Kazakhstan');
  expect(await messages()).toMatchObject([{ kind: 'reply', said: '/risk status kazahkstan', card: { color: 'plain' } }]);
});

test.each([
  ['no JSON', 'risk status'],
  ['an empty body', ''],
  ['no text', '{"words": "x"}'],
  ['a text that is no text', '{"text": 7}'],
  ['a blank text', '{"text": "   "}'],
  ['a list', '["/risk top"]'],
  ['nothing', 'null'],
  ['more than 2,000 characters', JSON.stringify({ text: 'x'.repeat(2_001) })],
  ['a megabyte', JSON.stringify({ text: 'x'.repeat(1_000_000) })],
])('%s is refused in words, and nothing is said', async (_name, body) => {
  const answer = await post(appOn(db), '/api/commands', body);
  expect(answer.status).toBe(400);
  expect((await bodyOf<{ error: string }>(answer)).error).toMatch(/\w+ \w+/);
  expect(await messages()).toEqual([]);
});

test('the form of the page says the same and leads back to the channel', async () => {
  const answer = await post(appOn(db), '/say', new URLSearchParams({ text: '/risk top' }).toString(), {
    'content-type': 'application/x-www-form-urlencoded',
  });
  expect(answer.status).toBe(303);
  const [message] = await messages();
  expect(answer.headers.get('location')).toBe(`/#m${message?.id}`);
});
