import type { Block, Card, Text } from '../card.js';
import { countryName } from '../countries/country.js';
import type { Digest, Mover } from '../digest.js';
import { littleRead, moveOf } from '../digests/compose.js';
import { storyLine } from './driver.js';
import { arrowOf, colorOf, counted, lookUp, namesOf, signed, standingOf, whole } from './words.js';

/** Countries listed in one message; the others are counted. */
const MOVERS = 8;

const words = {
  moved: (count: string) => `What moved: ${count}`,
  quiet: 'A quiet day: nothing moved',
  quietAndLittle: 'Nothing moved in the little that was read',
  nothingRead: 'Nothing was read, so nothing is known to have moved',
  from: 'From ',
  to: ' to ',
  mover: (before: string, after: string, band: string, change: string) => ` ${before} → ${after} · ${band} (${change})`,
  short: (arrow: string, country: string, before: string, after: string) => `${arrow} ${country} ${before} → ${after}`,
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
  why: (country: string) => `Why ${country}`,
};

/** What moved between two instants, the largest move first; a quiet day and a day on which little was read say so. */
export function digestCard(digest: Digest): Card {
  const { movers } = digest;
  const title = titleOf(digest);
  const short = movers
    .slice(0, 3)
    .map((mover) => words.short(arrowOf(moveOf(mover)), countryName(mover.country), whole(mover.before), whole(mover.after.level)));
  return {
    title,
    line: short.length > 0 ? `${title} (${short.join(', ')})` : title,
    blocks: [
      { kind: 'text', text: [words.from, { instant: digest.from.toISOString() }, words.to, { instant: digest.to.toISOString() }] },
      ...moversOf(movers),
      ...remarksOf(digest).map((remark): Block => ({ kind: 'text', text: [remark] })),
      noteOf(digest),
    ],
    buttons: movers.slice(0, 3).map(({ country, after }) => ({
      label: words.why(countryName(country)),
      says: lookUp('why', after.subject),
      look: 'plain' as const,
    })),
    color: movers[0] ? colorOf(Math.max(...movers.map(({ after }) => after.level))) : 'plain',
  };
}

function titleOf({ movers, read }: Digest): string {
  if (movers.length > 0) return words.moved(counted(movers.length, 'country', 'countries'));
  if (read.articles === 0) return words.nothingRead;
  return littleRead(read) ? words.quietAndLittle : words.quiet;
}

function moversOf(movers: readonly Mover[]): Block[] {
  const items = movers.slice(0, MOVERS).map(itemOf);
  return items.length === 0 ? [] : [{ kind: 'list', items, more: movers.length - items.length }];
}

function itemOf(mover: Mover): Text {
  const { country, before, after, why } = mover;
  const change = moveOf(mover);
  const head = words.mover(whole(before), whole(after.level), standingOf(after), signed(change));
  const story: Text = why ? storyLine(why) : [change < 0 ? words.faded : words.spread];
  return [`${arrowOf(change)} `, { bold: countryName(country) }, `${head}\n`, ...story];
}

function remarksOf({ steady, unheard, read }: Digest): string[] {
  return [
    ...(steady.length > 0 ? [words.steady(namesOf(steady))] : []),
    ...(unheard.length > 0 ? [words.unheard(namesOf(unheard))] : []),
    ...(littleRead(read) && read.articles > 0 ? [words.little(readWords(read))] : []),
  ];
}

function noteOf({ read, sample, movers }: Digest): Block {
  const unread = read.unread > 0 ? words.unread(counted(read.unread, 'article')) : '';
  const method = movers[0] ? words.method(movers[0].after.method) : '';
  return { kind: 'note', text: [`${sample ? words.sample : ''}${words.readNote(readWords(read))}${unread}${method}`] };
}

const readWords = ({ articles, publishers }: Digest['read']): string =>
  words.read(counted(articles, 'article'), counted(publishers, 'publisher'));
