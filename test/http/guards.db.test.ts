import type { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { freshDb } from '../postgres/fresh.js';
import { appOn, ask, bodyOf, post } from './stand.js';

const db = freshDb();
const TOKEN = 'correct horse battery';
const command = JSON.stringify({ text: '/risk top' });
const browser = { accept: 'text/html,application/xhtml+xml' };

describe('every answer', () => {
  test.each(['/', '/healthz', '/api/messages', '/nowhere', '/api/nowhere', '/assets/x/page.css', '/login'])(
    '%s forbids inline script and frames',
    async (path) => {
      const { headers } = await ask(appOn(db), path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    },
  );

  test('an unknown path is 404 in words: JSON for programs, a page for people', async () => {
    const [forPrograms, forPeople] = [await ask(appOn(db), '/api/nowhere'), await ask(appOn(db), '/nowhere', { headers: browser })];
    expect([forPrograms.status, forPeople.status]).toEqual([404, 404]);
    expect((await bodyOf<{ error: string }>(forPrograms)).error).toContain('/api/nowhere');
    expect(await forPeople.text()).toContain('There is nothing at /nowhere');
  });

  test('a path cannot write into the page that says it is unknown', async () => {
    const page = await (await ask(appOn(db), '/%3Cscript%3Ealert(1)%3C/script%3E', { headers: browser })).text();
    expect(page).not.toContain('<script>alert');
  });
});

describe('a post', () => {
  test.each([
    ['a program', {}, 200],
    ['the page', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3000' }, 200],
    ['the page behind a proxy that renames it', { 'sec-fetch-site': 'same-origin', origin: 'https://desk.example' }, 200],
    ['an older browser on the page', { origin: 'http://localhost:3000' }, 200],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
    ['a sister of this site', { 'sec-fetch-site': 'same-site', origin: 'http://localhost:3000' }, 403],
    ['another site in an older browser', { origin: 'https://evil.example' }, 403],
    ['another port', { origin: 'http://localhost:4000' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
  ])('from %s', async (_name, headers, status) => {
    for (const [path, body] of [
      ['/api/commands', command],
      ['/api/articles', '[]'],
    ] as const) {
      const answer = await post(appOn(db), path, body, headers as Record<string, string>);
      expect(answer.status).toBe(path === '/api/articles' && status === 200 ? 202 : status);
    }
  });
});

describe('without a token', () => {
  test.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'localhost'])('%s is answered to', async (host) => {
    expect((await ask(appOn(db), '/api/messages', { headers: { host } })).status).toBe(200);
  });
  test.each(['evil.example', 'evil.example:3000', 'localhost.evil.example', '127.0.0.1.evil.example:3000', '10.0.0.5:3000', ''])(
    'a site that calls this machine "%s" is not',
    async (host) => {
      for (const path of ['/', '/api/messages']) expect((await ask(appOn(db), path, { headers: { host } })).status).toBe(403);
    },
  );
});

describe('with a token', () => {
  const open = (app: Hono, headers: Record<string, string>) => ask(app, '/api/messages', { headers: { host: 'desk.example', ...headers } });

  test.each(['/', '/api/messages', '/api/messages/stream', '/api/articles/1', '/api/suggest', '/nowhere'])(
    '%s asks for it',
    async (path) => {
      const answer = await ask(appOn(db, TOKEN), path, { headers: { host: 'desk.example' } });
      expect(answer.status).toBe(401);
      expect((await bodyOf<{ error: string }>(answer)).error).toContain('Authorization: Bearer');
    },
  );
  test('posts ask for it too', async () => {
    for (const path of ['/api/commands', '/api/articles', '/say']) expect((await post(appOn(db, TOKEN), path, command)).status).toBe(401);
  });
  test('a program that sends it is let in, one that sends another is not', async () => {
    const app = appOn(db, TOKEN);
    expect((await open(app, { authorization: `Bearer ${TOKEN}` })).status).toBe(200);
    for (const wrong of [`Bearer ${TOKEN}x`, 'Bearer ', TOKEN, `Basic ${TOKEN}`])
      expect((await open(app, { authorization: wrong })).status).toBe(401);
  });
  test('a person is led to the form, and its cookie lets in until the token changes', async () => {
    const app = appOn(db, TOKEN);
    const away = await ask(app, '/', { headers: browser });
    expect([away.status, away.headers.get('location')]).toEqual([302, '/login']);
    const entered = await post(app, '/login', new URLSearchParams({ token: TOKEN }).toString());
    const cookie = entered.headers.get('set-cookie') ?? '';
    expect(entered.status).toBe(303);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).not.toContain(TOKEN);
    const pass = { cookie: cookie.split(';')[0] ?? '' };
    expect((await open(app, pass)).status).toBe(200);
    expect((await open(appOn(db, 'another token'), pass)).status).toBe(401);
  });
  test('a wrong token shows the form again, without a cookie', async () => {
    const answer = await post(appOn(db, TOKEN), '/login', new URLSearchParams({ token: 'guess' }).toString());
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([401, null]);
    expect(await answer.text()).toContain('That is not the token');
  });
  test('health and the files of the form need none', async () => {
    for (const path of ['/healthz', '/login', '/assets/any/page.css']) expect((await ask(appOn(db, TOKEN), path)).status).toBe(200);
  });
});

describe('health', () => {
  test('is 200 while the database answers', async () => {
    expect((await ask(appOn(db), '/healthz')).status).toBe(200);
  });
  test('is 503 when it does not', async () => {
    const broken = { ...db, kind: db.kind, query: () => Promise.reject(new Error('gone')) };
    expect((await ask(appOn(broken), '/healthz')).status).toBe(503);
  });
});
