import { defaultRule } from '../../src/core/alerting/default-rule.js';
import { addRule, addSubscription } from '../../src/desk/subscribe.js';
import { takeIn } from '../../src/desk/take-in.js';
import type { Db } from '../../src/store/db.js';
import { article, hoursBefore, NOW, tagged } from '../desk/given.js';

/** Stands in everything that the strangers have, and nowhere else. */
export const MARKER = 'Zanzimarker';

/** Another workspace, whose people even have the same ids as ours. */
export const STRANGERS = `${MARKER}-team`;

const PERSON = 'u1';
const place = { platform: 'local', channel: `${MARKER}-channel` };

/** Articles of the strangers alone: grave news of countries we ask about, before and among the shared news, in words like theirs. */
export async function givePrivateNews(db: Db): Promise<void> {
  const grave = ['KZ', 'RU', 'UA', 'UZ', 'BT'].map((country, at) =>
    article({
      title: `${MARKER} ${at} lies in ruins after a night nobody here expected`,
      text: `${MARKER} saw it.`,
      url: `https://${MARKER}.example/${country}`.toLowerCase(),
      publisher: `${MARKER}.example`.toLowerCase(),
      tags: [tagged(country), tagged(country, { role: 'actor' }), tagged(country, { indicator: 'civil-unrest', role: 'domestic' })],
      workspace: STRANGERS,
      publishedAt: hoursBefore(2),
    }),
  );
  await takeIn(db, grave, hoursBefore(1));
}

/** A row of the strangers in every table that has rows of workspaces. */
export async function giveEverything(db: Db): Promise<void> {
  const tenant = { db, workspace: STRANGERS };
  await givePrivateNews(db);
  const rule = defaultRule({ country: 'KZ', level: 41, indicator: 'all', role: 'target', minPublishers: 1, ...place, createdBy: PERSON });
  await addRule(tenant, rule, NOW);
  const digest = { countries: ['KZ'], at: '06:06', tz: 'Pacific/Chatham', days: [1], watchlist: MARKER, format: 'full' } as const;
  await addSubscription(tenant, { ...digest, ...place, createdBy: PERSON }, NOW);
  for (const sql of ROWS)
    await db.query(sql.replaceAll('WS', `'${STRANGERS}'`).replaceAll('MARK', MARKER).replaceAll('AT', `'${NOW.toISOString()}'`));
}

const CARD = `'{"title":"MARK","line":"MARK","blocks":[{"kind":"text","text":[{"person":"u1"}]}],"buttons":[],"color":"plain"}'`;

const ROWS = [
  `update workspaces set installer = 'u1', settings = '{"policy":"admins","tz":"Pacific/Chatham","weights":{"armed-conflict":3,"civil-unrest":0}}' where id = WS`,
  `insert into episodes (workspace, rule, country, indicator, role, number, state, since, fired_at, peak, states, by_person)
   values (WS, 'r1', 'KZ', 'all', 'target', 1, 'acknowledged', AT, AT, 99, '[{"state":"firing","at":"2026-03-10T12:00:00Z","by":"u1"}]', 'u1')`,
  `insert into outbox (key, workspace, platform, channel, kind, lane, card, watch, decided_at) values ('alert:MARK', WS, 'local', 'dm:u1', 'alert', 'urgent', ${CARD}, 'r1', AT)`,
  `insert into outbox (key, workspace, platform, channel, kind, lane, card, watch, decided_at, done_at, outcome, why) values ('gone:MARK', WS, 'local', 'MARK-channel', 'digest', 'normal', ${CARD}, 'd1', AT, AT, 'gone', 'MARK is archived')`,
  `insert into outbox_channels (platform, workspace, channel, soft_failures) values ('local', WS, 'MARK-channel', 2) on conflict do nothing`,
  `insert into messages (workspace, key, kind, text, card, posted_at) values (WS, 'MARK', 'alert', 'MARK', ${CARD}, AT)`,
  `insert into quiet_hours (workspace, channel, from_time, to_time, tz, days, set_by, set_at) values (WS, 'desk', '00:00', '23:59', 'Pacific/Chatham', '{1,2,3,4,5,6,7}', 'u1', AT)`,
  `insert into corrections (workspace, id, story, country, indicator, verdict, by_person, at) select WS, 'c1', story, 'KZ', 'all', 'duplicate', 'u1', AT from articles where workspace is null order by id limit 1`,
  `insert into watchlists (workspace, name, set_by, set_at) values (WS, 'MARK', 'u1', AT), (WS, 'suppliers', 'u1', AT)`,
  `insert into watchlist_entries (workspace, watchlist, country, label, weight) values (WS, 'MARK', 'KZ', 'MARK mill', 5), (WS, 'suppliers', 'KZ', 'MARK mill', 5)`,
  `insert into audit (workspace, at, person, did, target, before, after) values (WS, AT, 'u1', 'set', 'MARK', '{"createdBy":"u1"}', '{"name":"MARK"}')`,
  `insert into long_presses (id, workspace, words, at) values ('0123456789abcdef', WS, '/risk status MARK', AT)`,
];

/** Every row of the strangers, by table, as text; tables that have rows of workspaces are found in the database itself. */
export async function rowsOf(db: Db, workspace: string): Promise<Map<string, string[]>> {
  const tables = await db.query<{ table_name: string }>(
    `select table_name from information_schema.columns where table_schema = 'public' and column_name = 'workspace' order by table_name`,
  );
  const rows = new Map<string, string[]>();
  for (const { table_name: table } of tables) {
    const found = await db.query<{ row: string }>(`select t::text as row from "${table}" t where workspace = $1 order by 1`, [workspace]);
    rows.set(
      table,
      found.map(({ row }) => row),
    );
  }
  const own = await db.query<{ row: string }>('select t::text as row from workspaces t where id = $1', [workspace]);
  return rows.set(
    'workspaces',
    own.map(({ row }) => row),
  );
}
