import { STATE_OF } from '../countries/data/territories.js';
import type { Mention } from '../countries/mentions.js';
import type { Party } from '../event.js';
import { holdsBefore } from './accused.js';
import { type Frame, genericIn } from './frame.js';
import { type Clauses, describesOnly, isBorderOf, objectsOf } from './grammar.js';
import { homeOf, isAside, isFarMatter, isPlace, isRemark, placeNamed } from './home.js';
import type { Word } from './words.js';

/** The countries that the sentences before have named; the tagger carries it along. */
export interface Memory {
  /** The first country of the title, else of the text. */
  readonly main: Mention | null;
  /** Countries of the sentence before, in order. */
  readonly last: readonly Mention[];
  /** One mention of each country that the article names. */
  readonly others: readonly Mention[];
}

/** Who does it and to whom; `unnamed` is true when a party was taken from another sentence. */
export interface Parties {
  readonly actor: Party | null;
  readonly recipient: Party | null;
  readonly unnamed: boolean;
}

/** A mention as a side of an event; null for what stands for no one country. */
export const partyOf = (mention: Mention | null): Party | null =>
  mention?.country ? { country: STATE_OF.get(mention.country) ?? mention.country, text: mention.text } : null;

const OWN = new Set(['its', 'their', 'his', 'her', 'our', 'them', 'him', 'it', 'us']);
const DOERS = new Set(['it', 'they', 'he', 'she', 'we']);

/** "shelled its positions": the pronoun in the object means whoever speaks, not whoever acts. */
function ownerOf(clauses: Clauses, frame: Frame, actor: Mention | null, memory: Memory): Mention | null {
  const { end } = objectsOf(clauses, frame.hit.head);
  const pronoun = clauses.words.slice(frame.hit.head + 1, end).some((word) => OWN.has(word.lower));
  if (!pronoun) return null;
  const other = (mention: Mention): boolean => mention.country !== null && mention.country !== actor?.country && !describesOnly(mention);
  return clauses.mentions.filter((mention) => mention.to <= frame.hit.head && other(mention)).at(-1) ?? memory.last.find(other) ?? null;
}

/** "It shelled …": the pronoun before the verb means the first country of the sentence so far, or of the one before. */
function antecedent(clauses: Clauses, frame: Frame, memory: Memory): Mention | null {
  const before = wordLeft(clauses.words, frame.hit.head);
  if (before === undefined || !DOERS.has(before.lower)) return null;
  const earlier = clauses.mentions.find(
    (mention) =>
      mention.country !== null &&
      clauses.words[mention.from]?.start !== undefined &&
      (clauses.words[mention.from]?.start ?? 0) < before.start,
  );
  return earlier ?? memory.last[0] ?? null;
}

function wordLeft(words: readonly Word[], head: number): Word | undefined {
  let at = head - 1;
  while (at > 0 && (words[at]?.classes ?? 0) & (16 | 64)) at--;
  return words[at];
}

/** The country a word like "the army" or "gunmen" belongs to when the sentence does not say: where it happens, else the last one named. */
function countryAtHand(clauses: Clauses, frame: Frame, memory: Memory): Mention | null {
  return homeOf(clauses, frame) ?? memory.main ?? memory.last[0] ?? null;
}

/** Settles who and whom for a cue, by how far it reaches. */
export function partiesOf(clauses: Clauses, frame: Frame, memory: Memory): Parties {
  const { cue } = frame.hit;
  if (cue.reach === 'home') {
    const home = homeOf(clauses, frame);
    const elsewhere = memory.others.find((one) => clauses.mentions.every(({ country }) => country !== one.country)) ?? null;
    const main = memory.main && describesOnly(memory.main) ? (memory.others.find((one) => !describesOnly(one)) ?? null) : memory.main;
    const far = clauses.mentions.some((mention) => mention.country === main?.country && isFarMatter(clauses, frame, mention));
    const party = partyOf(home ?? (isRemark(clauses.words, frame) || far ? elsewhere : main));
    return { actor: party, recipient: party, unnamed: home === null };
  }
  const actor = frame.actor ?? antecedent(clauses, frame, memory);
  if (cue.reach === 'alone') return aloneParties(clauses, frame, actor, memory);
  return frame.hit.indicator === 'armed-conflict'
    ? forceParties(clauses, frame, actor, memory)
    : betweenStates(clauses, frame, actor, memory);
}

