import { expect, test } from 'vitest';
import { readPage } from '../../src/ingest/page.js';

process.env.NODE_OPTIONS = `--import ${new URL('./typescript-threads.mjs', import.meta.url).href}`;
test('x', async () => {
  const page = await readPage(
    `<html><body><article><h1>A bridge is closed for a week</h1><p>${'The bridge is closed, said the ministers, for at least a week from now. '.repeat(20)}</p></article></body></html>`,
    'https://a.test/x/y',
    new Date(),
  );
  expect(page.title).toBe('A bridge is closed for a week');
});
