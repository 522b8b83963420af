import type { Episode } from '../../../src/core/episode.js';
import type { Event } from '../../../src/core/event.js';
import type { Rule } from '../../../src/core/rule.js';
import type { Receipt, Score, Subject } from '../../../src/core/score.js';
import type { Subscription } from '../../../src/core/subscription.js';

/** An instant of the fixtures' winter: `at(20, 8)` is 2022-12-20 08:00 UTC. */
export const at = (day: number, hour = 0, minute = 0): Date => new Date(Date.UTC(2022, 11, day, hour, minute));

const SAID =
  'Two deputies in Moscow said on Monday that they doubted the border with Kazakhstan had ever been drawn as it should have been.';

export function receiptOf(given: Partial<Receipt> = {}): Receipt {
  const title = given.title ?? 'Deputies in Moscow question the border with Kazakhstan';
  return {
    story: 's1',
    share: 12.34,
    levelWithout: 50,
    polarity: 'escalatory',
    indicator: 'threat-rhetoric',
    publishers: ['steppe-wire.example', 'north-post.example', 'delta-daily.example'],
    copies: 7,
    publishedAt: at(19, 6),
    title,
    evidence: { in: 'text', sentence: SAID, start: 10, end: 10 + SAID.length, cue: 'doubted' },
    url: 'https://steppe-wire.example/border',
    live: true,
    sample: false,
    actor: 'RU',
    recipient: 'KZ',
    ...given,
  };
}

/** Risk to Kazakhstan, of all kinds. */
export const KAZAKHSTAN: Subject = { country: 'KZ', indicator: 'all', role: 'target' };

/** A score whose level is the sum of its receipts, unless another is given. */
export function scoreOf(given: Partial<Score> = {}): Score {
  const receipts = given.receipts ?? [receiptOf()];
  const level = given.level ?? receipts.reduce((sum, { share }) => sum + share, 0);
  return {
    subject: KAZAKHSTAN,
    level,
    interval: [Math.max(level - 8, 0), Math.min(level + 8, 100)],
    coverage: { articles: 41, publishers: 12, unread: 3 },
    momentum: { day: 3.14, week: 9.02, month: -1.5 },
    unusualness: 0.93,
    receipts,
    asOf: at(20, 8),
    method: '1',
    ...given,
  };
}

/** A score of many stories, one of them easing. */
export const risen = (): Score =>
  scoreOf({
    receipts: [
      receiptOf({ story: 's1', share: 31.27 }),
      receiptOf({
        story: 's2',
        share: 20.55,
        indicator: 'trade-disruption',
        title: 'Terminal at the Black Sea stops loading Kazakh oil',
        url: null,
        publishers: ['unknown'],
        copies: 0,
      }),
      receiptOf({
        story: 's3',
        share: -6.31,
        polarity: 'de-escalatory',
        indicator: 'trade-disruption',
        title: 'Pipeline to the coast flows again',
        evidence: { in: 'title', sentence: 'Pipeline to the coast flows again', start: 0, end: 33, cue: 'flows again' },
        url: 'https://north-post.example/flows?id=3',
        copies: 1,
      }),
      ...Array.from({ length: 12 }, (_, place) =>
        receiptOf({
          story: `t${place}`,
          share: 2.2 - place / 10,
          title: `Smaller story number ${place + 1}`,
          actor: null,
          recipient: 'KZ',
          copies: 0,
        }),
      ),
    ],
  });

export const unread = (): Score =>
  scoreOf({
    subject: { country: 'TV', indicator: 'all', role: 'target' },
    receipts: [],
    level: 0,
    interval: [0, 35],
    coverage: { articles: 0, publishers: 0, unread: 0 },
    momentum: { day: 0, week: 0, month: 0 },
    unusualness: null,
  });

export const sampled = (): Score => scoreOf({ receipts: [receiptOf({ share: 44.4, sample: true, live: false })] });

export function ruleOf(given: Partial<Rule> = {}): Rule {
  return {
    id: 'r1',
    workspace: 'local',
    platform: 'local',
    channel: 'desk',
    subjects: [KAZAKHSTAN],
    kind: 'level',
    params: { above: 60, clear: 50 },
    forMinutes: 0,
    cooldownMinutes: 0,
    minPublishers: 2,
    format: 'full',
    updates: 'thread',
    pausedAt: null,
    disabledWhy: null,
    createdBy: 'u1',
    createdAt: at(1),
    ...given,
  };
}

export function episodeOf(given: Partial<Episode> = {}): Episode {
  return {
    rule: 'r1',
    subject: KAZAKHSTAN,
    number: 1,
    state: 'firing',
    since: at(20, 7, 30),
    firedAt: at(20, 7, 30),
    peak: 63,
    snoozedUntil: null,
    snoozedAt: null,
    by: null,
    ...given,
  };
}

export function subscriptionOf(given: Partial<Subscription> = {}): Subscription {
  return {
    id: 'd1',
    workspace: 'local',
    platform: 'local',
    channel: 'desk',
    countries: ['KZ', 'RU'],
    at: '08:00',
    tz: 'Asia/Almaty',
    days: [1, 2, 3, 4, 5, 6, 7],
    createdBy: 'u1',
    createdAt: at(1),
    nextAt: at(21, 2),
    watchlist: null,
    format: 'full',
    pausedAt: null,
    disabledWhy: null,
    ...given,
  };
}

export function eventOf(given: Partial<Event> = {}): Event {
  const sentence = 'A deputy in Moscow called Kazakhstan an invented country.';
  return {
    actor: { country: 'RU', text: 'Moscow' },
    recipient: { country: 'KZ', text: 'Kazakhstan' },
    eventType: 'THREATEN',
    indicator: 'threat-rhetoric',
    polarity: 'escalatory',
    modality: 'asserted',
    severity: 0.4,
    confidence: 0.8,
    evidence: { in: 'text', sentence, start: 0, end: sentence.length, cue: 'called' },
    ...given,
  };
}

/** Titles that try to ping a channel, forge a link, turn the line around or fill the screen. */
export const HOSTILE: readonly (readonly [name: string, title: string])[] = [
  ['a ping of everyone', '@everyone @here look'],
  ['a ping of a channel', '<!channel> <!here> <@U123> now'],
  ['a forged link', '[Bank](https://evil.example) <https://evil.example|Bank>'],
  ['text that turns around', 'Exports \u202Eemoc dluoc\u202C and \u2066more\u2069'],
  ['control characters', 'Bell\u0007 and \u001B[31mred\u001B[0m and\nbreaks\r\nand \u0000 null'],
  ['ten kilobytes', 'word '.repeat(2000)],
  ['ten kilobytes without a space', '\u{1F600}'.repeat(5000)],
  ['nothing but white space', ' \n\t '],
];
