import { STATE_OF } from '../../countries/data/territories.js';
import type { CountryCode } from '../../country-code.js';
import type { Party } from '../../event.js';
import type { Frame } from './frame.js';
import type { Named } from './names.js';
import { chainOf, type Sentence } from './phrase.js';
import { subjectOf } from './subject.js';

/** What the article said before this sentence. */
export interface Memory {
  /** The first country of the article. */
  readonly main: Named | null;
  /** One name of every country, in order. */
  readonly others: readonly Named[];
}

/** Who did it to whom. */
export interface Parties {
  readonly actor: Party | null;
  readonly recipient: Party | null;
  /** At least one side is not named around the cue. */
  readonly unnamed: boolean;
}

const partyOf = (name: Named | null): Party | null =>
  name?.country ? { country: STATE_OF.get(name.country) ?? name.country, text: name.text } : null;

const otherThan = (name: Named | null, actor: Named | null): Named | null =>
  name?.country && name.country !== actor?.country ? name : null;

/** Both sides of a cue, by whom it concerns. */
export function partiesOf(sentence: Sentence, frame: Frame, memory: Memory): Parties {
  const { reach } = frame.hit.cue;
  if (reach === 'home') return homeParties(sentence, frame, memory);
  const actor = frame.actor ?? antecedent(sentence, frame, memory);
  if (reach === 'joint' || reach === 'both') return jointParties(sentence, frame, actor, memory);
  if (reach === 'alone') return aloneParties(sentence, frame, actor, memory);
  return frame.hit.cue.indicator === 'armed-conflict'
    ? forceParties(sentence, frame, actor, memory)
    : betweenStates(sentence, frame, actor);
}

/** The country where something happens: a place, whoever does it, whoever suffers it, else what the article is about. */
function homeParties({ names }: Sentence, frame: Frame, memory: Memory): Parties {
  const choices = [frame.place, frame.actor, frame.recipient, names.find(({ country }) => country !== null) ?? null];
  const home = choices.find((name) => name?.country) ?? null;
  const party = partyOf(home ?? memory.main);
  return { actor: party, recipient: party, unnamed: home === null };
}

/** "El país", "он": the country the article is about. */
function antecedent({ words, closed }: Sentence, frame: Frame, memory: Memory): Named | null {
  if (frame.passive || frame.hit.cue.as !== 'verb' || frame.recipient?.country === memory.main?.country) return null;
  const before = words.slice(Math.max(0, frame.hit.head - 6), frame.hit.head);
  return before.some(({ key, mention }) => mention < 0 && closed.anaphors.has(key)) || frame.doer === 'generic' ? memory.main : null;
}

function pairIn({ names }: Sentence): [Named | null, Named | null] {
  const countries = names.filter(({ country }) => country !== null);
  const first = countries[0] ?? null;
  return [first, countries.find(({ country }) => country !== first?.country) ?? null];
}

function jointParties(sentence: Sentence, frame: Frame, actor: Named | null, memory: Memory): Parties {
  const [first, second] = pairIn(sentence);
  const other =
    otherThan(frame.partner, actor) ??
    (frame.partner ? null : (otherThan(frame.recipient, actor) ?? otherThan(partnerOf(sentence, actor), actor)));
  if (actor?.country && !other && frame.partner?.country === actor.country && frame.hit.cue.indicator === 'armed-conflict')
    return { actor: partyOf(actor), recipient: partyOf(actor), unnamed: false };
  if (actor?.country && other) return { actor: partyOf(actor), recipient: partyOf(other), unnamed: false };
  if (first && second) return { actor: partyOf(first), recipient: partyOf(second), unnamed: true };
  const both = sentence.words.some(({ key }) => sentence.closed.both.has(key));
  if (first === null && both && memory.others.length === 2)
    return { actor: partyOf(memory.others[0] ?? null), recipient: partyOf(memory.others[1] ?? null), unnamed: true };
  const alone = first ?? (frame.hit.cue.indicator === 'armed-conflict' ? memory.main : null);
  const rest = memory.others.filter(({ country }) => country !== alone?.country);
  if (alone && rest.length === 1 && rest[0]) return { actor: partyOf(alone), recipient: partyOf(rest[0]), unnamed: true };
  const inside = frame.hit.cue.indicator === 'armed-conflict' ? partyOf(alone) : null;
  return { actor: partyOf(alone), recipient: inside, unnamed: true };
}

