import type { Block, Card, Text } from '../card.js';
import { countryName } from '../countries/country.js';
import type { Digest, Mover } from '../digest.js';
import { littleRead, moveOf } from '../digests/compose.js';
import type { Format } from '../format.js';
import { storyLine } from './driver.js';
import { exposureWords } from './exposure-words.js';
import { arrowOf, colorOf, counted, fewNames, lookUp, signed, standingOf, whole } from './words.js';

/** Countries told of in one message, in its line, and by name after those. */
const MOVERS = 8;
const IN_LINE = 3;
const NAMED = 5;

const words = {
  moved: (count: string) => `What moved: ${count}`,
  movedFor: (watchlist: string, count: string) => `What moved for ${watchlist}: ${count}`,
  quiet: 'A quiet day: nothing moved',
  quietFor: (watchlist: string) => `A quiet day for ${watchlist}: nothing moved`,
  quietAndLittle: 'Nothing moved in the little that was read',
  nothingRead: 'Nothing was read, so nothing is known to have moved',
  from: 'From ',
  to: ' to ',
  mover: (before: string, after: string, band: string, change: string) => ` ${before} → ${after} · ${band} (${change})`,
  exposed: (what: string) => ` · ${what}`,
  short: (arrow: string, country: string, before: string, after: string, exposed: string) =>
    `${arrow} ${country} ${before} → ${after}${exposed}`,
  moreInLine: (count: number) => `${count} more`,
  alsoMoved: (countries: string) => `Also moved: ${countries}.`,
  faded: 'No new story: older ones count for less as they age.',
  spread: 'No single new story stands out.',
  steady: (countries: string) => `No change: ${countries}.`,
  unheard: (countries: string) => `No news read about ${countries}. That is not the same as calm.`,
  little: (read: string) => `Only ${read} read: where nothing moved, that is not the same as calm.`,
  read: (articles: string, publishers: string) => `${articles} from ${publishers}`,
  readNote: (read: string) => `${read} read`,
  unread: (articles: string) => `, ${articles} could not be read`,
  sample: 'Sample data · ',
  method: (version: string) => ` · method ${version}`,
  asOf: (utc: string) => ` · as of ${utc} UTC`,
  why: (country: string) => `Why ${country}`,
};

/**
 * What moved between two instants, the largest move first, or what matters most to a watchlist. A day on which nothing moved is one
 * line, and so is the compact format.
 */
export function digestCard(digest: Digest, format: Format = 'full'): Card {
  const { movers } = digest;
  const title = titleOf(digest);
  const remarks = remarksOf(digest);
  if (movers.length === 0) return quietCard(digest, title, remarks);
  const isLine = format === 'compact';
  return {
    title,
    line: `${title} (${lineOf(movers)})${isLine ? words.asOf(minuteOf(digest.to)) : ''}`,
    blocks: [
      { kind: 'text', text: [words.from, { instant: digest.from.toISOString() }, words.to, { instant: digest.to.toISOString() }] },
      ...movers.slice(0, MOVERS).map((mover): Block => ({ kind: 'item', text: itemOf(mover), buttons: [whyButton(mover)] })),
      ...remarks.map((remark): Block => ({ kind: 'text', text: [remark] })),
      noteOf(digest),
    ],
    buttons: isLine ? movers.slice(0, IN_LINE).map(whyButton) : [],
    color: colorOf(Math.max(...movers.map(({ after }) => after.level))),
    ...(isLine ? { compact: true } : {}),
  };
}

/** All of it in one line. */
function quietCard(digest: Digest, title: string, remarks: readonly string[]): Card {
  const note = noteOf(digest);
  return {
    title,
    line: [`${title}.`, ...remarks, `${readNote(digest)}${words.asOf(minuteOf(digest.to))}.`].join(' '),
    blocks: [...remarks.map((remark): Block => ({ kind: 'text', text: [remark] })), note],
    buttons: [],
    color: 'plain',
    compact: true,
  };
}

/** "▲ Kazakhstan 62 → 71 · 3 sites, weight 12; ▼ Russia 47 → 44; 2 more". */
function lineOf(movers: readonly Mover[]): string {
  const more = movers.length - IN_LINE;
  const short = movers.slice(0, IN_LINE).map((mover) => {
    const exposed = mover.exposure ? words.exposed(exposureWords(mover.exposure)) : '';
    return words.short(arrowOf(moveOf(mover)), countryName(mover.country), whole(mover.before), whole(mover.after.level), exposed);
  });
  return [...short, ...(more > 0 ? [words.moreInLine(more)] : [])].join(movers.some(({ exposure }) => exposure) ? '; ' : ', ');
}

function titleOf({ movers, read, watchlist }: Digest): string {
  const count = counted(movers.length, 'country', 'countries');
  if (movers.length > 0) return watchlist === null ? words.moved(count) : words.movedFor(watchlist, count);
  if (read.articles === 0) return words.nothingRead;
  if (littleRead(read)) return words.quietAndLittle;
  return watchlist === null ? words.quiet : words.quietFor(watchlist);
}

function itemOf(mover: Mover): Text {
  const { country, before, after, why, exposure } = mover;
  const change = moveOf(mover);
  const head = words.mover(whole(before), whole(after.level), standingOf(after), signed(change));
  const exposed = exposure ? words.exposed(exposureWords(exposure)) : '';
  const story: Text = why ? storyLine(why) : [change < 0 ? words.faded : words.spread];
  return [`${arrowOf(change)} `, { bold: countryName(country) }, `${head}${exposed}\n`, ...story];
}

const whyButton = ({ country, after }: Mover): Card['buttons'][number] => ({
  label: words.why(countryName(country)),
  says: lookUp('why', after.subject),
  look: 'plain',
});

function remarksOf({ movers, steady, unheard, read }: Digest): string[] {
  const further = movers.slice(MOVERS).map(({ country }) => country);
  return [
    ...(further.length > 0 ? [words.alsoMoved(fewNames(further, NAMED))] : []),
    ...(steady.length > 0 ? [words.steady(fewNames(steady, NAMED))] : []),
    ...(unheard.length > 0 ? [words.unheard(fewNames(unheard, NAMED))] : []),
    ...(littleRead(read) && read.articles > 0 ? [words.little(readWords(read))] : []),
  ];
}

function noteOf(digest: Digest): Block {
  const method = digest.movers[0] ? words.method(digest.movers[0].after.method) : '';
  return { kind: 'note', text: [`${readNote(digest)}${method}`] };
}

function readNote({ read, sample }: Digest): string {
  const unread = read.unread > 0 ? words.unread(counted(read.unread, 'article')) : '';
  return `${sample ? words.sample : ''}${words.readNote(readWords(read))}${unread}`;
}

const readWords = ({ articles, publishers }: Digest['read']): string =>
  words.read(counted(articles, 'article'), counted(publishers, 'publisher'));

/** "2022-12-20 08:00", in UTC: a line has no instants that a platform could show in the reader's own zone. */
const minuteOf = (at: Date): string => at.toISOString().slice(0, 16).replace('T', ' ');
