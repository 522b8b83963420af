import { beforeEach, expect, test } from 'vitest';
import { defaultRule } from '../../src/core/alerting/default-rule.js';
import { addRule } from '../../src/desk/subscribe.js';
import { watchedAbout } from '../../src/desk/watched.js';
import { endRule } from '../../src/store/rules.js';
import { freshDb } from '../postgres/fresh.js';

const db = freshDb();
const tenant = { db, workspace: 'local' };
const place = { platform: 'local', channel: 'local', createdBy: 'me' };
const KZ = { country: 'KZ', indicator: 'all', role: 'target' } as const;
const on = (day: string) => new Date(`${day}T12:00:00Z`);
const NOW = on('2026-03-10');
const between = (from: string, to: string, who = tenant) => watchedAbout(who, KZ, on(from), on(to));

const episode = (rule: string, number: number, state: string, fired: string | null, since: string) =>
  db.query(
    `insert into episodes (workspace, rule, country, indicator, role, number, state, since, fired_at, peak) values ('local', $1, 'KZ', 'all', 'target', $2, $3, $4::timestamptz, $5::timestamptz, 70)`,
    [rule, number, state, on(since), fired && on(fired)],
  );

beforeEach(async () => {
  const { id } = await addRule(tenant, defaultRule({ ...place, country: 'KZ', level: 45 }), NOW);
  await episode(id, 1, 'resolved', '2026-01-02', '2026-01-05');
  await episode(id, 2, 'resolved', null, '2026-01-20');
  await episode(id, 3, 'resolved', '2026-02-01', '2026-02-04');
  await episode(id, 4, 'acknowledged', '2026-03-01', '2026-03-02');
});

test('a subject that a rule watches has its threshold and the episodes of the days, those that never fired left out', async () => {
  expect(await between('2026-01-10', '2026-03-10')).toEqual({
    threshold: 45,
    episodes: [
      { from: '2026-02-01', to: '2026-02-04' },
      { from: '2026-03-01', to: null },
    ],
  });
});

test('what was over later had not ended then, and what began later had not begun', async () => {
  expect((await between('2026-01-10', '2026-02-02')).episodes).toEqual([{ from: '2026-02-01', to: null }]);
});

test.each([
  ['another country', { ...KZ, country: 'UZ' }],
  ['another role', { ...KZ, role: 'actor' as const }],
  ['one indicator of all', { ...KZ, indicator: 'civil-unrest' as const }],
])('%s is not watched', async (_, subject) => {
  expect(await watchedAbout(tenant, subject, on('2026-01-01'), NOW)).toEqual({ threshold: null, episodes: [] });
});

test('another workspace sees none of it, and a removed rule shows no more', async () => {
  expect(await between('2026-01-01', '2026-03-10', { db, workspace: 'slack:T2' })).toEqual({ threshold: null, episodes: [] });
  await endRule(tenant, 'r1', NOW);
  expect(await between('2026-01-01', '2026-03-10')).toEqual({ threshold: null, episodes: [] });
});

test('the oldest of several rules is drawn', async () => {
  await addRule(tenant, defaultRule({ ...place, country: 'KZ', level: 80 }), new Date(NOW.getTime() + 60_000));
  expect((await between('2026-01-01', '2026-03-10')).threshold).toBe(45);
});