/** The second of two that act together. */
const partnerOf = ({ names }: Sentence, actor: Named | null): Named | null =>
  actor ? (names.find((name) => name.from > actor.to - 1 && name.from - actor.to <= 3 && name.country !== actor.country) ?? null) : null;

/** A country's own posture: whom it is turned against only where the sentence says so. */
function aloneParties(sentence: Sentence, frame: Frame, actor: Named | null, memory: Memory): Parties {
  const acts = actor ?? (frame.doer === 'generic' ? memory.main : null);
  const against =
    otherThan(frame.recipient, acts) ??
    (frame.hit.cue.type === 'MOBILIZE' ? (otherThan(frame.place, acts) ?? onlyOther(sentence, acts)) : null);
  const home = acts === null ? frame.place : null;
  return { actor: partyOf(acts ?? home), recipient: partyOf(against), unnamed: acts === null };
}

/** The one other country of the sentence, when there is just one and it is no aside. */
function onlyOther(sentence: Sentence, actor: Named | null): Named | null {
  if (actor === null) return null;
  const rest = sentence.names.filter(({ country }) => country !== null && country !== actor.country);
  const [first] = rest;
  if (first === undefined || rest.some(({ country }) => country !== first.country)) return null;
  const { outer } = chainOf(sentence, first);
  return outer === 'aside' || outer === 'says' || outer === 'for' || outer === 'with' ? null : first;
}

/** Who says it, for "su embajada" in what is said. */
function speakerOf(sentence: Sentence, frame: Frame, actor: Named | null): Named | null {
  if (!frame.own) return null;
  const before = subjectOf(sentence, frame.hit.head);
  const speaker = sentence.names.filter((name) => name.to <= before.start && name.country !== actor?.country).at(-1);
  return speaker ?? null;
}

function betweenStates(sentence: Sentence, frame: Frame, actor: Named | null): Parties {
  const named = otherThan(frame.recipient, actor) ?? speakerOf(sentence, frame, actor);
  const meets = frame.hit.cue.type === 'SUPPORT' || frame.hit.cue.type === 'CONSULT';
  const recipient = named ?? (meets ? null : otherThan(frame.place, actor)) ?? onlyAfter(sentence, frame, actor);
  if (recipient === null && actor?.country && frame.hit.cue.type === 'MOBILIZE' && frame.place?.country === actor.country)
    return { actor: partyOf(actor), recipient: partyOf(actor), unnamed: false };
  return { actor: partyOf(actor), recipient: partyOf(recipient), unnamed: false };
}

/** The one other country, unless an accusation or a threat is spoken before it is named. */
function onlyAfter(sentence: Sentence, { hit, passive }: Frame, actor: Named | null): Named | null {
  const only = onlyOther(sentence, actor);
  if (only === null) return null;
  return (hit.cue.type === 'ACCUSE' || hit.cue.type === 'THREATEN') && !passive && only.from < hit.head ? null : only;
}

const differ = (one: Named, other: Named): boolean => one.country !== other.country;

/** Force is also used inside a country: by its army, by rebels, against either. */
function forceParties(sentence: Sentence, frame: Frame, actor: Named | null, memory: Memory): Parties {
  const recipient = otherThan(frame.recipient, actor) ?? speakerOf(sentence, frame, actor);
  if (actor && recipient) return { actor: partyOf(actor), recipient: partyOf(recipient), unnamed: false };
  const place = otherThan(frame.place, actor);
  if (actor) {
    const rest = memory.others.filter((name) => differ(name, actor));
    const rival = actor.kind === 'group' && rest.length === 1 ? (rest[0] ?? null) : null;
    const struck = place ?? onlyOther(sentence, actor) ?? rival;
    if (struck) return { actor: partyOf(actor), recipient: partyOf(struck), unnamed: false };
    const inside = frame.place !== null || frame.recipient !== null || rest.length === 0;
    const home = actor.country ? partyOf(actor) : partyOf(memory.main);
    return { actor: partyOf(actor), recipient: inside ? home : null, unnamed: !inside };
  }
  const home = frame.recipient ?? frame.place ?? pairIn(sentence)[0] ?? (memory.others.length === 1 ? (memory.others[0] ?? null) : null);
  const own = frame.doer === 'generic' || frame.hit.cue.reach === 'both';
  return { actor: own ? partyOf(home) : null, recipient: partyOf(home), unnamed: frame.recipient === null };
}

/** Countries of an article as a list of codes. */
export const codesOf = (names: readonly Named[]): CountryCode[] => names.flatMap(({ country }) => country ?? []);
