import type { Block, Card, Text } from '../card.js';
import { countryName } from '../countries/country.js';
import type { CountryCode } from '../country-code.js';
import { type Event, LIVE_MODALITIES } from '../event.js';
import type { Role } from '../score.js';
import type { Reading } from '../tagging/reading.js';
import { eventWords, sentenceOf } from './event-line.js';
import { quote } from './quote.js';
import { arrowOf, counted, decimal, namesOf, roleWords, signed } from './words.js';

/** Events listed on the card, in the order of the text. */
const EVENTS = 10;

/** How a country's level would move if the article were taken in. */
export interface Move {
  readonly country: CountryCode;
  readonly before: number;
  readonly after: number;
  /** Risk to it unless given. */
  readonly role?: Role;
}

/** A text that was read. `most` is how many events are listed: ten, unless there is room for all. */
export interface Tagged {
  readonly title: string;
  readonly reading: Reading;
  /** Left out where it was not worked out. */
  readonly moves?: readonly Move[];
  /** Articles that were read, those of them that were taken in before, and links that gave no article. */
  readonly articles?: number;
  readonly standing?: number;
  readonly unread?: number;
  readonly most?: number;
  /** The version of a language model that reads what is taken in before the built-in tagger, which read this; null: none does. */
  readonly readsFirst?: string | null;
}

const words = {
  title: (count: number, live: number) => `Read: ${count === 0 ? 'no event' : `${counted(count, 'event')}, ${counting(count, live)}`}`,
  untitled: 'Untitled text',
  unreadable: 'There are no words yet for the language of this text, so nothing was looked for. That is not the same as calm.',
  nothing: 'No event was found in it.',
  countries: 'Countries',
  none: 'none named',
  sure: (severity: string, confidence: string) => ` · severity ${severity}, confidence ${confidence}`,
  wouldMove: (country: string, before: string, after: string, change: string, role: string) =>
    `${country} ${before} → ${after} (${change}, ${role})`,
  moves: 'If it were taken in now',
  movesNothing: 'If it were taken in now, no score would move.',
  standing: (all: boolean) => (all ? 'It was taken in already, and counts.' : 'Some of it was taken in already, and counts.'),
  unread: (links: string) => `${links} gave no article.`,
  preview: 'A preview: nothing was stored and no score moved.',
  readsFirst: (model: string) => `Read by the built-in tagger. What is taken in is read by ${model} first, which may find other events.`,
};

/** How many of the events count, in words. */
function counting(count: number, live: number): string {
  if (live === 0) return count === 1 ? 'which does not count' : 'none of which counts';
  if (live === count) return count === 1 ? 'which counts' : 'all of which count';
  return live === 1 ? '1 of which counts' : `${live} of which count`;
}

/** What the tagger reads in a text, before anything is stored; `moves` says what it would do to scores, where that was worked out. */
export function tagCard({ title, reading, moves, articles = 1, standing = 0, unread = 0, most = EVENTS, readsFirst = null }: Tagged): Card {
  const { events, countries, readable } = reading;
  const live = events.filter(({ modality, indicator }) => indicator !== null && LIVE_MODALITIES.includes(modality)).length;
  const head = words.title(events.length, live);
  const subject = quote(title, 140) || words.untitled;
  return {
    title: head,
    line: `${head}: ${subject}`,
    blocks: [
      { kind: 'text', text: [{ bold: subject }] },
      ...(readable ? eventsOf(events, most) : [{ kind: 'text' as const, text: [words.unreadable] }]),
      { kind: 'facts', facts: [{ name: words.countries, value: [countries.length === 0 ? words.none : namesOf(countries.slice(0, 30))] }] },
      ...(standing > 0 ? [{ kind: 'text' as const, text: [words.standing(standing === articles)] }] : []),
      ...(moves && standing < articles ? movesOf(moves) : []),
      ...(unread > 0 ? [{ kind: 'note' as const, text: [words.unread(counted(unread, 'link'))] }] : []),
      { kind: 'note', text: [words.preview] },
      ...(readsFirst === null ? [] : [{ kind: 'note' as const, text: [words.readsFirst(readsFirst)] }]),
    ],
    buttons: countries
      .slice(0, 3)
      .map((country) => ({ label: countryName(country), says: `/risk status ${country}`, look: 'plain' as const })),
    color: 'plain',
  };
}

function eventsOf(events: readonly Event[], most: number): Block[] {
  if (events.length === 0) return [{ kind: 'text', text: [words.nothing] }];
  return [{ kind: 'list', items: events.slice(0, most).map(itemOf), more: Math.max(events.length - most, 0) }];
}

function itemOf(event: Event): Text {
  const sure = words.sure(event.severity.toFixed(2), event.confidence.toFixed(2));
  return [{ bold: eventWords(event) }, sure, ...sentenceOf(event)];
}

function movesOf(moves: readonly Move[]): Block[] {
  if (moves.length === 0) return [{ kind: 'text', text: [words.movesNothing] }];
  const items = moves.map(({ country, before, after, role = 'target' }): Text => {
    const move = words.wouldMove(countryName(country), decimal(before), decimal(after), signed(after - before), roleWords(role));
    return [`${arrowOf(after - before)} ${move}`];
  });
  return [
    { kind: 'text', text: [{ bold: words.moves }] },
    { kind: 'list', items, more: 0 },
  ];
}
