import type { FeedItem, WorldEvent } from './data.js';
import { columns, percent } from './layout.js';
import { type Moving, type Read, raises, readItem, shown, wordsOf } from './reading.js';

/** Sections in which nothing should raise a country's risk. */
export const QUIET_SECTIONS = ['sports', 'technology', 'entertainment'];

/** Headings under which nothing should. */
export const QUIET_TOPICS = /^(sports?|arts?|arts and culture|entertainment|science|science and technology)$/i;
const SPORT = /^sports?$/i;
const ARMED = /^armed conflicts? and (attacks|incidents)/i;

/** How many false alarms are printed to read. */
const SHOWN = 15;

/** A headline read twice: as a headline alone, and with its description. */
export interface ReadHeadline extends Read<FeedItem> {
  readonly alone: readonly Moving[];
}

/** Every headline once, under all the sections its copies stood in. */
export function readFeed(items: readonly FeedItem[]): ReadHeadline[] {
  const byTitle = new Map<string, FeedItem>();
  for (const item of items) {
    const sections = [...new Set([...(byTitle.get(item.article.title)?.sections ?? []), ...item.sections])];
    byTitle.set(item.article.title, { article: byTitle.get(item.article.title)?.article ?? item.article, sections });
  }
  return [...byTitle.values()].map((item) => ({
    ...readItem(item),
    alone: readItem({ article: { ...item.article, text: '' } }).live,
  }));
}

const shareOf = <T>(items: readonly T[], holds: (item: T) => boolean): string => percent(items.filter(holds).length, items.length, 2);

/** The headlines that stand in one of the sections. */
export const inSections = (items: readonly ReadHeadline[], wanted: readonly string[]): ReadHeadline[] =>
  items.filter(({ item }) => item.sections.some((section) => wanted.includes(section)));

/** The sentences under a heading of sport, and those of them that name a country. */
export function sportOf(items: readonly Read<WorldEvent>[]): Record<'all' | 'naming', Read<WorldEvent>[]> {
  const all = items.filter(({ item }) => SPORT.test(item.topic));
  return { all, naming: all.filter(({ countries }) => countries.length > 0) };
}

/** The sentences under a heading of armed conflicts and attacks. */
export const armedOf = (items: readonly Read<WorldEvent>[]): Read<WorldEvent>[] => items.filter(({ item }) => ARMED.test(item.topic));

function sectionRow(name: string, items: readonly ReadHeadline[]): string[] {
  return [
    name,
    String(items.length),
    shareOf(items, ({ alone }) => raises(alone)),
    shareOf(items, ({ live }) => raises(live)),
    shareOf(items, ({ alone }) => alone.length > 0),
    shareOf(items, ({ live }) => live.length > 0),
  ];
}

/** Headlines with a live event by section, as headlines alone and with their description; then false alarms to read. */
export function sectionLines(items: readonly ReadHeadline[]): string[] {
  const sections = [...new Set(items.flatMap(({ item }) => item.sections))].sort();
  const quiet = inSections(items, QUIET_SECTIONS);
  const alarms = quiet.filter(({ alone, live }) => raises(alone) || raises(live));
  return [
    ...columns([
      ['section', 'headlines', 'escalatory', 'with description', 'any event', 'with description'],
      ...sections.map((section) => sectionRow(section, inSections(items, [section]))),
      sectionRow(QUIET_SECTIONS.join(', '), quiet),
    ]),
    `  false alarms there, ${Math.min(SHOWN, alarms.length)} of ${alarms.length}:`,
    ...alarms.slice(0, SHOWN).map(({ item, alone, live }) => alarmLine(item, raises(live) ? live : alone)),
  ];
}

/** What raised risk, and where. */
const alarmLine = ({ article }: FeedItem | WorldEvent, events: readonly Moving[]): string =>
  `    ${wordsOf(article, 160)} | ${events
    .filter((event) => raises([event]))
    .map(shown)
    .join('; ')}`;

function topicRow(name: string, items: readonly Read<WorldEvent>[]): string[] {
  return [
    name,
    String(items.length),
    shareOf(items, ({ live }) => raises(live)),
    shareOf(items, ({ live }) => live.length > 0),
    shareOf(items, ({ live }) => live.some(({ indicator }) => indicator === 'armed-conflict')),
  ];
}

/** The sentences under each heading, the commonest heading first. */
function byTopic(items: readonly Read<WorldEvent>[]): [string, Read<WorldEvent>[]][] {
  const topics = new Map<string, Read<WorldEvent>[]>();
  for (const one of items) {
    const under = topics.get(one.item.topic);
    if (under) under.push(one);
    else topics.set(one.item.topic, [one]);
  }
  return [...topics].sort(([, a], [, b]) => b.length - a.length);
}

/** Sentences with a live event by heading: sport, and sport that names a country; armed conflicts; the commonest others. */
export function topicLines(items: readonly Read<WorldEvent>[], commonest = 12): string[] {
  const sport = sportOf(items);
  const others = byTopic(items).slice(0, commonest);
  const alarms = sport.all.filter(({ live }) => raises(live));
  return [
    ...columns([
      ['heading', 'sentences', 'escalatory', 'any event', 'armed conflict'],
      topicRow('sport, all', sport.all),
      topicRow('sport, a country named', sport.naming),
      topicRow('armed conflicts and attacks, all', armedOf(items)),
      ...others.map(([topic, under]) => topicRow(topic, under)),
    ]),
    `  false alarms in sport, ${Math.min(SHOWN, alarms.length)} of ${alarms.length}:`,
    ...alarms.slice(0, SHOWN).map(({ item, live }) => alarmLine(item, live)),
  ];
}
