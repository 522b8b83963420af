import { beforeEach, describe, expect, it } from 'vitest';
import { defaultRule } from '../../src/core/alerting/default-rule.js';
import type { Subject } from '../../src/core/score.js';
import { correct, uncorrect } from '../../src/desk/correct.js';
import { eventsBetween, levelsAt, scoresOf, seriesOf } from '../../src/desk/look.js';
import { addRule } from '../../src/desk/subscribe.js';
import { takeIn } from '../../src/desk/take-in.js';
import { watch } from '../../src/desk/watch.js';
import { auditOf } from '../../src/store/audit.js';
import { readTouched } from '../../src/store/touched.js';
import { freshDb } from '../postgres/fresh.js';
import { article, hoursAfter, NOW, tagged, toldBy } from './given.js';

const db = freshDb();
const ours = { db, workspace: 'ours' };
const theirs = { db, workspace: 'theirs' };
const KZ: Subject = { country: 'KZ', indicator: 'all', role: 'target' };
const UZ: Subject = { ...KZ, country: 'UZ' };
const now = hoursAfter(1);
const ana = { person: 'ana', platform: 'local', now, clock: now };

const scoreOf = async (tenant: typeof ours, subject = KZ) => {
  const [score] = await scoresOf(tenant, [subject], now);
  if (!score) throw new Error('no score');
  return score;
};
const levelAt = async (tenant: typeof ours, country: string) =>
  (await levelsAt(tenant, { role: 'target', indicator: 'all' }, [now]))[0]?.get(country) ?? 0;

beforeEach(async () => {
  await takeIn(
    db,
    [
      ...toldBy(3, 'KZ'),
      article({
        title: 'A mob in the square',
        publisher: 'lone.example',
        tags: [tagged('KZ', { indicator: 'civil-unrest', severity: 0.7 })],
      }),
      article({ title: 'Russia bombs the Ukrainian city of Kharkiv', text: 'Russia bombed Ukraine on Monday.' }),
    ],
    NOW,
  );
});

const topStory = async (tenant = ours, subject = KZ) => (await scoreOf(tenant, subject)).receipts[0]?.story ?? '';

describe('a correction', () => {
  it('re-scores its workspace at once, everywhere a score is shown, and nobody else', async () => {
    const before = await scoreOf(theirs);
    const done = await correct(ours, { subject: KZ, story: await topStory(), verdict: 'duplicate', to: null }, ana);
    const after = await scoreOf(ours);
    expect(done.moves).toEqual([{ before, after }]);
    expect(after.level).toBeLessThan(before.level);
    expect(after.receipts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(after.level, 9);
    expect(after.corrections).toMatchObject([{ id: 'c1', by: 'ana', verdict: 'duplicate' }]);
    expect(await levelAt(ours, 'KZ')).toBeCloseTo(after.level, 9);
    expect((await seriesOf(ours, KZ, 5, now)).at(-1)?.level).toBeCloseTo(after.level, 9);
    expect(await scoreOf(theirs)).toEqual(before);
    expect(await levelAt(theirs, 'KZ')).toBeCloseTo(before.level, 9);
    expect((await readTouched(db)).map(({ country }) => country)).toContain('KZ');
  });

  it('undone restores the score exactly, once, and is in the books', async () => {
    const before = await scoreOf(ours);
    await correct(ours, { subject: KZ, story: await topStory(), verdict: 'old-news', to: null }, ana);
    const undone = await uncorrect(ours, 'c1', { ...ana, person: 'ben' });
    expect(await scoreOf(ours)).toEqual(before);
    expect(undone).toMatchObject({ by: 'ben', already: false });
    expect(await uncorrect(ours, 'c1', { ...ana, person: 'cy' })).toMatchObject({ by: 'ben', already: true });
    expect((await auditOf(ours, 10)).map(({ person, did, target }) => [person, did, target])).toEqual([
      ['ben', 'undid', 'c1'],
      ['ana', 'corrected', 'c1'],
    ]);
    expect(await auditOf(theirs, 10)).toEqual([]);
  });

  it('edits the standing message of an alert', async () => {
    await addRule(ours, defaultRule({ ...KZ, level: 50, minPublishers: 2, platform: 'local', channel: 'desk', createdBy: 'ana' }), now);
    await watch(db, now);
    await correct(ours, { subject: KZ, story: await topStory(), verdict: 'duplicate', to: null }, ana);
    await watch(db, hoursAfter(2));
    const items = await db.query<{ edits: string | null; title: string }>(
      "select edits, card->>'title' as title from outbox where kind = 'alert' order by id",
    );
    const after = Math.round((await scoreOf(ours)).level);
    expect(items[0]?.edits).toBeNull();
    expect(items.find(({ edits }) => edits !== null)?.title).toContain(String(after));
  });

  it('said twice is one', async () => {
    const said = { subject: KZ, story: await topStory(), verdict: 'duplicate', to: null } as const;
    await correct(ours, said, ana);
    expect(await correct(ours, said, { ...ana, person: 'ben' })).toMatchObject({ correction: { id: 'c1' }, by: 'ana', already: true });
  });

  it('of the wrong country moves the points to the right one', async () => {
    const was = await scoreOf(ours);
    const done = await correct(ours, { subject: KZ, story: await topStory(), verdict: 'wrong-country', to: 'UZ' }, ana);
    expect(done.moves.map(({ after }) => after.subject.country)).toEqual(['KZ', 'UZ']);
    const right = await scoreOf(ours, UZ);
    expect(right.receipts[0]?.story).toBe(was.receipts[0]?.story);
    expect(right.corrections).toMatchObject([{ id: 'c1' }]);
    expect(await levelAt(ours, 'UZ')).toBeCloseTo(right.level, 9);
    expect(await levelAt(theirs, 'UZ')).toBe(0);
    await expect(
      correct(ours, { subject: UZ, story: await topStory(ours, UZ), verdict: 'duplicate', to: null }, ana),
    ).rejects.toMatchObject({
      code: 'not-found',
      mend: { choices: ['/press undo-correction c1'] },
    });
  });

  it('is seen between two countries', async () => {
    const UA: Subject = { ...KZ, country: 'UA' };
    expect(await eventsBetween(ours, 'RU', 'UA', now, 5)).toHaveLength(1);
    await correct(ours, { subject: UA, story: await topStory(ours, UA), verdict: 'wrong-country', to: 'GE' }, ana);
    expect(await eventsBetween(ours, 'RU', 'UA', now, 5)).toEqual([]);
    expect((await eventsBetween(ours, 'RU', 'GE', now, 5)).map(({ event }) => event.recipient?.country)).toEqual(['GE']);
    expect(await eventsBetween(theirs, 'RU', 'UA', now, 5)).toHaveLength(1);
  });

  it('needs a story that says something of the country', async () => {
    const said = { subject: UZ, story: await topStory(), verdict: 'duplicate', to: null } as const;
    await expect(correct(ours, said, ana)).rejects.toMatchObject({ code: 'not-found' });
    await expect(uncorrect(ours, 'c9', ana)).rejects.toMatchObject({ code: 'not-found' });
    await expect(uncorrect(theirs, 'c1', ana)).rejects.toMatchObject({ code: 'not-found' });
  });
});
