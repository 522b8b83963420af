import type { Block, Button, Card, Text } from '../card.js';
import { countryName } from '../countries/country.js';
import type { Watchlist } from '../watchlist.js';
import { type Changes, changesBetween } from '../watchlists/changes.js';
import { exposuresOf } from '../watchlists/exposure.js';
import type { ReadWatchlist } from '../watchlists/read.js';
import { exposureWords, weightShown } from './exposure-words.js';
import { counted, fewNames, listed } from './words.js';

/** Lines that were not read, countries and lists in one message; more are counted. */
const UNREAD = 8;
const COUNTRIES = 15;
const LISTS = 15;

/** Countries named of each kind of change. */
const NAMED = 8;

const words = {
  lists: (count: string) => `${count} of this workspace`,
  none: 'There is no watchlist yet',
  how: 'A watchlist says what you have in which country. Paste one as CSV, or give a link to it: /watch watchlist name:suppliers csv:… Its first line names the columns: country,weight,label.',
  about: (countries: string, weight: string) => `: ${countries}, weight ${weight}`,
  set: (name: string, countries: string, unread: string) => `Watchlist ${name} set: ${countries}${unread}`,
  replaced: (name: string, countries: string, unread: string) => `Watchlist ${name} replaced: ${countries}${unread}`,
  notRead: (count: string) => `, ${count} not read`,
  of: (name: string, countries: string) => `Watchlist ${name}: ${countries}`,
  line: (line: number, why: string) => `line ${line}: ${why}`,
  unread: 'Not read',
  ignored: (columns: string) => `Columns left out: ${columns}.`,
  headless: 'It has no line of column names, so they were taken to be country, weight and label.',
  heaviest: 'Where most is',
  added: (names: string) => `Added: ${names}.`,
  gone: (names: string) => `Gone: ${names}.`,
  changed: (names: string) => `Changed: ${names}.`,
  other: (country: string, before: string, after: string) => (before === after ? `${country} (labels)` : `${country} ${before} → ${after}`),
  same: 'It says the same as before.',
  more: (count: number) => `${count} more`,
  removed: (name: string) => `Watchlist ${name} removed`,
  back: (name: string, countries: string) => `Watchlist ${name} is as it was before: ${countries}`,
  backNone: (name: string) => `Undone: there is no watchlist ${name} any more`,
  needs: (digests: string) => `For it: ${digests}. They have nothing to tell until there is a list of that name again.`,
  uses: (digests: string) => `For it: ${digests}.`,
  undo: (command: string) => `To undo: ${command}`,
  undoLabel: 'Undo',
  addLabel: 'Add a watchlist',
  digestLabel: 'Daily digest of it',
  removeLabel: 'Remove',
  showLabel: 'Show',
  lost: (name: string) => `The watchlist ${name} is not there any more, so its digest has nothing to tell`,
  lostHow: (id: string) => `Put the list back, or remove ${id}.`,
  dropLabel: (id: string) => `Remove ${id}`,
  setBy: 'Set by ',
  on: ', ',
};

/** A list that was imported, with what is different from the one before. */
interface Set {
  readonly name: string;
  readonly before: Watchlist | null;
  readonly after: Watchlist | null;
  readonly at: Date;
  readonly digests: readonly string[];
}

/** The workspace's lists, or how to begin one. */
export function watchlistsCard(lists: readonly Watchlist[]): Card {
  const title = lists.length === 0 ? words.none : words.lists(counted(lists.length, 'watchlist'));
  const more = lists.length - LISTS;
  return {
    title,
    line: title,
    blocks: [
      ...lists
        .slice(0, LISTS)
        .map((list): Block => ({ kind: 'item', text: listLine(list), buttons: [show(list.name), remove(list.name)] })),
      ...(more > 0 ? [note(words.more(more))] : []),
      note(words.how),
    ],
    buttons: [{ label: words.addLabel, says: '/watch watchlist', look: lists.length === 0 ? 'primary' : 'plain' }],
    color: 'plain',
  };
}

/** One list: the countries in which most of it stands. */
export function watchlistCard(list: Watchlist, digests: readonly string[]): Card {
  const title = words.of(list.name, countriesOf(list));
  return {
    title,
    line: title,
    blocks: [
      ...heaviest(list),
      ...(digests.length > 0 ? [text(words.uses(listed(digests)))] : []),
      { kind: 'note', text: [words.setBy, { person: list.setBy }, words.on, { instant: list.setAt.toISOString() }] },
    ],
    buttons: [daily(list.name), remove(list.name)],
    color: 'plain',
  };
}

