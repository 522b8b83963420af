import type { Card, Text } from '../card.js';
import { countryName } from '../countries/country.js';
import { quote } from './quote.js';
import { counted } from './words.js';

/** What one line of the audit says. */
export interface Audited {
  readonly at: Date;
  readonly person: string;
  readonly did: string;
  readonly target: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Changes named in one line, and characters of a value. */
const CHANGES = 4;
const VALUE = 60;

const words = {
  title: (count: number) => `The last ${counted(count, 'change')} here`,
  nothing: 'Nothing was changed here yet.',
  none: 'none',
  more: (count: number) => `${count} more`,
};

/** Who changed what, when, and what it was before; the newest first. `more`: how many older ones there are. */
export function auditCard(entries: readonly Audited[], more: number): Card {
  const title = entries.length === 0 ? words.nothing : words.title(entries.length);
  return {
    title,
    line: title,
    blocks: entries.length === 0 ? [] : [{ kind: 'list', items: entries.map(lineOf), more }],
    buttons: [],
    color: 'plain',
  };
}

function lineOf({ at, person, did, target, before, after }: Audited): Text {
  const changed = changeWords(before, after);
  return [
    { instant: at.toISOString() },
    ' · ',
    { person },
    ` ${quote(did, VALUE)} `,
    { bold: quote(target, VALUE) },
    ...(changed === '' ? [] : [` · ${changed}`]),
  ];
}

/** Names that tell a reader nothing: ids and instants beside the line's own, and what every rule has. */
const SILENT = new Set([
  'id',
  'workspace',
  'platform',
  'channel',
  'story',
  'kind',
  'createdBy',
  'createdAt',
  'nextAt',
  'pausedAt',
  'setBy',
  'setAt',
]);

/** Names whose values are codes of countries, which people read in full. */
const COUNTRIES = new Set(['country', 'countries', 'to']);

/** What a line is about stands first. */
const FIRST: readonly string[] = ['country', 'countries', 'watchlist', 'above', 'at', 'verdict', 'to'];
const rank = (key: string): number => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length);

/** "above 60 → 70, clear 50 → 60": what differs between two plain values; '' when nothing does. */
function changeWords(before: unknown, after: unknown): string {
  const [was, is] = [leavesOf(before), leavesOf(after)];
  const keys = [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key)).sort((a, b) => rank(a) - rank(b));
  // Of what is gone as a whole, what it was says more than that each part of it is none.
  const isGone = after === null || after === undefined;
  const named = keys.slice(0, CHANGES).map((key) => (isGone ? `${key} ${was.get(key)}` : moveWords(key, was.get(key), is.get(key))));
  return [...named, ...(keys.length > CHANGES ? [words.more(keys.length - CHANGES)] : [])].join(', ');
}

function moveWords(key: string, was: string | undefined, is: string | undefined): string {
  const name = key === '' ? '' : `${key} `;
  return was === undefined ? `${name}${is}` : `${name}${was} → ${is ?? words.none}`;
}

/** A plain value as its leaves, each by its own name in words: "min publishers" of `minPublishers`. What is null or empty is not there. */
function leavesOf(value: unknown, name = ''): Map<string, string> {
  if (value === null || value === undefined || value === '') return new Map();
  const list: readonly unknown[] | null = Array.isArray(value) ? value : null;
  if (list && name === '') return entriesOf(list);
  if (typeof value !== 'object' || list?.every((one) => typeof one !== 'object')) {
    const leaf = (list ?? [value]).map((one) => (COUNTRIES.has(name) ? countryName(String(one)) : plainWords(one)));
    return leaf.length === 0 ? new Map() : new Map([[quote(spaced(name), VALUE), quote(leaf.join(', '), VALUE)]]);
  }
  const named = Object.entries(value).filter(([key]) => !SILENT.has(key));
  return new Map(named.flatMap(([key, one]) => [...leavesOf(one, list ? name : key)]));
}

/** A list as a whole, a watchlist: how many entries it has, and of which countries. */
function entriesOf(list: readonly unknown[]): Map<string, string> {
  const countries = list.flatMap((one) => {
    const country = typeof one === 'object' && one !== null && 'country' in one ? one.country : null;
    return typeof country === 'string' ? [countryName(country)] : [];
  });
  const named = [...new Set(countries)].join(', ');
  return new Map([['entries', String(list.length)], ...(named === '' ? [] : [['countries', quote(named, VALUE)] as const])]);
}

/** An instant as people read it, any other value as it is. */
const plainWords = (value: unknown): string =>
  String(value).replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):[\d.:]+Z$/, (_, day: string, time: string) => `${day} ${time} UTC`);

const spaced = (name: string): string => name.replaceAll('-', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
