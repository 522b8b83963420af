import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { home } from '../../commands/home.js';
import { commands, presses } from '../../commands/index.js';
import { withProblemCard } from '../../src/chat/ask.js';
import type { Asked, Chat } from '../../src/chat/chat.js';
import type { Form } from '../../src/chat/form.js';
import { openChat } from '../../src/chat/open.js';
import type { Card } from '../../src/core/card.js';
import { digest } from '../../src/desk/digest.js';
import { noteLive, sampleEnd } from '../../src/desk/now.js';
import { watchAll } from '../../src/desk/watch.js';
import { welcome } from '../../src/desk/welcome.js';
import { loadSample } from '../../src/sample.js';
import type { Db } from '../../src/store/db.js';
import { migrate } from '../../src/store/migrate.js';
import { openDatabase } from '../../src/store/open.js';

/** A platform whose messages are drawn, with ids as it has them. */
export interface Place {
  readonly platform: 'slack' | 'discord';
  readonly workspace: string;
  readonly channel: string;
  readonly person: string;
  readonly other: string;
}

/** What is drawn: a card in a channel, a card that is a person's home, or a form. */
export interface Scene {
  readonly name: string;
  readonly card?: Card;
  readonly home?: Card;
  readonly form?: Form;
  /** Seen by the person who asked alone. */
  readonly alone?: true;
}

const HOUR = 3_600_000;

/** Cards that one question makes, on the last day of the sample. */
const ASKED: readonly (readonly [name: string, words: string])[] = [
  ['status', '/risk status Ukraine'],
  ['why', '/risk why Israel'],
  ['history', '/risk history Ukraine'],
  ['map', '/risk map'],
  ['top', '/risk top 5'],
  ['compare', '/risk compare Ukraine, Russia, Israel'],
  ['unknown-country', '/risk status Kazakstan'],
];

const SUPPLIERS =
  'country,weight,label\nUkraine,4,sites\nUkraine,4,sites\nUkraine,4,sites\nIsrael,9,suppliers\nRussia,2,suppliers\nEgypt,3,travellers\nAtlantis,1,sites';

/** The real product on its sample, with a clock that is moved by hand: what it says in each scene of each place. */
export async function scenesOf(places: readonly Place[]): Promise<Map<Place, Scene[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'bellwether-pictures-'));
  const db = await openDatabase({ url: null, dataDir: folder });
  try {
    await migrate(db);
    await loadSample(db, new Date());
    const end = await sampleEnd(db);
    if (!end) throw new Error('the sample has no end');
    // From here on the clock that is passed in is the desk's now.
    await noteLive(db, end);
    const chat = openChat(db, commands, { presses, home });
    const scenes = new Map<Place, Scene[]>();
    for (const place of places) scenes.set(place, await scenesIn(db, chat, place, end));
    return scenes;
  } finally {
    await db.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function scenesIn(db: Db, chat: Chat, place: Place, end: Date): Promise<Scene[]> {
  const { workspace, platform, person, other } = place;
  const after = (hours: number): Date => new Date(end.getTime() + hours * HOUR);
  const say = async (words: string, at = end, who = person): Promise<Card> =>
    (await withProblemCard(() => chat.say(words, askedOf(place, who, at)))).card;
  const sent = () => lastSent(db, workspace);

  await welcome(db, workspace, platform, person, after(-30));
  const welcomed = await sent();
  const nothingYet = await chat.home(askedOf(place, person, after(-30)));

  const imported = await say(`/watch watchlist name:suppliers csv:${SUPPLIERS}`, after(-29));
  await say('/watch digest watchlist:suppliers at:18:00 tz:Europe/Berlin days:mon-fri', after(-28));
  await digest(db, after(-0.5));
  const full = await sent();
  await say('/watch digest countries:UA,RU,IL at:20:00 tz:UTC format:compact', after(-27));
  await digest(db, after(1.5));
  const compact = await sent();

  const set = await say('/watch alert country:Ukraine level:60', after(-26));
  await watchAll(db, after(-26));
  await say('/watch alert country:Israel level:40 indicator:armed-conflict', after(-26), other);
  const form = await chat.form('/watch alert country:Ukraine', askedOf(place, person, end));
  await watchAll(db, end);
  const firing = await sentAbout(db, workspace, 'r1');
  await pressOn(say, firing, 'Acknowledge', after(0.1));
  const acknowledged = await sentAbout(db, workspace, 'r1');
  await pressOn(say, acknowledged, '24 h', after(0.2), other);
  const snoozed = await sentAbout(db, workspace, 'r1');
  const answers: Scene[] = [];
  for (const [name, words] of ASKED) answers.push({ name, card: await say(words), alone: true });
  let resolved = snoozed;
  for (let days = 2; days < 60 && !resolved.title.endsWith('resolved'); days += 2) {
    await watchAll(db, after(24 * days));
    resolved = await sentAbout(db, workspace, 'r1');
  }
  await say('/watch pause r2', after(1));

  return [
    { name: 'welcome', card: welcomed },
    ...answers,
    { name: 'alert-set', card: set, alone: true },
    { name: 'alert-form', form },
    { name: 'alert-firing', card: firing },
    { name: 'alert-acknowledged', card: acknowledged },
    { name: 'alert-snoozed', card: snoozed },
    { name: 'alert-resolved', card: resolved },
    { name: 'watchlist', card: imported, alone: true },
    { name: 'digest', card: full },
    { name: 'digest-compact', card: compact },
    { name: 'watches', card: await say('/watch list', after(2)), alone: true },
    ...(platform === 'slack'
      ? [
          { name: 'home', home: await chat.home(askedOf(place, person, after(2))) },
          { name: 'home-nothing', home: nothingYet },
        ]
      : []),
  ];
}

const askedOf = ({ workspace, platform, channel }: Place, person: string, at: Date): Asked => ({
  workspace,
  person: { id: person, name: person },
  place: { platform, channel },
  at,
  may: async () => true,
  alone: true,
});

/** The card that was decided last in the workspace. */
async function lastSent(db: Db, workspace: string): Promise<Card> {
  const [row] = await db.query<{ card: Card }>('select card from outbox where workspace = $1 order by id desc limit 1', [workspace]);
  if (!row) throw new Error(`nothing was said in ${workspace}`);
  return row.card;
}

/** What the message of a rule's last episode says now. */
async function sentAbout(db: Db, workspace: string, rule: string): Promise<Card> {
  const [row] = await db.query<{ card: Card }>(
    `select card from outbox where workspace = $1 and watch = $2 and thread is null and kind = 'alert' order by id desc limit 1`,
    [workspace, rule],
  );
  if (!row) throw new Error(`${rule} of ${workspace} never fired`);
  return row.card;
}

/** Presses what is labelled so on a card, in its buttons or its menus. */
async function pressOn(
  say: (words: string, at: Date, who?: string) => Promise<Card>,
  card: Card,
  label: string,
  at: Date,
  who?: string,
): Promise<void> {
  const all = [...card.buttons, ...(card.menus ?? []).flatMap(({ options }) => options)];
  const found = all.find((button) => button.label.includes(label));
  if (!found) throw new Error(`“${label}” is not on “${card.title}”, but ${all.map((button) => button.label).join(', ')}`);
  await say(found.says, at, who);
}
