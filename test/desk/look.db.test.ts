import { expect, test } from 'vitest';
import { ROLES } from '../../src/core/score.js';
import { levelsAt, scoresOf, seriesOf, topLevels } from '../../src/desk/look.js';
import { takeIn } from '../../src/desk/take-in.js';
import { freshDb } from '../postgres/fresh.js';
import { article, hoursAfter, hoursBefore, NOW, tagged, toldBy } from './given.js';

const db = freshDb();
const tenant = { db, workspace: 'local' };
const subject = { country: 'KZ', indicator: 'all', role: 'target' } as const;

test('a country nothing was read about has level 0 and coverage 0', async () => {
  const [score] = await scoresOf(tenant, [subject], NOW);
  expect(score).toMatchObject({ level: 0, coverage: { articles: 0, publishers: 0 }, receipts: [] });
});

test('receipts sum to the level, and the fast path gives the same level', async () => {
  await takeIn(
    db,
    [
      ...toldBy(3, 'KZ'),
      article({ title: 'They lay down arms', tags: [tagged('KZ', { polarity: 'de-escalatory', severity: 0.6 })] }),
      article({ title: 'A mob', tags: [tagged('KZ', { role: 'domestic', indicator: 'civil-unrest', severity: 0.4 })] }),
    ],
    NOW,
  );
  const now = hoursAfter(30);
  for (const role of ROLES) {
    const [score] = await scoresOf(tenant, [{ ...subject, role }], now);
    const [levels] = await levelsAt(tenant, { role, indicator: 'all' }, [now]);
    expect(score?.receipts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(score?.level ?? -1, 9);
    expect(levels?.get('KZ') ?? 0).toBeCloseTo(score?.level ?? -1, 9);
  }
});

test('as of an instant gives what was known then', async () => {
  await takeIn(db, toldBy(3, 'KZ'), NOW);
  const [before, after] = await levelsAt(tenant, { role: 'target', indicator: 'all' }, [hoursBefore(1), NOW]);
  expect([before?.get('KZ') ?? 0, (after?.get('KZ') ?? 0) > 40]).toEqual([0, true]);
  const [score] = await scoresOf(tenant, [subject], hoursBefore(1));
  expect(score?.level).toBe(0);
});

test('the highest come first, and a series ends at the present level', async () => {
  await takeIn(db, [...toldBy(3, 'KZ'), ...toldBy(1, 'UZ').map((one) => ({ ...one, title: 'Elsewhere a lesser thing' }))], NOW);
  const top = await topLevels(tenant, { role: 'target', indicator: 'all' }, NOW, 5);
  expect(top.map((score) => score.subject.country)).toEqual(['KZ', 'UZ']);
  const series = await seriesOf(tenant, subject, 10, NOW);
  expect(series).toHaveLength(10);
  expect(series.at(-1)).toEqual({ day: '2026-03-10', level: top[0]?.level });
});

test('the same words under other addresses show as copies and weigh nothing', async () => {
  const one = article({ title: 'A grave night in the hills', url: 'https://one.example/a', tags: [tagged('KZ')] });
  await takeIn(db, [one], NOW);
  const [alone] = await scoresOf(tenant, [subject], NOW);
  await takeIn(
    db,
    [...Array(50).keys()].map((n) => ({ ...one, url: `https://copy${n}.example/a` })),
    NOW,
  );
  const [copied] = await scoresOf(tenant, [subject], NOW);
  expect(copied?.receipts).toMatchObject([{ copies: 50, publishers: ['one.example'] }]);
  expect(copied?.level).toBe(alone?.level);
});
