import type { Block, Button, Card, Text } from '../card.js';
import { countryName } from '../countries/country.js';
import type { Event } from '../event.js';
import { type PublisherId, UNKNOWN_PUBLISHER } from '../publisher.js';
import type { Subject } from '../score.js';
import { eventWords } from './event-line.js';
import { footing, isPast } from './footing.js';
import { headline, quote } from './quote.js';
import { aboutWords, asideWords, counted, lookUp, namedPublisher } from './words.js';

/** Events told of one article. */
const EVENTS = 2;

/** An article with what was tagged in it about the subject. */
export interface Behind {
  readonly title: string;
  readonly url: string | null;
  readonly publisher: PublisherId;
  readonly publishedAt: Date;
  readonly sample: boolean;
  readonly events: readonly Event[];
  readonly copies: number;
  /** Other articles that tell its story in their own words. */
  readonly others: number;
}

/** One page of the articles behind a subject. */
export interface ArticlePage {
  readonly subject: Subject;
  readonly articles: readonly Behind[];
  /** How many there are on all pages. */
  readonly total: number;
  /** From 1. */
  readonly page: number;
  /** Articles a page. */
  readonly count: number;
  readonly days: number;
  readonly asOf: Date;
  /** Options that the next page is asked for with, beside those of the subject: "days:90 count:5". */
  readonly options: string;
}

const words = {
  title: (country: string, articles: string, days: string) => `${country}: ${articles} in ${days}`,
  nothing: (country: string, days: string) => `No article about ${country} was read in ${days}. That is not the same as calm.`,
  beyond: 'There are no more articles than the pages before show.',
  page: (from: number, to: number, total: number) => `${from === to ? from : `${from} to ${to}`} of ${total}, the newest first`,
  unknown: 'unknown publisher',
  sample: 'sample',
  copies: (count: number) => counted(count, 'copy', 'copies'),
  others: (count: number) => `its story is told by ${counted(count, 'other article')}`,
  moreEvents: (count: number) => `${count} more`,
  more: (count: number) => `${count} more`,
  why: 'Why',
};

/** The articles behind a score: what each says, who published it and when, and how often it was told again. */
export function articlesCard(found: ArticlePage, { now }: { now?: Date } = {}): Card {
  const { subject, articles, total, page, count, days, asOf } = found;
  const country = countryName(subject.country);
  const title = words.title(country, counted(total, 'article'), counted(days, 'day'));
  const from = (page - 1) * count + 1;
  const past = isPast(asOf, now) ? asOf : undefined;
  return {
    title,
    line: `${title} (${asideWords(subject)})`,
    blocks: [
      { kind: 'text', text: [aboutWords(subject)] },
      { kind: 'text', text: [tell(found, country, from)] },
      ...listOf(articles),
      footing([], asOf, { now, sample: articles.some(({ sample }) => sample) }),
    ],
    buttons: [...nextOf(found, from, past), { label: words.why, says: lookUp('why', subject, past), look: 'plain' }],
    color: 'plain',
  };
}

function tell({ articles, total, days }: ArticlePage, country: string, from: number): string {
  if (total === 0) return words.nothing(country, counted(days, 'day'));
  return articles.length === 0 ? words.beyond : words.page(from, from + articles.length - 1, total);
}

function nextOf({ subject, articles, total, page, options }: ArticlePage, from: number, past: Date | undefined): Button[] {
  const left = total - (from + articles.length - 1);
  if (articles.length === 0 || left <= 0) return [];
  const says = [lookUp('articles', subject, past), options, `page:${page + 1}`].filter((part) => part !== '').join(' ');
  return [{ label: words.more(left), says, look: 'primary' }];
}

const listOf = (articles: readonly Behind[]): Block[] =>
  articles.length === 0 ? [] : [{ kind: 'list', items: articles.map(itemOf), more: 0 }];

function itemOf({ title, url, publisher, publishedAt, sample, events, copies, others }: Behind): Text {
  const told = [
    ...(copies > 0 ? [words.copies(copies)] : []),
    ...(others > 0 ? [words.others(others)] : []),
    ...(sample ? [words.sample] : []),
  ].map((one) => ` · ${one}`);
  const source = publisher === UNKNOWN_PUBLISHER ? words.unknown : quote(namedPublisher(publisher), 60);
  return [headline(title, url), ` · ${source} · `, { instant: publishedAt.toISOString() }, ...told, `\n${tagged(events)}`];
}

/** "Russia → Kazakhstan · threat rhetoric · THREATEN; 2 more": each kind of event once. */
function tagged(events: readonly Event[]): string {
  const said = [...new Set(events.map(eventWords))];
  return [...said.slice(0, EVENTS), ...(said.length > EVENTS ? [words.moreEvents(said.length - EVENTS)] : [])].join('; ');
}