const other = (recipient: Mention | null, actor: Mention | null): Party | null =>
  recipient && recipient.country !== actor?.country ? partyOf(recipient) : null;

const DESCRIBED = new Set(['neighbour', 'neighbor', 'ally', 'rival', 'foe', 'adversary', 'republic', 'nemesis', 'enemy']);

/** "its northern neighbour", "the former Soviet republic": the one other country of the article, described and not named. */
function describedIn({ words, mentions }: Clauses, from: number, to: number, known: Mention | null, { others }: Memory): Mention | null {
  const said = words.slice(Math.max(0, from), to).some(({ noun, mention }) => mention < 0 && DESCRIBED.has(noun));
  const rest = said ? others.filter(({ country }) => country !== known?.country) : [];
  const [only] = rest;
  return only && rest.length === 1 && mentions.every(({ country }) => country !== only.country) ? only : null;
}

function betweenStates(clauses: Clauses, frame: Frame, acts: Mention | null, memory: Memory): Parties {
  const meant = frame.hit.cue.type === 'ACCUSE' || frame.hit.cue.type === 'THREATEN' ? pronounAfter(clauses, frame) : null;
  if (meant) {
    const speaker = acts && acts.country !== meant.country ? acts : officialAtHand(clauses, meant, memory);
    return { actor: partyOf(speaker), recipient: partyOf(meant), unnamed: speaker !== acts };
  }
  const actor = acts ?? (frame.recipient ? describedIn(clauses, frame.hit.head - 6, frame.hit.head, frame.recipient, memory) : null);
  const meets = frame.hit.cue.type === 'CONSULT' || frame.hit.cue.type === 'SUPPORT';
  const owner = frame.hit.cue.type === 'ACCUSE' ? null : ownerOf(clauses, frame, actor, memory);
  const { head } = frame.hit;
  const described = acts && !frame.recipient ? describedIn(clauses, head + 1, head + 9, acts, memory) : null;
  const named = frame.recipient ?? described ?? owner ?? (meets ? null : frame.place);
  const joint = frame.hit.cue.reach === 'joint' || frame.hit.cue.reach === 'both';
  if (actor === null && named === null && joint) return pairOf(clauses, memory);
  if (actor === null && !named?.country && frame.hit.indicator === 'trade-disruption' && memory.others.length === 1)
    return { actor: partyOf(memory.others[0] ?? null), recipient: null, unnamed: true };
  const bound =
    frame.hit.indicator === 'trade-disruption'
      ? clauses.mentions.find(({ tail, country }) => tail === 'bound' && country !== actor?.country)
      : undefined;
  const second = onlyOther(clauses, actor) ?? bound ?? null;
  const spoken =
    second !== null && frame.hit.cue.type === 'ACCUSE' && (second.from < head || holdsBefore(clauses.words, head, second.from));
  const lone = spoken ? null : second;
  const recipient = named && named.country !== actor?.country ? named : meets && lone && isPlace(clauses, lone) ? null : lone;
  if (recipient === null && actor && frame.hit.cue.type === 'THREATEN') {
    const warned = ifClause(clauses, frame, actor);
    if (warned) return { actor: partyOf(actor), recipient: partyOf(warned), unnamed: false };
    const rest = memory.others.filter(({ country }) => country !== actor.country);
    const passedOver = clauses.mentions.some(({ country }) => country === rest[0]?.country);
    if (rest.length === 1 && rest[0] && !passedOver) return { actor: partyOf(actor), recipient: partyOf(rest[0]), unnamed: true };
  }
  if (actor === null && frame.hit.cue.suffers)
    return { actor: partyOf(onlyOther(clauses, named)), recipient: partyOf(named), unnamed: true };
  if (recipient === null && actor && isAtHome(clauses, frame, memory))
    return { actor: partyOf(actor), recipient: partyOf(actor), unnamed: false };
  return { actor: partyOf(actor), recipient: other(recipient, actor), unnamed: false };
}

