import { expect, test } from 'vitest';
import type { Suggestion } from '../../src/http/suggest.js';
import { freshDb } from '../postgres/fresh.js';
import { appOn, ask, bodyOf } from './stand.js';

const db = freshDb();

const suggested = async (text: string): Promise<string[]> => {
  const answer = await ask(appOn(db), `/api/suggest?text=${encodeURIComponent(text)}`);
  return (await bodyOf<{ suggestions: Suggestion[] }>(answer)).suggestions.map((one) => one.text);
};

test.each([
  ['a slash', '/', '/risk status '],
  ['a slash', '/', '/watch remove '],
  ['a command begun', '/risk st', '/risk status '],
  ['a command begun without its slash', 'watch al', '/watch alert '],
  ['a command in capitals', '/RISK TO', '/risk top '],
  ['a country begun', '/risk status kaz', '/risk status KZ '],
  ['a bare country', '/risk kazakh', '/risk status KZ '],
  ['a country without anything before it', 'ukrai', '/risk status UA '],
  ['a second country', '/risk pair RU uk', '/risk pair RU UA '],
  ['a list at its end', '/watch digest countries:KZ,rus', '/watch digest countries:KZ,RU '],
  ['an option begun', '/risk status KZ ind', '/risk status KZ indicator:'],
  ['an option of two words', '/risk status KZ as', '/risk status KZ as-of:'],
  ['the value of a named option', '/risk status KZ indicator:mil', '/risk status KZ indicator:military-doctrine '],
])('%s (%s) goes on as %s', async (_name, typed, goesOn) => {
  expect(await suggested(typed)).toContain(goesOn);
});

test.each([
  ['nothing', ''],
  ['an option that is given already', '/risk status country:KZ country:k'],
  ['a command that is whole and takes nothing', '/watch list '],
])('%s ("%s") has nothing to go on with', async (_name, typed) => {
  expect(await suggested(typed)).toEqual([]);
});

test('an option that is given is not offered again', async () => {
  expect(await suggested('/risk status KZ role:actor ')).not.toContain('/risk status KZ role:actor role:');
});
