import { expect, test } from 'vitest';
import { feedItem, worldEvent } from '../../../lab/eval/data.js';
import { inSections, readFeed, sectionLines, sportOf, topicLines } from '../../../lab/eval/false-alarms.js';
import { strangest, tagsOfEvents, tagsOfFeed } from '../../../lab/eval/strange.js';
import { found, readAs } from './found.js';

const headline = (title: string, ...sections: string[]) => feedItem.parse({ title, sections, publishedAt: '2025-05-01' });
const seen = (title: string, section: string, ...events: ReturnType<typeof found>[]) => {
  const one = readAs(headline(title, section), events);
  return { ...one, alone: one.live };
};

const FEED = [
  seen('Cup', 'sports', found({ recipient: 'ET' })),
  seen('Match', 'sports'),
  seen('Phone', 'technology', found({ polarity: 'de-escalatory' })),
  seen('Film', 'entertainment'),
  seen('Siege', 'world', found({ recipient: 'ET' })),
];

test('a headline that stood in two sections is read once, and counts in both', () => {
  const [one, ...others] = readFeed([headline('Cup final', 'sports'), headline('Cup final', 'world', 'sports')]);
  expect(others).toEqual([]);
  expect(one?.item.sections).toEqual(['sports', 'world']);
});

test('a headline is read alone and with its description', () => {
  const item = feedItem.parse({ title: 'A bad night', text: 'Eritrea bombed Ethiopia.', sections: ['world'], publishedAt: '2025-05-01' });
  const [one] = readFeed([item]);
  expect(one?.alone).toEqual([]);
  expect(one?.live.length).toBeGreaterThan(0);
});

test('false alarms are counted by section and over the quiet ones, relief is none', () => {
  const cells = sectionLines(FEED).map((line) => line.trim().split(/\s{2,}/));
  expect(cells.find(([name]) => name === 'sports')).toEqual(['sports', '2', '50.00 %', '50.00 %', '50.00 %', '50.00 %']);
  expect(cells.find(([name]) => name === 'sports, technology, entertainment')).toEqual([
    'sports, technology, entertainment',
    '4',
    '25.00 %',
    '25.00 %',
    '50.00 %',
    '50.00 %',
  ]);
  expect(inSections(FEED, ['world']).length).toBe(1);
});

const sentence = (topic: string, countries: readonly string[], ...events: ReturnType<typeof found>[]) =>
  readAs(worldEvent.parse({ text: 'Words.', topic, publishedAt: '2010-01-01' }), events, countries);

const EVENTS = [
  sentence('Sport', ['ET'], found({ recipient: 'ET' })),
  sentence('Sports', []),
  sentence('Armed conflicts and attacks', ['ET'], found({ indicator: 'civil-unrest', recipient: 'ET' })),
  sentence('Armed conflict and attacks', ['ET'], found({ recipient: 'ET' })),
  sentence('Armed conflicts and incidents', ['ET']),
];

test('sport is counted with and without a country, armed conflict under all its headings', () => {
  const cells = topicLines(EVENTS).map((line) => line.trim().split(/\s{2,}/));
  expect(cells.slice(1, 4)).toEqual([
    ['sport, all', '2', '50.00 %', '50.00 %', '50.00 %'],
    ['sport, a country named', '1', '100.00 %', '100.00 %', '100.00 %'],
    ['armed conflicts and attacks, all', '3', '66.67 %', '66.67 %', '33.33 %'],
  ]);
  expect(sportOf(EVENTS).naming.length).toBe(1);
});

test('the strangest tag is rare, grave, doubtful and out of place, and each combination is shown once', () => {
  const tags = [
    ...tagsOfFeed([
      seen('Common', 'world', found({ actor: 'RU', recipient: 'UA' }), found({ actor: 'RU', recipient: 'UA', confidence: 0.5 })),
      seen('Doubtful', 'world', found({ actor: 'PE', recipient: 'CL', confidence: 0.4 })),
      seen('Mild', 'world', found({ actor: 'BO', recipient: 'CL', severity: 0.1 })),
      seen('Out of place', 'sports', found({ actor: 'EC', recipient: 'CL', confidence: 0.4 })),
    ]),
    ...tagsOfEvents([sentence('Arts and culture', [], found({ actor: 'UY', recipient: 'AR', confidence: 0.3 }))]),
  ];
  expect(strangest(tags, 50).map(({ event }) => event.actor?.country)).toEqual(['UY', 'EC', 'PE', 'RU', 'BO']);
  expect(strangest(tags, 2).length).toBe(2);
});
