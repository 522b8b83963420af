import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { noteSample } from '../../src/desk/now.js';
import { freshDb } from '../postgres/fresh.js';
import { appOn, ask, post } from './stand.js';

const db = freshDb();

const page = async () => parseHTML(await (await ask(appOn(db), '/')).text()).document;

test('an empty channel offers commands to begin with, and a box that works without script', async () => {
  const document = await page();
  const examples = [...document.querySelectorAll('#empty button')].map((button) => button.getAttribute('value'));
  expect(examples).toHaveLength(3);
  for (const example of examples) expect(example).toMatch(/^\/risk /);
  expect(document.querySelector('#composer')?.getAttribute('action')).toBe('/say');
});

test('what was said stands in the page before any script runs', async () => {
  await post(appOn(db), '/api/commands', '{"text": "/risk top"}');
  const document = await page();
  expect(document.querySelectorAll('.message')).toHaveLength(1);
  expect(document.querySelector('.words')?.textContent).toBe('/risk top');
  expect(document.querySelector('#empty')).toBeNull();
});

test('what was typed is inert in the page', async () => {
  await post(appOn(db), '/api/commands', JSON.stringify({ text: '<img src=x onerror=alert(1)>"\'' }));
  const document = await page();
  expect(document.querySelector('img')).toBeNull();
  expect(document.querySelector('.words')?.textContent).toBe('<img src=x onerror=alert(1)>"\'');
});

test('now is the clock, or the last day of a sample that is named as one', async () => {
  const shown = async () => {
    const document = await page();
    return [document.querySelector('#now time')?.getAttribute('datetime'), document.querySelector('#sample')?.hasAttribute('hidden')];
  };
  expect(await shown()).toEqual(['2024-05-01T12:00:00.000Z', true]);
  await noteSample(db, new Date('2023-06-30T18:00:00Z'));
  expect(await shown()).toEqual(['2023-06-30T18:00:00.000Z', false]);
});

test('every file that the page names is there, for good', async () => {
  const document = await page();
  const files = [...document.querySelectorAll('script, link')].map(
    (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
  );
  expect(files).toHaveLength(4);
  for (const file of files) {
    const answer = await ask(appOn(db), file);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toContain('immutable');
  }
  expect((await ask(appOn(db), '/assets/any/nothing.js')).status).toBe(404);
});

test('the page holds no script, style or handler of its own', async () => {
  await post(appOn(db), '/api/commands', '{"text": "/risk top"}');
  const document = await page();
  for (const script of document.querySelectorAll('script')) expect(script.textContent).toBe('');
  expect(document.querySelectorAll('style, [style]')).toHaveLength(0);
  for (const element of document.querySelectorAll('*')) for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
});
