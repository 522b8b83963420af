import type { CountryCode } from '../country-code.js';
import type { Token } from '../tagging/token.js';
import { type Ambiguity, ambiguityAt, isGivenName, type Memory, mayBeGivenName, meantHere, newMemory } from './ambiguous.js';
import type { Form, MentionKind } from './form.js';
import { knownAs } from './leaders.js';
import { everyForm } from './lexicon.js';
import { type Entry, type Node, trieOf } from './trie.js';

export { type Memory, newMemory } from './ambiguous.js';

/** A country, or an organisation of countries, as the words name it. */
export interface Mention {
  /** null: an organisation, or an armed group, that stands for no one country. */
  readonly country: CountryCode | null;
  readonly kind: MentionKind;
  /** Token indexes, `to` exclusive. A possessive "'s" after it is not part of it. */
  readonly from: number;
  readonly to: number;
  /** The words as they stand, with single spaces. */
  readonly text: string;
  /** True for people ("Russians", "Kazakhs"); an adjective ("Russian") has false and describes what follows. */
  readonly people: boolean;
  /** The folded word hyphened to its front: 'pro' in "pro-Russian", 'anti', 'ex'; null when there is none or it is a mention itself. */
  readonly head: string | null;
  /** The folded word hyphened to its end: 'led' in "Saudi-led", 'backed', 'occupied'; null likewise. */
  readonly tail: string | null;
}

const TRIE = trieOf(everyForm());

/** Words before a surname that say an office or a person of rank. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'president premier minister chancellor secretary king queen prince emperor sultan emir sheikh sheik ayatollah general marshal colonel captain ' +
    'commander chief senator governor mayor ambassador envoy speaker leader dictator ruler prime taoiseach mr mrs ms sir lord lady dr vice-president ' +
    'spokesman spokeswoman chairman comrade strongman president-elect ex-president ex-premier'
  ).split(' '),
);
/** Words after a surname that say a government. */
const GOVERNMENTS: ReadonlySet<string> = new Set(['administration', 'government', 'regime', 'cabinet', 'presidency', 'premiership']);

/** A run of tokens and what it may mean. */
interface Hit {
  readonly from: number;
  readonly to: number;
  readonly forms: readonly Form[];
  readonly ambiguity: Ambiguity | undefined;
}

/** What a walk over the tokens needs to know. */
interface Walk {
  readonly tokens: readonly Token[];
  readonly day: number;
  readonly memory: Memory;
  /** The text has no capital letter at all, or none but capitals. */
  readonly flat: 'lower' | 'upper' | null;
}

const isUpper = (text: string): boolean => text !== text.toLowerCase();
const isLower = (text: string): boolean => text !== text.toUpperCase();

function flatness(tokens: readonly Token[]): Walk['flat'] {
  let upper = false;
  let lower = false;
  for (const { text } of tokens) {
    upper ||= isUpper(text);
    lower ||= isLower(text) && text.charCodeAt(0) !== 39 && text.charCodeAt(0) !== 0x2019;
    if (upper && lower) return null;
  }
  return lower ? 'lower' : 'upper';
}

function titled({ tokens }: Walk, from: number, to: number): boolean {
  const stop = tokens[from - 1]?.lower === '.';
  return TITLES.has(tokens[from - (stop ? 2 : 1)]?.lower ?? '') || GOVERNMENTS.has(tokens[to]?.lower ?? '');
}

/** Kinds whose single words are surnames too: "Jack London", "Todd France". */
const NAMED_LIKE_PEOPLE: ReadonlySet<Form['kind']> = new Set(['name', 'capital', 'city', 'demonym']);

function isFirstName({ flat }: Walk, { lower, text }: Token): boolean {
  return isGivenName(lower) && (flat !== null || isUpper(text[0] ?? ''));
}

function surnameFits(walk: Walk, form: Form, from: number, to: number): boolean {
  const before = walk.tokens[from - 1];
  if (form.surname === null)
    return to - from > 1 || before === undefined || !NAMED_LIKE_PEOPLE.has(form.kind) || !isFirstName(walk, before);
  if (mayBeGivenName(before?.lower ?? '')) return false;
  return form.surname === 'alone' || walk.memory.known.has(knownAs(form.words, form.country)) || titled(walk, from, to);
}

function caseFits(walk: Walk, { form, written }: Entry, from: number): boolean {
  if (form.case === 'any') return true;
  const first = walk.tokens[from]?.text ?? '';
  if (form.case === 'capital') return isUpper(first[0] ?? '') || (walk.flat === 'lower' && form.kind === 'name');
  if (form.case === 'unshouted' && walk.flat === 'upper') return false;
  return written.every((text, at) => walk.tokens[from + at]?.text === text);
}

function fitting(walk: Walk, ends: readonly Entry[], from: number, to: number): Form[] {
  const fits = (entry: Entry) => walk.day >= entry.form.from && caseFits(walk, entry, from) && surnameFits(walk, entry.form, from, to);
  return ends.filter(fits).map(({ form }) => form);
}

