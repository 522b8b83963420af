import type { Block, Card, Text } from '../card.js';
import { countryName } from '../countries/country.js';
import type { CountryCode } from '../country-code.js';
import { type Event, LIVE_MODALITIES } from '../event.js';
import type { Reading } from '../tagging/reading.js';
import { eventWords, sentenceOf } from './event-line.js';
import { quote } from './quote.js';
import { arrowOf, counted, decimal, namesOf, signed } from './words.js';

/** Events listed on the card, in the order of the text. */
const EVENTS = 10;

/** How a country's level would move if the article were taken in. */
export interface Move {
  readonly country: CountryCode;
  readonly before: number;
  readonly after: number;
}

/** A text that was read. `most` is how many events are listed: ten, unless there is room for all. */
export interface Tagged {
  readonly title: string;
  readonly reading: Reading;
  readonly moves?: readonly Move[];
  readonly most?: number;
  /** The version of a language model that reads what is taken in before the built-in tagger, which read this; null: none does. */
  readonly readsFirst?: string | null;
}

const words = {
  title: (count: string, live: number) => `Read: ${count}, ${live} that count`,
  untitled: 'Untitled text',
  unreadable: 'There are no words yet for the language of this text, so nothing was looked for. That is not the same as calm.',
  nothing: 'No event was found in it.',
  countries: 'Countries',
  none: 'none named',
  sure: (severity: string, confidence: string) => ` · severity ${severity}, confidence ${confidence}`,
  wouldMove: (country: string, before: string, after: string, change: string) => `${country} ${before} → ${after} (${change})`,
  preview: 'A preview: nothing was stored and no score moved.',
  readsFirst: (model: string) => `Read by the built-in tagger. What is taken in is read by ${model} first, which may find other events.`,
};

/** What the tagger reads in a text, before anything is stored; `moves` says what it would do to scores, where that was worked out. */
export function tagCard({ title, reading, moves = [], most = EVENTS, readsFirst = null }: Tagged): Card {
  const { events, countries, readable } = reading;
  const live = events.filter(({ modality, indicator }) => indicator !== null && LIVE_MODALITIES.includes(modality)).length;
  const head = words.title(counted(events.length, 'event'), live);
  const subject = quote(title, 140) || words.untitled;
  return {
    title: head,
    line: `${head}: ${subject}`,
    blocks: [
      { kind: 'text', text: [{ bold: subject }] },
      ...(readable ? eventsOf(events, most) : [{ kind: 'text' as const, text: [words.unreadable] }]),
      { kind: 'facts', facts: [{ name: words.countries, value: [countries.length === 0 ? words.none : namesOf(countries.slice(0, 30))] }] },
      ...movesOf(moves),
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
  const items = moves.map(({ country, before, after }): Text => {
    const move = words.wouldMove(countryName(country), decimal(before), decimal(after), signed(after - before));
    return [`${arrowOf(after - before)} ${move}`];
  });
  return items.length === 0 ? [] : [{ kind: 'list', items, more: 0 }];
}
