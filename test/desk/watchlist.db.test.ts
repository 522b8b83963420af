import { describe, expect, it } from 'vitest';
import { everyWatchlist, importWatchlist, removeWatchlist, rowsOf, undoWatchlist } from '../../src/desk/watchlist.js';
import type { Fetch } from '../../src/ingest/fetch.js';
import { auditOf } from '../../src/store/audit.js';
import { freshDb } from '../postgres/fresh.js';
import { hoursAfter, NOW } from './given.js';

const db = freshDb();
const tenant = { db, workspace: 'T1' };
const change = { name: 'suppliers', person: 'U1', platform: 'slack', clock: NOW };
const later = (hours: number) => ({ ...change, clock: hoursAfter(hours) });

const set = async (csv: string, at = change, who = tenant) => importWatchlist(who, at, await rowsOf(csv));
const standing = async (who = tenant) =>
  (await everyWatchlist(who)).map(({ name, entries }) => [name, ...entries.map(({ country, weight }) => `${country} ${weight}`)]);

describe('a watchlist', () => {
  it('is imported, and stands with its heaviest first', async () => {
    const { before, after, read } = await set('country,weight,label\nRU,1,sites\nKZ,3,sites\nAtlantis,1,sites');
    expect(before).toBeNull();
    expect(after?.entries).toHaveLength(2);
    expect(read.unread).toEqual([{ line: 4, why: expect.stringContaining('Atlantis') }]);
    expect(await standing()).toEqual([['suppliers', 'KZ 3', 'RU 1']]);
  });

  it('takes the place of the one before', async () => {
    await set('country,weight\nKZ,3\nRU,1');
    const { before } = await set('country,weight\nKZ,5', later(1));
    expect(before?.entries.map(({ country }) => country)).toEqual(['KZ', 'RU']);
    expect(await standing()).toEqual([['suppliers', 'KZ 5']]);
  });

  it('is as it was when no line of the new one is good', async () => {
    await set('country,weight\nKZ,3');
    await expect(set('country,weight\nAtlantis,3', later(1))).rejects.toMatchObject({ code: 'unreadable' });
    expect(await standing()).toEqual([['suppliers', 'KZ 3']]);
  });

  it('is seen by its own workspace alone', async () => {
    await set('country\nKZ');
    const other = { db, workspace: 'T2' };
    expect(await standing(other)).toEqual([]);
    expect(await removeWatchlist(other, change)).toBeNull();
    await set('country\nRU', change, other);
    expect(await standing()).toEqual([['suppliers', 'KZ 1']]);
  });

  it('writes down who changed it, and what it was before', async () => {
    await set('country,weight\nKZ,3');
    await removeWatchlist(tenant, later(1));
    expect(await auditOf(tenant, 5)).toMatchObject([
      { did: 'removed', person: 'U1', target: 'watchlist suppliers', before: [{ country: 'KZ', weight: 3 }], after: null },
      { did: 'imported', before: null, after: [{ country: 'KZ' }] },
    ]);
  });
});

describe('undo', () => {
  it('of the first import ends the list, of a removal brings it back, of an undo puts the change back', async () => {
    const first = await set('country,weight\nKZ,3');
    expect((await undoWatchlist(tenant, later(1), first.at)).after).toBeNull();
    expect((await undoWatchlist(tenant, later(2), 'last')).after?.entries).toMatchObject([{ country: 'KZ' }]);
    await removeWatchlist(tenant, later(3));
    expect(await standing()).toEqual([]);
    await undoWatchlist(tenant, later(4), 'last');
    expect(await standing()).toEqual([['suppliers', 'KZ 3']]);
  });

  it('of a change that another one followed is refused, and so is the second press', async () => {
    const first = await set('country,weight\nKZ,3');
    const second = await set('country,weight\nRU,3', later(1));
    await expect(undoWatchlist(tenant, later(2), first.at)).rejects.toMatchObject({ code: 'not-found' });
    await undoWatchlist(tenant, later(2), second.at);
    await expect(undoWatchlist(tenant, later(3), second.at)).rejects.toMatchObject({ code: 'not-found' });
    expect(await standing()).toEqual([['suppliers', 'KZ 3']]);
  });

  it('of a list that nobody changed is refused', async () => {
    await expect(undoWatchlist(tenant, change, 'last')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('what is given as CSV', () => {
  const answers =
    (text: string, contentType = 'text/csv'): Fetch =>
    async (url) => ({ kind: 'body', url, bytes: new TextEncoder().encode(text), contentType, etag: null, lastModified: null });

  it.each([
    ['lines', 'country,weight\nKZ,3'],
    ['one line that says where its lines end', 'country,weight\\nKZ,3'],
    ['a link to a file', 'https://files.example/list.csv'],
    ['a link as Slack writes it', '<https://files.example/list.csv|files.example>'],
  ])('may be %s', async (_, words) => {
    expect(await rowsOf(words, answers('\uFEFFcountry,weight\r\nKZ,3\r\n'))).toEqual([
      { line: 1, cells: ['country', 'weight'] },
      { line: 2, cells: ['KZ', '3'] },
    ]);
  });

  it('has the quotes that chat programs put in place of the typed ones', async () => {
    expect(await rowsOf('country,weight\n“Korea, Republic of”,3')).toContainEqual({ line: 2, cells: ['Korea, Republic of', '3'] });
  });

  it.each([
    ['by its kind', 'country\nKZ', 'text/html; charset=utf-8'],
    ['by how it begins', '<!DOCTYPE html><html></html>', 'text/plain'],
  ])('is no web page, which is known %s', async (_, text, kind) => {
    await expect(rowsOf('https://files.example/list', answers(text, kind))).rejects.toMatchObject({ code: 'unreadable' });
  });
});
