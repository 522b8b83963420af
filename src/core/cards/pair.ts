import type { Block, Card, Text } from '../card.js';
import { countryName } from '../countries/country.js';
import type { CountryCode } from '../country-code.js';
import { type Event, LIVE_MODALITIES } from '../event.js';
import { type PublisherId, UNKNOWN_PUBLISHER } from '../publisher.js';
import type { Score } from '../score.js';
import { eventWords, sentenceOf } from './event-line.js';
import { footing, isSample } from './footing.js';
import { headline, quote } from './quote.js';
import { arrowOf, asideWords, colorOf, counted, lookUp, namedPublisher, standingOf, whole } from './words.js';

/** Events listed on the card, newest first. */
const EVENTS = 8;

/** An event between two countries, with the article that tells it. */
export interface PairEvent {
  readonly event: Event;
  readonly title: string;
  readonly url: string | null;
  readonly publisher: PublisherId;
  readonly publishedAt: Date;
  readonly sample: boolean;
}

/** What was said and done between two countries. */
export interface Pair {
  readonly a: CountryCode;
  readonly b: CountryCode;
  /** Newest first. */
  readonly events: readonly PairEvent[];
  readonly scoreA: Score;
  readonly scoreB: Score;
  readonly asOf: Date;
  /** How far back the events go. */
  readonly days: number;
}

const words = {
  title: (a: string, b: string) => `${a} ↔ ${b}`,
  total: (count: string, days: number) => `${count} between them in ${counted(days, 'day')}`,
  nothing: (days: number) => `No event between them was read in ${counted(days, 'day')}. That is not the same as calm.`,
  way: (from: string, to: string) => `${from} → ${to}`,
  tally: (escalatory: number, easing: number) => `${escalatory} that escalate, ${easing} that ease`,
  others: (count: number) => `, ${count} denied, past or supposed`,
  state: (level: string, band: string, about: string) => `${level} · ${band} (${about})`,
  unknown: 'unknown publisher',
  why: (country: string) => `Why ${country}`,
};

/** Two countries: what each did to the other, counted and listed with its sentences, and where each stands. */
export function pairCard({ a, b, events, scoreA, scoreB, asOf, days }: Pair): Card {
  const title = words.title(countryName(a), countryName(b));
  const total = events.length === 0 ? words.nothing(days) : words.total(counted(events.length, 'event'), days);
  const sample = events.some((event) => event.sample) || isSample([scoreA, scoreB]);
  return {
    title,
    line: `${title}: ${total}`,
    blocks: [
      { kind: 'text', text: [total] },
      { kind: 'facts', facts: [...tally(events, a, b), ...tally(events, b, a), ...[scoreA, scoreB].map(stateOf)] },
      ...listOf(events),
      footing([scoreA, scoreB], asOf, { sample }),
    ],
    buttons: [scoreA, scoreB].map(({ subject }) => ({
      label: words.why(countryName(subject.country)),
      says: lookUp('why', subject),
      look: 'plain' as const,
    })),
    color: events.length === 0 ? 'plain' : colorOf(Math.max(scoreA.level, scoreB.level)),
  };
}

function tally(events: readonly PairEvent[], from: CountryCode, to: CountryCode): { name: string; value: Text }[] {
  const way = events.filter(({ event }) => event.actor?.country === from && event.recipient?.country === to);
  const live = way.filter(({ event }) => LIVE_MODALITIES.includes(event.modality));
  const easing = live.filter(({ event }) => event.polarity === 'de-escalatory').length;
  const others = way.length > live.length ? words.others(way.length - live.length) : '';
  return [{ name: words.way(countryName(from), countryName(to)), value: [`${words.tally(live.length - easing, easing)}${others}`] }];
}

function stateOf(score: Score): { name: string; value: Text } {
  const { subject, level, momentum } = score;
  const value = words.state(whole(level), standingOf(score), asideWords(subject));
  return { name: countryName(subject.country), value: [`${arrowOf(momentum.week)} ${value}`] };
}

function listOf(events: readonly PairEvent[]): Block[] {
  const items = events.slice(0, EVENTS).map(itemOf);
  return items.length === 0 ? [] : [{ kind: 'list', items, more: events.length - items.length }];
}

function itemOf({ event, title, url, publisher, publishedAt }: PairEvent): Text {
  const source = ` · ${publisher === UNKNOWN_PUBLISHER ? words.unknown : quote(namedPublisher(publisher), 60)} · `;
  return [{ bold: eventWords(event) }, '\n', headline(title, url), source, { instant: publishedAt.toISOString() }, ...sentenceOf(event)];
}