/** A list was imported: how much of it, which lines were not read and why, and what is different from the list before. */
export function watchlistSetCard(set: Set, { entries, unread, ignored, headless }: ReadWatchlist): Card {
  const { name, before } = set;
  const countries = counted(exposuresOf(entries).size, 'country', 'countries');
  const notRead = unread.length > 0 ? words.notRead(counted(unread.length, 'line')) : '';
  const title = before ? words.replaced(name, countries, notRead) : words.set(name, countries, notRead);
  const lines = unread.map(({ line, why }) => words.line(line, why));
  return {
    title,
    line:
      unread.length > 0 ? `${title}: ${lines.slice(0, 3).join('; ')}${lines.length > 3 ? `; ${words.more(lines.length - 3)}` : ''}` : title,
    blocks: [
      ...(unread.length > 0 ? [text({ bold: words.unread }), listOf(lines.slice(0, UNREAD), lines.length - UNREAD)] : []),
      ...(ignored.length > 0 ? [text(words.ignored(listed(ignored)))] : []),
      ...(headless ? [text(words.headless)] : []),
      ...(before ? changesOf(changesBetween(before.entries, entries)) : []),
      ...(set.after ? heaviest(set.after) : []),
      note(words.undo(before ? `/watch watchlist name:${name} undo:last` : `/watch watchlist name:${name} remove:yes`)),
    ],
    buttons: [daily(name), undo(set)],
    color: 'plain',
  };
}

/** A list was ended, and which digests are without it. */
export const watchlistRemovedCard = (set: Set): Card => ({
  title: words.removed(set.name),
  line: words.removed(set.name),
  blocks: [
    ...(set.digests.length > 0 ? [text(words.needs(listed(set.digests)))] : []),
    note(words.undo(`/watch watchlist name:${set.name} undo:last`)),
  ],
  buttons: [undo(set)],
  color: 'plain',
});

/** The last change of a list was taken back. */
export function watchlistUndoneCard(set: Set): Card {
  const title = set.after ? words.back(set.name, countriesOf(set.after)) : words.backNone(set.name);
  return {
    title,
    line: title,
    blocks: [
      ...changesOf(changesBetween(set.before?.entries ?? [], set.after?.entries ?? [])),
      ...(set.after === null && set.digests.length > 0 ? [text(words.needs(listed(set.digests)))] : []),
      note(words.undo(`/watch watchlist name:${set.name} undo:last`)),
    ],
    buttons: [undo(set)],
    color: 'plain',
  };
}

/** What a digest says whose list was removed: nobody is left to think that nothing moved. */
export const watchlistGoneCard = (name: string, id: string): Card => ({
  title: words.lost(name),
  line: `${words.lost(name)}. ${words.lostHow(id)}`,
  blocks: [text(words.lostHow(id))],
  buttons: [
    { label: words.addLabel, says: '/watch watchlist', look: 'plain' },
    { label: words.dropLabel(id), says: `/watch remove ${id}`, look: 'plain' },
  ],
  color: 'plain',
});

const countriesOf = ({ entries }: Watchlist): string => counted(exposuresOf(entries).size, 'country', 'countries');

const listLine = (list: Watchlist): Text => [
  { bold: list.name },
  words.about(countriesOf(list), weightShown(list.entries.reduce((sum, { weight }) => sum + weight, 0))),
];

function heaviest({ entries }: Watchlist): Block[] {
  const all = [...exposuresOf(entries)].sort(([a, one], [b, other]) => other.weight - one.weight || (a < b ? -1 : 1));
  const items = all
    .slice(0, COUNTRIES)
    .map(([country, exposure]): Text => [{ bold: countryName(country) }, `: ${exposureWords(exposure)}`]);
  return [text({ bold: words.heaviest }), { kind: 'list', items, more: all.length - items.length }];
}

function changesOf({ added, gone, changed }: Changes): Block[] {
  const others = changed.map(({ country, before, after }) => words.other(countryName(country), weightShown(before), weightShown(after)));
  const shown = others.length > NAMED ? [...others.slice(0, NAMED), words.more(others.length - NAMED)] : others;
  const said = [
    ...(added.length > 0 ? [words.added(fewNames(added, NAMED))] : []),
    ...(gone.length > 0 ? [words.gone(fewNames(gone, NAMED))] : []),
    ...(shown.length > 0 ? [words.changed(listed(shown))] : []),
  ];
  return [text(said.length > 0 ? said.join('\n') : words.same)];
}

const undo = ({ name, at }: Set): Button => ({
  label: words.undoLabel,
  says: `/watch watchlist name:${name} undo:${at.toISOString()}`,
  look: 'plain',
});

const show = (name: string): Button => ({ label: words.showLabel, says: `/watch watchlist name:${name}`, look: 'plain' });

const remove = (name: string): Button => ({ label: words.removeLabel, says: `/watch watchlist name:${name} remove:yes`, look: 'plain' });

const daily = (name: string): Button => ({ label: words.digestLabel, says: `/watch digest watchlist:${name}`, look: 'primary' });

const text = (piece: Text[number]): Block => ({ kind: 'text', text: [piece] });

const note = (said: string): Block => ({ kind: 'note', text: [said] });

const listOf = (lines: readonly string[], more: number): Block => ({
  kind: 'list',
  items: lines.map((line) => [line]),
  more: Math.max(0, more),
});
