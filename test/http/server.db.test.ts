import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Card } from '../../src/core/card.js';
import { Problem } from '../../src/core/problem.js';
import { type Served, serve } from '../../src/http/server.js';
import { connectLocal } from '../../src/platforms/local/index.js';
import { freshDb } from '../postgres/fresh.js';
import { readEvents } from './event-reader.js';
import { NOW, partsOn } from './stand.js';

const db = freshDb();
const config = { port: 0, host: '127.0.0.1', accessToken: null };
let served: Served;
let at: string;

beforeEach(async () => {
  served = await serve(config, partsOn(db));
  at = `http://127.0.0.1:${served.port}`;
});
afterEach(() => served.close());

const card = (title: string): Card => ({ title, line: title, blocks: [], buttons: [], color: 'plain' });
const announce = (key: string, title: string, edits: string | null = null) =>
  connectLocal(db, ({ title }) => title).send(
    {
      id: '1',
      key,
      workspace: 'local',
      platform: 'local',
      channel: 'local',
      kind: 'alert',
      lane: 'urgent',
      card: card(title),
      edits,
      editsMessage: null,
      watch: null,
      thread: null,
      threadMessage: null,
      broadcast: false,
      decidedAt: NOW,
      attempts: 1,
      wasLeased: false,
    },
    NOW,
  );
const titleIn = (told: { data: string } | null) => told && JSON.parse(told.data).card.title;

describe('the stream', () => {
  test('tells an open page of what is posted and of what is edited, as text and as HTML', async () => {
    const page = await readEvents(`${at}/api/messages/stream`);
    expect(page.answer.headers.get('content-type')).toContain('text/event-stream');
    await page.next('now');
    await announce('a', 'Kazakhstan is above 60');
    const posted = JSON.parse((await page.next('message'))?.data ?? '');
    expect(posted).toMatchObject({ kind: 'alert', text: 'Kazakhstan is above 60', editedAt: null });
    expect(posted.html).toContain(`id="m${posted.id}"`);
    await announce('b', 'Kazakhstan is below 50', 'a');
    const edited = JSON.parse((await page.next('message'))?.data ?? '');
    expect(edited).toMatchObject({ id: posted.id, text: 'Kazakhstan is below 50', editedAt: NOW.toISOString() });
    page.stop();
  });

  test('tells every open page', async () => {
    const pages = [await readEvents(`${at}/api/messages/stream`), await readEvents(`${at}/api/messages/stream`)];
    for (const page of pages) await page.next('now');
    await announce('a', 'News');
    for (const page of pages) expect(titleIn(await page.next('message'))).toBe('News');
    for (const page of pages) page.stop();
  });

  test('begins with what is new, and catches up from the last event a page saw, edits too', async () => {
    await announce('a', 'First');
    const page = await readEvents(`${at}/api/messages/stream`);
    await page.next('now');
    await announce('b', 'Second');
    const seen = await page.next('message');
    expect(titleIn(seen)).toBe('Second');
    page.stop();
    await announce('c', 'Third');
    await announce('d', 'First, edited', 'a');
    const again = await readEvents(`${at}/api/messages/stream`, { 'last-event-id': seen?.id ?? '' });
    expect([titleIn(await again.next('message')), titleIn(await again.next('message'))]).toEqual(['Third', 'First, edited']);
    again.stop();
  });

  test('catches up from the mark that a page was drawn with', async () => {
    await announce('a', 'First');
    const mark = /data-mark="(\d+)"/.exec(await (await fetch(`${at}/`)).text())?.[1];
    await announce('b', 'Second');
    const page = await readEvents(`${at}/api/messages/stream?after=${mark}`);
    expect(titleIn(await page.next('message'))).toBe('Second');
    page.stop();
  });

  test('tells a page that has seen more than there is to begin anew', async () => {
    const page = await readEvents(`${at}/api/messages/stream?after=999999`);
    expect(await page.next('reset')).not.toBeNull();
    page.stop();
  });

  test('says what now is', async () => {
    const page = await readEvents(`${at}/api/messages/stream`);
    expect(JSON.parse((await page.next('now'))?.data ?? '')).toEqual({ now: NOW.toISOString(), sample: false });
    page.stop();
  });

  test('ends when the server closes, and the port is free again', async () => {
    const page = await readEvents(`${at}/api/messages/stream`);
    await page.next('now');
    const ended = page.next('message');
    await served.close();
    expect(await ended).toBeNull();
    served = await serve({ ...config, port: served.port }, partsOn(db));
  });
});

describe('the server', () => {
  test('says in words that a port is taken', async () => {
    await expect(serve({ ...config, port: served.port }, partsOn(db))).rejects.toThrow(/^Port \d+ is taken/);
    await expect(serve({ ...config, port: served.port }, partsOn(db))).rejects.toBeInstanceOf(Problem);
  });

  test('does not open to others without a token', async () => {
    await expect(serve({ ...config, host: '0.0.0.0' }, partsOn(db))).rejects.toThrow(/ACCESS_TOKEN/);
  });

  test('goes on after a client that hung up in the middle of a post', async () => {
    await new Promise<void>((done) => {
      const socket = connect(served.port, '127.0.0.1', () => {
        socket.write(
          'POST /api/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nContent-Length: 5000\r\n\r\n{"title":',
        );
        setTimeout(() => socket.destroy(), 50);
      });
      socket.on('close', () => done());
    });
    expect((await fetch(`${at}/healthz`)).status).toBe(200);
  });
});
