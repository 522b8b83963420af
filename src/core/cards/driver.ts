import type { Block, Text } from '../card.js';
import { countryName } from '../countries/country.js';
import type { CountryCode } from '../country-code.js';
import type { Receipt, Score } from '../score.js';
import { headline, quote } from './quote.js';
import { type Shares, sharesOf } from './shares.js';
import { counted, indicatorWords, signed } from './words.js';

/** Characters of an evidence sentence on a card. */
const SENTENCE = 200;

const words = {
  easing: 'easing',
  unnamed: 'unnamed',
  publishers: (count: number) => counted(count, 'independent publisher'),
  copies: (count: number) => counted(count, 'copy', 'copies'),
  rest: (stories: number) => counted(stories, 'more story', 'more stories'),
  other: 'Everything older',
  sample: 'sample',
};

/** "Russia → Kazakhstan"; a party the sentence does not name is "unnamed", one country on both sides is "within Kazakhstan". */
export function directionWords(actor: CountryCode | null | undefined, recipient: CountryCode | null | undefined): string | null {
  if (!actor && !recipient) return null;
  if (actor && actor === recipient) return `within ${countryName(actor)}`;
  return `${actor ? countryName(actor) : words.unnamed} → ${recipient ? countryName(recipient) : words.unnamed}`;
}

/** One story in one line, with its points of the level first. */
export function driverLine(receipt: Receipt, points: number): Text {
  return [{ bold: signed(points) }, ' ', ...storyLine(receipt)];
}

/** One story in one line: headline, direction, who tells it. */
export function storyLine(receipt: Receipt): Text {
  return [headline(receipt.title, receipt.url), ` · ${meaning(receipt)} · ${sources(receipt)}`];
}

/** The same, opened: its day, and on a line of its own the sentence that says so, unless the headline is that sentence. */
export function openedDriver(receipt: Receipt, points: number): Text {
  const sentence = quote(receipt.evidence.sentence, SENTENCE);
  const said = sentence === '' || sentence === quote(receipt.title, SENTENCE) ? [] : [`\n“${sentence}”`];
  return [...driverLine(receipt, points), ' · ', { instant: receipt.publishedAt.toISOString() }, ...said];
}

/** The largest stories behind a score as a list, with one line for the rest, so that the points shown add up; none: no list. */
export function driverList(score: Score, most: number, line: (receipt: Receipt, points: number) => Text): Block[] {
  const { listed, rest } = sharesOf(score, most);
  const items = listed.map(({ receipt, points }) => line(receipt, points));
  return items.length === 0 ? [] : [{ kind: 'list', items: rest ? [...items, restLine(rest)] : items, more: 0 }];
}

/** "12 more stories +3.4": what the list leaves out. */
function restLine({ stories, points }: NonNullable<Shares['rest']>): Text {
  return [`${stories > 0 ? words.rest(stories) : words.other} `, { bold: signed(points) }];
}

function meaning({ actor, recipient, indicator, polarity }: Receipt): string {
  const parts = [
    directionWords(actor, recipient),
    indicatorWords(indicator).toLowerCase(),
    polarity === 'de-escalatory' ? words.easing : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

function sources({ publishers, copies, sample }: Receipt): string {
  const parts = [words.publishers(publishers.length), ...(copies > 0 ? [words.copies(copies)] : [])];
  return `${parts.join(', ')}${sample ? ` · ${words.sample}` : ''}`;
}
