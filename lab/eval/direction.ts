import { quadOf } from '../../src/core/codebook/event-types.js';
import type { Event } from '../../src/core/event.js';
import { read } from '../../src/core/tagging/tag.js';
import type { Annotated, HardCase, PairRow } from './data.js';
import { columns, percent } from './layout.js';
import { isLive, type Read, readItem } from './reading.js';

/** A sentence in which one state does something hostile to another, and what was found there. */
export interface Directed {
  readonly actor: string;
  readonly recipient: string;
  /** Raising risk, live, moving an indicator. */
  readonly live: readonly Event[];
  /** Raising risk, of any modality, whether or not it moves an indicator. */
  readonly any: readonly Event[];
}

const hostile = <E extends Event>(events: readonly E[]): E[] => events.filter(({ polarity }) => polarity === 'escalatory');

const directed = (actor: string, recipient: string, { live, events }: Read<unknown>): Directed => ({
  actor,
  recipient,
  live: hostile(live),
  any: hostile(events),
});

interface Sided {
  readonly actor?: string | null | undefined;
  readonly recipient?: string | null | undefined;
  readonly polarity?: string | null | undefined;
}

/** The pairs of two different states, hostile, that are not told the other way round as well. */
function oneWay<T extends Sided>(events: readonly T[]): { actor: string; recipient: string }[] {
  const pairs = events.flatMap(({ actor, recipient, polarity }) =>
    actor && recipient && actor !== recipient && polarity === 'escalatory' ? [{ actor, recipient }] : [],
  );
  const both = (one: { actor: string; recipient: string }) =>
    pairs.some(({ actor, recipient }) => actor === one.recipient && recipient === one.actor);
  const distinct = new Map(pairs.map((pair) => [`${pair.actor}${pair.recipient}`, pair]));
  return [...distinct.values()].filter((pair) => !both(pair));
}

/** The hostile pairs of annotated articles. */
export const directedOfAnnotated = (items: readonly Read<Annotated>[]): Directed[] =>
  items.flatMap((one) =>
    oneWay(one.item.events.filter(({ indicator, modality }) => indicator !== null && isLive(modality))).map(({ actor, recipient }) =>
      directed(actor, recipient, one),
    ),
  );

/** The hostile pairs of cases. */
export const directedOfCases = (cases: readonly Read<HardCase>[]): Directed[] =>
  cases.flatMap((one) =>
    oneWay(one.item.expect.filter(({ modality }) => !modality || isLive(modality))).map(({ actor, recipient }) =>
      directed(actor, recipient, one),
    ),
  );

const publishedAt = new Date('2018-06-15T12:00:00Z');
const articleOf = (title: string) => ({ title, text: '', language: 'en', publishedAt });

/** The one country a span names. */
function countryIn(span: string): string | undefined {
  const { countries } = read(articleOf(span));
  return countries.length === 1 ? countries[0] : undefined;
}

/** The rows of a table whose code is one of conflict and whose two spans name one state each. */
export function directedOfTable(rows: readonly PairRow[]): Directed[] {
  return rows
    .filter(({ root }) => quadOf(root).endsWith('conflict'))
    .flatMap(({ sentence, source, target }) => {
      const [actor, recipient] = [countryIn(source), countryIn(target)];
      if (actor === undefined || recipient === undefined || actor === recipient) return [];
      return [directed(actor, recipient, readItem({ article: articleOf(sentence) }))];
    });
}

const atRisk = (events: readonly Event[], recipient: string, actor?: string): boolean =>
  events.some((event) => event.recipient?.country === recipient && (actor === undefined || event.actor?.country === actor));

/** The pairs with the recipient at risk, and those with the actor at risk from the recipient. */
export function sidesOf(pairs: readonly Directed[]): { readonly right: number; readonly reversed: number } {
  return {
    right: pairs.filter(({ live, recipient }) => atRisk(live, recipient)).length,
    reversed: pairs.filter(({ live, actor, recipient }) => atRisk(live, actor, recipient)).length,
  };
}

function rowOf(name: string, pairs: readonly Directed[], eventsOf: (pair: Directed) => readonly Event[]): string[] {
  const count = (holds: (events: readonly Event[], pair: Directed) => boolean): string =>
    percent(pairs.filter((pair) => holds(eventsOf(pair), pair)).length, pairs.length);
  return [
    name,
    String(pairs.length),
    count((events, { recipient }) => atRisk(events, recipient)),
    count((events, { actor, recipient }) => atRisk(events, recipient, actor)),
    count((events, { actor, recipient }) => atRisk(events, actor, recipient)),
    count((events) => events.length === 0),
  ];
}

/** How often the recipient is at risk, by the right actor, the other way round, and how often nothing hostile was found at all. */
export function directionLines(sets: readonly { readonly name: string; readonly pairs: readonly Directed[] }[]): string[] {
  return columns([
    ['two states named, hostile', 'pairs', 'right', 'actor right too', 'reversed', 'silent'],
    ...sets.map(({ name, pairs }) => rowOf(name, pairs, ({ live }) => live)),
    ...sets.map(({ name, pairs }) => rowOf(`${name}, any event`, pairs, ({ any }) => any)),
  ]);
}