/** "threatens to respond if Poland joins": who is warned is the subject of the condition. */
function ifClause({ words, mentions }: Clauses, { hit }: Frame, actor: Mention): Mention | null {
  const at = words.findIndex(({ lower }, index) => index > hit.head && (lower === 'if' || lower === 'unless'));
  if (at < 0) return null;
  const mention = mentions.find(({ from, country }) => from > at && from < at + 4 && country !== null && country !== actor.country);
  return mention && !describesOnly(mention) ? mention : null;
}

/** Troops sent out in their own country: no other is named and a place at home is. */
function isAtHome({ mentions, words }: Clauses, frame: Frame, memory: Memory): boolean {
  if (frame.hit.cue.type !== 'MOBILIZE' || frame.hit.cue.reach === 'alone') return false;
  const home =
    frame.place?.country === frame.actor?.country ||
    mentions.some(({ country, kind }) => country === frame.actor?.country && (kind === 'city' || kind === 'capital'));
  const guard = words.some(({ noun }, at) => noun === 'guard' && words[at - 1]?.lower === 'national');
  return guard || (home && memory.others.length === 1);
}

/** A country's own posture: whom it is turned against only when the sentence says so. */
function aloneParties(clauses: Clauses, frame: Frame, actor: Mention | null, memory: Memory): Parties {
  const acts = actor ?? (frame.generic ? countryAtHand(clauses, frame, memory) : homeOf(clauses, frame));
  const against = other(frame.recipient, acts) ?? (frame.hit.cue.type === 'MOBILIZE' ? other(onlyOther(clauses, acts), acts) : null);
  return { actor: partyOf(acts), recipient: against, unnamed: actor === null };
}

/** "calling it a puppet", "accusing him of …": the pronoun means the country, or whoever leads one, named last before it. */
function pronounAfter({ words, mentions }: Clauses, frame: Frame): Mention | null {
  const next = words[frame.hit.head + 1]?.lower ?? '';
  if (!['it', 'them', 'him', 'her'].includes(next)) return null;
  const before = mentions.filter((mention) => mention.to <= frame.hit.head && mention.country !== null && !describesOnly(mention)).at(-1);
  if (before === undefined || next === 'it' || next === 'them') return before ?? null;
  return before.kind === 'leader' || before.kind === 'former-leader' ? before : null;
}

const OFFICIALS = new Set(
  'deputy minister lawmaker senator chairman chairwoman spokesman spokeswoman general official diplomat envoy president leader mp secretary adviser'.split(
    ' ',
  ),
);

/** An official of a country that only the sentences before name. */
function officialAtHand({ words }: Clauses, meant: Mention, memory: Memory): Mention | null {
  if (!words.some(({ noun, mention }) => mention < 0 && OFFICIALS.has(noun))) return null;
  return memory.last.find(({ country }) => country !== meant.country) ?? null;
}

const SIDES = new Set(
  'country side nation neighbour neighbor government army state capital leader minister president force foe rival'.split(' '),
);

/** "the two countries", "both sides". */
const bothMeant = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      (lower === 'two' || lower === 'both') && (SIDES.has(words[at + 1]?.noun ?? '') || SIDES.has(words[at + 2]?.noun ?? '')),
  );

/** The two countries that the sentence before names, else the only two of the article. */
function twoOf({ last, others }: Memory): readonly Mention[] {
  const count = (mentions: readonly Mention[]): number => new Set(mentions.flatMap(({ country }) => country ?? [])).size;
  return count(last) === 2 ? last : count(others) === 2 ? others : [];
}

/** Two that agree are the first two countries of the sentence, when it does not say it plainer. */
function pairOf({ mentions, words }: Clauses, memory: Memory): Parties {
  const meant = mentions.length === 0 && bothMeant(words) ? twoOf(memory) : mentions;
  const named = meant.filter((mention) => mention.country !== null && !describesOnly(mention));
  const first = named[0] ?? null;
  return { actor: partyOf(first), recipient: other(named.find(({ country }) => country !== first?.country) ?? null, first), unnamed: true };
}

