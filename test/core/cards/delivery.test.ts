import { expect, it } from 'vitest';
import type { Card } from '../../../src/core/card.js';
import { healthCard } from '../../../src/core/cards/health.js';
import { pausedCard, resumedCard } from '../../../src/core/cards/paused.js';
import { quietCard, quietEndedCard, quietSetCard } from '../../../src/core/cards/quiet.js';
import { stoppedCard } from '../../../src/core/cards/stopped.js';
import { whyDeliveredCard } from '../../../src/core/cards/why-delivered.js';
import { judgements } from '../../../src/core/dispatch/judge.js';
import { mannersOf } from '../../../src/core/dispatch/manners.js';
import { renderText } from '../../../src/platforms/terminal/render.js';
import { at, ruleOf, scoreOf, subscriptionOf } from './fixtures.js';

const NIGHT = { from: '22:00', to: '07:00', tz: 'Asia/Almaty', days: [5, 1, 2, 3, 4] };
const ARCHIVED = 'the channel is archived (is_archived)';
const rule = ruleOf({ workspace: 'T1', platform: 'slack', channel: 'C1' });
const stopped = { ...rule, disabledWhy: ARCHIVED, disabledAt: at(20, 6) };

const item = {
  id: '7',
  title: '▲ Kazakhstan 62 → 71 · high',
  kind: 'alert',
  platform: 'slack',
  channel: 'C1',
  decidedAt: at(20, 6),
  doneAt: at(20, 6, 1),
  outcome: 'sent',
  why: null,
  message: '1671516000.000100',
  isEdit: false,
};
const waits = { ...item, id: '9', doneAt: null, outcome: null, why: 'quiet hours', message: null };
const lost = { ...item, id: '6', outcome: 'unknown', why: 'Slack did not say whether it took the message', message: null };
const ended = { ...item, id: '5', outcome: 'ended', why: 'it was paused', message: null, kind: 'digest' };
const gone = { ...item, id: '4', outcome: 'gone', why: ARCHIVED, message: null };

const verdicts = judgements(
  {
    kind: 'alert',
    lane: 'urgent',
    card: { title: '', line: '', blocks: [], buttons: [], color: 'high' },
    edits: null,
    editsMessage: null,
    watch: 'r1',
    attempts: 1,
    wasLeased: false,
  },
  {
    now: at(20, 6),
    manners: mannersOf('slack'),
    goneWhy: null,
    watch: { removedAt: null, pausedAt: null, disabledWhy: null },
    newerEdit: false,
    root: 'none',
    quietUntil: at(20, 7),
    channelUntil: null,
    pacedAt: at(19),
  },
);

const none = { items: [], count: 0 };
const well = {
  waiting: 0,
  oldest: null,
  sent: 12,
  unknown: none,
  gone: none,
  stopped: [],
  quiet: [],
  feeds: { known: 12, failing: 1, lastRead: at(20, 5) },
  lastArticle: at(20, 5, 30),
};

const CARDS: readonly (readonly [name: string, card: Card])[] = [
  ['paused-alert', pausedCard({ watch: rule, stoppedWhy: null, already: false, by: 'U1' })],
  ['paused-digest', pausedCard({ watch: subscriptionOf(), stoppedWhy: null, already: false, by: 'U1' })],
  ['paused-already', pausedCard({ watch: { ...rule, pausedAt: at(19) }, stoppedWhy: null, already: true, by: 'U2' })],
  ['resumed-alert', resumedCard({ watch: rule, stoppedWhy: ARCHIVED, already: false, by: null })],
  ['resumed-digest', resumedCard({ watch: subscriptionOf(), stoppedWhy: null, already: false, by: null })],
  ['resumed-already', resumedCard({ watch: rule, stoppedWhy: null, already: true, by: null })],
  ['quiet-hours-set', quietSetCard(NIGHT, { ...NIGHT, from: '23:00', days: [1, 2, 3, 4, 5, 6, 7] }, at(20, 1))],
  ['quiet-hours-ended', quietEndedCard(NIGHT)],
  ['quiet-hours', quietCard(NIGHT, null)],
  ['quiet-hours-none', quietCard(null, null)],
  ['stopped', stoppedCard([stopped, subscriptionOf({ id: 'd2' })], { workspace: 'T1', channel: 'C1', why: ARCHIVED })],
  [
    'why-delivered',
    whyDeliveredCard({
      watch: rule,
      pausedBy: null,
      items: [waits, item, lost, ended, { ...item, id: '3', isEdit: true }],
      waiting: new Map([['9', { judgements: verdicts, sending: false }]]),
      readings: [{ score: scoreOf({ level: 71 }), explained: { is: 'snoozed', until: at(21), untilChange: true, by: 'U2' } }],
    }),
  ],
  [
    'why-delivered-nothing',
    whyDeliveredCard({
      watch: rule,
      pausedBy: null,
      items: [],
      waiting: new Map(),
      readings: [{ score: scoreOf({ level: 71 }), explained: { is: 'few publishers', publishers: 1, needed: 2 } }],
    }),
  ],
  ['why-delivered-stopped', whyDeliveredCard({ watch: stopped, pausedBy: null, items: [gone], waiting: new Map(), readings: [] })],
  ['why-delivered-digest', whyDeliveredCard({ watch: subscriptionOf(), pausedBy: null, items: [], waiting: new Map(), readings: [] })],
  ['health', healthCard(well, 'T1', at(20, 6))],
  [
    'health-trouble',
    healthCard(
      {
        ...well,
        waiting: 3,
        oldest: at(20, 4),
        unknown: { items: [lost], count: 3 },
        gone: { items: [gone, { ...gone, kind: 'notice', channel: 'dm:U1', title: 'Stopped: 1 alert or digest' }], count: 2 },
        stopped: [stopped],
      },
      'T1',
      at(20, 6),
    ),
  ],
  ['health-quiet', healthCard({ ...well, waiting: 1, oldest: at(20, 1), quiet: [{ channel: 'C1', until: at(20, 7) }] }, 'T1', at(20, 6))],
];

it.each(CARDS)('%s, in plain words', async (name, card) => {
  await expect(`${card.line}\n\n${renderText(card)}\n`).toMatchFileSnapshot(`../../golden/${name}.txt`);
});

it.each(CARDS)('%s is plain data that survives being stored', (_, card) => {
  expect(JSON.parse(JSON.stringify(card))).toEqual(card);
});

it('every button of the word to an owner says in which workspace it is pressed', () => {
  const card = stoppedCard([stopped], { workspace: 'T1', channel: 'C1', why: ARCHIVED });
  const buttons = card.blocks.flatMap((block) => (block.kind === 'item' ? block.buttons : []));
  expect(buttons.map(({ says, in: workspace }) => [says, workspace])).toEqual([['/watch resume r1', 'T1']]);
});

it.each([
  [NIGHT, '/watch quiet from:22:00 to:07:00 tz:Asia/Almaty days:mon,tue,wed,thu,fri'],
  [{ ...NIGHT, days: [1, 2, 3, 4, 5, 6, 7] }, '/watch quiet from:22:00 to:07:00 tz:Asia/Almaty'],
  [null, '/watch quiet off'],
])('undoing has back what stood before: %j', (before, command) => {
  expect(quietSetCard(NIGHT, before, null).buttons).toEqual([{ label: 'Undo', says: command, look: 'plain' }]);
});
