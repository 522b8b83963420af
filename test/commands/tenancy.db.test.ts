import { beforeEach, describe, expect, it } from 'vitest';
import { home } from '../../commands/home.js';
import { commands, presses } from '../../commands/index.js';
import { openChat } from '../../src/chat/open.js';
import { saysOf } from '../../src/core/card-says.js';
import { Problem } from '../../src/core/problem.js';
import { takeIn } from '../../src/desk/take-in.js';
import { askedBy } from '../asked.js';
import { article, hoursAfter, NOW, toldBy } from '../desk/given.js';
import { freshDb } from '../postgres/fresh.js';
import { giveEverything, MARKER, rowsOf, STRANGERS } from './strangers.js';

const db = freshDb();
const chat = openChat(db, commands, { presses, home });
const askedIn = (workspace: string) => askedBy({ workspace, at: hoursAfter(1) });

/** Everything anybody is told to say, but for links: these tests fetch nothing. What ends things comes last. */
const EXAMPLES = [...commands, ...presses]
  .flatMap(({ examples }) => examples)
  .filter((words) => !words.includes('https://'))
  .toSorted((a, b) => Number(/remove|undo|forget/.test(a)) - Number(/remove|undo|forget/.test(b)));

/** Without the workspace's own name, what follows from it (ids of long words), and instants of the real clock, at which the other was not asked. */
const unnamed = (text: string, workspace: string): string =>
  text
    .replaceAll(workspace, 'WORKSPACE')
    .replaceAll(/\/press long [0-9a-f]{16}/g, '/press long ID')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (instant) => (Math.abs(Date.now() - Date.parse(instant)) < 3_600_000 ? 'NOW' : instant));

/** What a workspace is answered: the card, or the person's mistake. */
async function answerTo(words: string, workspace: string): Promise<{ text: string; says: readonly string[] }> {
  const asked = askedIn(workspace);
  try {
    const form = chat.opensForm(words) ? await chat.form(words, asked) : null;
    const card = await chat.say(words, asked);
    return { text: unnamed(JSON.stringify([form, card]), workspace), says: saysOf(card) };
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    return { text: unnamed(`${fault.code}: ${fault.message} ${JSON.stringify(fault.mend)}`, workspace), says: [] };
  }
}

async function allAnswers(workspace: string): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  const say = async (words: string) => {
    const { text, says } = await answerTo(words, workspace);
    answers.set(words, text);
    return says;
  };
  for (const words of EXAMPLES) await say(words);
  for (const words of await say('/press correct country:KZ')) await say(words);
  const shown = await chat.home(askedIn(workspace));
  return answers.set('home', unnamed(JSON.stringify(shown), workspace));
}

beforeEach(async () => {
  await takeIn(
    db,
    [
      ...toldBy(3, 'KZ'),
      article({
        title: 'Russia bombs the Ukrainian city of Kharkiv',
        text: 'Russia bombed Ukraine on Monday.',
        publisher: 'courier.example',
      }),
    ],
    NOW,
  );
});

describe('two workspaces', () => {
  it('are told nothing of each other, and change nothing of each other, by anything that can be said', { timeout: 300_000 }, async () => {
    const alone = await allAnswers('team-T0001');
    await giveEverything(db);
    const theirs = await rowsOf(db, STRANGERS);
    const empty = [...theirs].filter(([, rows]) => rows.length === 0).map(([table]) => table);
    expect(empty, 'tables in which the strangers have nothing yet: add a row to test/commands/strangers.ts').toEqual([]);
    const beside = await allAnswers('team-T0002');
    for (const [words, text] of beside) {
      expect(text, words).not.toMatch(new RegExp(MARKER, 'i'));
      expect(text, words).toBe(alone.get(words));
    }
    expect(await rowsOf(db, STRANGERS)).toEqual(theirs);
  });

  it('have long words behind buttons of their own', async () => {
    await giveEverything(db);
    const { text } = await answerTo('/press long 0123456789abcdef', 'team-T0002');
    expect(text).not.toContain(MARKER);
  });
});

describe('an article of one workspace', () => {
  it('moves its own scores', async () => {
    await giveEverything(db);
    expect((await answerTo('/risk why BT', STRANGERS)).text).toContain(MARKER);
    expect((await answerTo('/risk why BT', 'team-T0002')).text).not.toContain(MARKER);
  });

  it('is no beginning of a story that others read', async () => {
    await giveEverything(db);
    await takeIn(db, [article({ title: `A report on ${MARKER}`, text: `${MARKER} saw it.`, publisher: 'late.example' })], hoursAfter(1));
    const stories = await db.query<{ story: string }>('select story from articles where workspace is null');
    expect(stories.filter(({ story }) => story.startsWith(STRANGERS))).toEqual([]);
  });
});
