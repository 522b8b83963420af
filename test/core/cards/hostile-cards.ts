import type { Card } from '../../../src/core/card.js';
import { alertCard } from '../../../src/core/cards/alert.js';
import { digestCard } from '../../../src/core/cards/digest.js';
import { pairCard } from '../../../src/core/cards/pair.js';
import { problemCard } from '../../../src/core/cards/problem.js';
import { statusCard } from '../../../src/core/cards/status.js';
import { tagCard } from '../../../src/core/cards/tag.js';
import { topCard } from '../../../src/core/cards/top.js';
import { whyCard } from '../../../src/core/cards/why.js';
import { composeDigest } from '../../../src/core/digests/compose.js';
import { Problem } from '../../../src/core/problem.js';
import { at, episodeOf, eventOf, receiptOf, ruleOf, scoreOf } from './fixtures.js';

/** Every card that shows somebody else's words, made with them as title, sentence, publisher and address. */
export function cardsWith(title: string): Card[] {
  const evidence = { in: 'title' as const, sentence: title, start: 0, end: title.length, cue: '' };
  const receipt = receiptOf({ title, evidence, url: `javascript:alert("${title}")`, publishedAt: at(20) });
  const score = scoreOf({ receipts: [receipt] });
  const event = { event: eventOf({ evidence }), title, url: null, publisher: title, publishedAt: at(20), sample: false };
  const read = { articles: 50, publishers: 9, unread: 0 };
  return [
    statusCard(score),
    whyCard(score),
    topCard([score], { role: 'target', indicator: 'all', asOf: at(20) }),
    alertCard({ rule: ruleOf(), transition: { episode: episodeOf(), score, reason: 'crossed' } }),
    digestCard(composeDigest({ from: at(19), to: at(21), before: new Map(), after: [score], read, asked: [], sample: false })),
    pairCard({ a: 'RU', b: 'KZ', events: [event], scoreA: score, scoreB: score, asOf: at(21), days: 30 }),
    tagCard({ title, reading: { events: [event.event], countries: ['KZ'], readable: true } }),
    problemCard(new Problem('bad-option', title, { hint: title, choices: [title] })),
  ];
}