/** The one other country of the sentence, when there is just one and it is no aside. */
function onlyOther({ words, mentions }: Clauses, actor: Mention | null, aside = false): Mention | null {
  if (actor === null) return null;
  const rest = mentions.filter((mention) => mention.country !== null && mention.country !== actor.country && !describesOnly(mention));
  const [first] = rest;
  if (first === undefined || rest.some(({ country }) => country !== first.country)) return null;
  return isAside(words, first) && !aside ? null : first;
}

/** An armed group that strikes at home strikes the one other country the article is about. */
function rivalOf(actor: Mention, memory: Memory): Mention | null {
  const rest = memory.others.filter(({ country }) => country !== actor.country);
  return actor.kind === 'group' && rest.length === 1 ? (rest[0] ?? null) : null;
}

const isOnePlace = ({ place, recipient }: Frame, actor: Mention): boolean =>
  place?.country === actor.country || recipient?.country === actor.country;

/** Who speaks in an article is not whom it says was struck. */
const SPEAKERS = new Set(['leader', 'former-leader', 'institution', 'organisation']);

/** Whom force is used against when only another sentence names them: the one other country, or the only one of which a town is named. */
function struckElsewhere(actor: Mention, { others }: Memory): Mention | null {
  const rest = others.filter(({ country, kind }) => country !== actor.country && !SPEAKERS.has(kind));
  if (rest.length === 1) return rest[0] ?? null;
  const towns = rest.filter(({ kind }) => kind === 'city');
  return towns.length === 1 ? (towns[0] ?? null) : null;
}

/** "Congo and rebels sign a truce in Doha": the other side is at home, wherever they meet. */
function genericBeside({ words }: Clauses, { to }: Mention): boolean {
  return words[to]?.lower === 'and' && genericIn(words, to + 1, to + 4) === 'fighters';
}

/** Force is also used inside a country: by its army, by rebels, against either. */
function forceParties(clauses: Clauses, frame: Frame, actor: Mention | null, memory: Memory): Parties {
  const described = actor && !frame.recipient ? describedIn(clauses, frame.hit.head + 1, frame.hit.head + 9, actor, memory) : null;
  const named = frame.recipient ?? described ?? ownerOf(clauses, frame, actor, memory);
  const recipient = named && named.country !== actor?.country ? named : null;
  if (actor && recipient) return { actor: partyOf(actor), recipient: partyOf(recipient), unnamed: false };
  if (actor === null && named === null && (frame.hit.cue.ends || (frame.hit.cue.reach === 'both' && bothMeant(clauses.words))))
    return pairOf(clauses, memory);
  const there = frame.place && frame.place.country !== actor?.country ? frame.place : null;
  const place = frame.hit.cue.ends && frame.hit.cue.reach === 'joint' && actor !== null ? null : there;
  if (actor) {
    if (frame.hit.cue.ends && there && isPlace(clauses, there) && genericBeside(clauses, actor))
      return { actor: partyOf(actor), recipient: partyOf(actor), unnamed: false };
    const second = onlyOther(clauses, actor, frame.hit.cue.aside);
    if (second && isBorderOf(clauses.words, second)) return { actor: partyOf(actor), recipient: partyOf(actor), unnamed: false };
    const struck = place ?? second ?? rivalOf(actor, memory);
    const elsewhere = struck || isOnePlace(frame, actor) ? null : struckElsewhere(actor, memory);
    if (elsewhere) return { actor: partyOf(actor), recipient: partyOf(elsewhere), unnamed: true };
    if (struck) return { actor: partyOf(actor), recipient: partyOf(struck), unnamed: false };
    const inside = frame.place !== null || named !== null || memory.others.every(({ country }) => country === actor.country);
    return { actor: partyOf(actor), recipient: inside ? partyOf(actor) : null, unnamed: !inside };
  }
  const home =
    (named?.country ? named : null) ?? place ?? placeNamed(clauses) ?? (memory.others.length === 1 ? (memory.others[0] ?? null) : null);
  const where = place ?? placeNamed(clauses);
  if (frame.generic === 'fighters' && named?.country && where && where.country !== named.country)
    return { actor: partyOf(where), recipient: partyOf(named), unnamed: true };
  const own = frame.generic !== null || frame.hit.cue.reach === 'both';
  return { actor: own ? partyOf(home) : null, recipient: partyOf(home), unnamed: home === null };
}