function longestFrom(walk: Walk, from: number): Hit | null {
  const { tokens } = walk;
  let node: Node | undefined = TRIE;
  let best: Hit | null = null;
  for (let at = from; at < tokens.length; at++) {
    node = node.next?.get(tokens[at]?.lower ?? '');
    if (node === undefined) break;
    if (node.ends === null) continue;
    const forms = fitting(walk, node.ends, from, at + 1);
    if (forms.length > 0) best = { from, to: at + 1, forms, ambiguity: ambiguityAt(tokens, from, at + 1) };
  }
  return best;
}

/** An ambiguous run gives way to a longer one that begins inside it: "the South" in "the South China Sea". */
function yields(walk: Walk, hit: Hit): boolean {
  return hit.ambiguity !== undefined && hit.to - hit.from > 1 && (longestFrom(walk, hit.from + 1)?.to ?? 0) > hit.to;
}

function hitsIn(walk: Walk): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < walk.tokens.length; ) {
    const hit = longestFrom(walk, at);
    if (hit === null || yields(walk, hit)) {
      at++;
      continue;
    }
    hits.push(hit);
    for (const { introduces } of hit.forms) for (const known of introduces) walk.memory.known.add(known);
    at = hit.to;
  }
  return hits;
}

/** Who is meant: nobody before a country, a country before a leader, a leader in office before a former one. */
function meantBy(hit: Hit, day: number, others: ReadonlySet<CountryCode | null>): Form | null {
  const [first] = hit.forms;
  if (first === undefined || first.kind !== 'leader') return first ?? null;
  const inOffice = hit.forms.filter(({ to }) => day <= to);
  const choices = inOffice.length > 0 ? inOffice : hit.forms;
  const [choice] = choices;
  if (choice === undefined || choices.every(({ country }) => country === choice.country)) return choice ?? null;
  return choices.find(({ country }) => others.has(country)) ?? null;
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = tokens[from]?.text ?? '';
  for (let at = from + 1; at < to; at++) {
    const gap = (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0);
    text += (gap ? ' ' : '') + (tokens[at]?.text ?? '');
  }
  return text;
}

/** The word hyphened to the side of a mention, when no other mention (`taken`) begins or ends there. */
function hyphened(tokens: readonly Token[], hyphen: number, word: number, taken: boolean): string | null {
  const mark = tokens[hyphen];
  const other = tokens[word];
  if (taken || mark?.lower !== '-' || other === undefined) return null;
  const tight = Math.abs(hyphen - word) === 1 && (hyphen < word ? mark.end === other.start : other.end === mark.start);
  return tight ? other.lower : null;
}

function mentionOf(walk: Walk, hits: readonly Hit[], at: number, form: Form, kind: MentionKind, country: CountryCode | null): Mention {
  const { tokens, day } = walk;
  const { from, to } = hits[at] ?? { from: 0, to: 0 };
  return {
    country,
    kind: kind === 'leader' && day > form.to ? 'former-leader' : kind,
    from,
    to,
    text: textOf(tokens, from, to),
    people: form.people,
    head: hyphened(tokens, from - 1, from - 2, (hits[at - 1]?.to ?? 0) >= from - 1),
    tail: hyphened(tokens, to, to + 1, hits[at + 1]?.from === to + 1),
  };
}

/** Countries that are named beyond doubt: they settle whose leader a shared surname is, and that a text without capitals speaks of countries. */
function plainly(hits: readonly Hit[]): Set<CountryCode | null> {
  const plain = hits.filter(
    ({ forms: [form], ambiguity }) => form?.kind !== 'nobody' && form?.kind !== 'leader' && ambiguity === undefined,
  );
  return new Set(plain.map(({ forms }) => forms[0]?.country ?? null));
}

/**
 * Every country and organisation named, in order, never overlapping; of two readings of the same words the longer one counts.
 * Give the same `memory` along an article, and surnames and ambiguous words are understood from what was read before.
 */
export function mentionsIn(tokens: readonly Token[], on: Date, memory: Memory = newMemory()): Mention[] {
  const walk: Walk = { tokens, day: on.getTime(), memory, flat: flatness(tokens) };
  const hits = hitsIn(walk);
  const others = plainly(hits);
  return hits.flatMap((hit, at) => {
    const form = meantBy(hit, walk.day, others);
    if (form === null || form.kind === 'nobody') return [];
    if (walk.flat === 'lower' && form.case === 'capital' && others.size === 0) return [];
    const country = hit.ambiguity === undefined ? form.country : meantHere(hit.ambiguity, tokens, hit.from, hit.to, memory);
    return hit.ambiguity !== undefined && country === null ? [] : [mentionOf(walk, hits, at, form, form.kind, country)];
  });
}
