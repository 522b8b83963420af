import type { CountryCode } from '../../country-code.js';
import type { Hit } from './cues.js';
import type { Named } from './names.js';
import { chainOf, type Relation, type Sentence } from './phrase.js';
import { groupStart, isJoined, subjectOf } from './subject.js';
import { GERUND, INFINITIVE, PARTICIPLE, REFLEXIVE } from './vocabulary.js';
import { BE, HAVE, isHardMark, isTensed, SUBORDINATOR, WILL, type Word } from './words.js';

/** Who stands where around a cue. */
export interface Frame {
  readonly hit: Hit;
  readonly actor: Named | null;
  /** The second of two that act together. */
  readonly partner: Named | null;
  readonly recipient: Named | null;
  readonly place: Named | null;
  readonly passive: boolean;
  /** Somebody without a country does it: "el ejército", "rebeldes"; or a company, a star. */
  readonly doer: 'none' | 'generic' | 'private';
  /** Index of the verb that governs a noun cue, or of the cue itself; -1 when nothing does. */
  readonly verb: number;
  /** The other side is whoever speaks: "dice que atacó su embajada". */
  readonly own: boolean;
}

/** Sets of lemmas that the frame asks about. */
export interface FrameWords {
  readonly suffering: ReadonlySet<string>;
  readonly speaking: ReadonlySet<string>;
  readonly private: ReadonlySet<string>;
  readonly generic: ReadonlySet<string>;
  readonly arms: ReadonlySet<string>;
}

interface Placed {
  readonly name: Named;
  readonly inner: Relation;
  readonly outer: Relation;
}

const anyOf = (word: Word, set: ReadonlySet<string>): boolean => word.names.some((name) => set.has(name));

/** The end of what belongs to a cue on its right. */
function rightEnd({ words }: Sentence, from: number, verbal: boolean): number {
  let commas = 0;
  for (let at = from; at < words.length; at++) {
    const word = words[at] as Word;
    if (isHardMark(word) || (word.classes & SUBORDINATOR) !== 0) return at;
    if (word.lower === ',' && ++commas > (verbal ? 1 : 2)) return at;
    const tensed = (isTensed(word) || (word.classes & (HAVE | WILL)) !== 0) && (word.form & PARTICIPLE) === 0;
    if (tensed && at > from) return at;
    const infinitive = (word.form & (INFINITIVE | GERUND)) !== 0;
    const led = words[at - 1]?.preposition?.roles[0]?.role;
    if (infinitive && (led === 'by' || led === 'for' || led === 'aside')) return at;
  }
  return words.length;
}

function placedIn(sentence: Sentence, from: number, to: number, stop: number): Placed[] {
  const inside = sentence.names.filter((name) => name.from >= from && name.to <= to);
  const placed: Placed[] = [];
  for (const name of inside) {
    const { inner, outer, start } = chainOf(sentence, name, stop);
    const before = placed.at(-1);
    const joined = before && outer === 'bare' && start <= before.name.to + 1 && isJoined(sentence, before.name, name);
    placed.push(joined ? { name, inner: before.inner, outer: before.outer } : { name, inner, outer });
  }
  return placed;
}

/** How well a name fits as the other side, by its relation to the cue; 0: not at all. */
const RANK: Readonly<Partial<Record<Relation, number>>> = { against: 5, object: 4, to: 4, bare: 3, between: 3, at: 2.5, of: 2, from: 1 };

function rankOf({ inner, outer, name }: Placed, hit: Hit): number {
  if (outer === 'with') return hit.cue.withOther || (inner === 'with' && !name.adjective && hit.cue.reach !== 'alone') ? 3 : 0;
  if (outer === 'in') return 0;
  if (outer === 'from' && hit.cue.type === 'MOBILIZE' && hit.cue.ends) return 4;
  return (outer === 'for' && (hit.cue.suffers || hit.cue.indicator === 'trade-disruption') ? 1 : RANK[outer]) ?? 0;
}

function bestOther(placed: readonly Placed[], hit: Hit, not: CountryCode | null): Named | null {
  let best: Placed | null = null;
  for (const each of placed) {
    if (not !== null && each.name.country === not) continue;
    if (rankOf(each, hit) > 0 && (best === null || rankOf(each, hit) > rankOf(best, hit))) best = each;
  }
  return best?.name ?? null;
}

/** Where somebody is sent away from, is who sends him away. */
const sourceIn = (placed: readonly Placed[], { cue }: Hit): Named | null =>
  cue.fromActor ? (placed.find(({ outer }) => outer === 'from')?.name ?? null) : null;

const placeIn = (placed: readonly Placed[]): Named | null =>
  placed.find(({ outer, inner }) => outer === 'in' || inner === 'in' || inner === 'at' || outer === 'from')?.name ?? null;

/** Reads who acts and who suffers around a cue. */
export function frameOf(sentence: Sentence, hit: Hit, lists: FrameWords): Frame {
  return (sentence.words[hit.head]?.form ?? 0) !== 0 && hit.cue.as !== 'noun'
    ? verbFrame(sentence, hit, lists)
    : nounFrame(sentence, hit, lists);
}

const REFLEXIVES = new Set(['se', "s'"]);

/** A participle is passive unless "to have" stands before it. */
export function isPassive({ words, closed }: Sentence, head: number): boolean {
  const word = words[head];
  if (word === undefined || (word.form & PARTICIPLE) === 0) return false;
  const group = words.slice(groupStart(words, head), head);
  if (group.some(({ classes }) => (classes & BE) !== 0))
    return !anyOf(word, closed.movers) && !group.some(({ key }) => REFLEXIVES.has(key));
  return !group.some(({ classes }) => (classes & HAVE) !== 0) && (!isTensed(word) || (word.form & REFLEXIVE) !== 0);
}

function doerIn({ words }: Sentence, from: number, to: number, actor: Named | null, lists: FrameWords): Frame['doer'] {
  const near = actor ? words.slice(Math.max(from, actor.from - 3), Math.min(to, actor.to + 3)) : words.slice(from, to);
  const beside = near.filter(({ mention, form }) => mention < 0 && form === 0);
  const armed = beside.some((word) => anyOf(word, lists.arms));
  if (!armed && beside.some((word) => anyOf(word, lists.private)) && (actor === null || actor.adjective || isOwned(words, actor)))
    return 'private';
  return beside.some((word) => anyOf(word, lists.generic)) ? 'generic' : 'none';
}

const isOwned = (words: readonly Word[], { from }: Named): boolean =>
  [words[from - 1], words[from - 2]].some((word) => word?.preposition?.roles[0]?.role === 'of') || (words[from]?.cases ?? 0) !== 0;

function verbFrame(sentence: Sentence, hit: Hit, lists: FrameWords): Frame {
  const { words } = sentence;
  const passive = isPassive(sentence, hit.head);
  const subject = subjectOf(sentence, hit.head);
  const end = rightEnd(sentence, hit.to + 1, true);
  const right = placedIn(sentence, hit.head + 1, end, hit.to < hit.head ? hit.head : innerStop(words, hit));
  const left = placedIn(sentence, subject.start, Math.max(subject.end, subject.start), subject.start - 1);
  const agent =
    right.find(({ outer, inner }) => outer === 'by' || inner === 'by')?.name ??
    (sentence.cases ? left.find(({ outer }) => outer === 'by')?.name : null) ??
    sourceIn(right, hit);
  const doer = passive
    ? doerIn(sentence, hit.to + 1, end, agent, lists)
    : doerIn(sentence, subject.start, groupStart(words, hit.head), subject.name, lists);
  const place = placeIn(right) ?? placeIn(left);
  const base = { hit, passive, place, doer, verb: hit.head, partner: passive ? null : subject.partner };
  if (hit.cue.ofVictim) {
    const victim = subject.name ?? nearestLeft(sentence, groupStart(words, hit.head));
    const killer = doerOfDeed(sentence, hit, end) ?? agent;
    return { ...base, partner: null, actor: killer, recipient: victim?.country === killer?.country ? null : victim, own: false };
  }
  if (passive) {
    const aimed = right.filter((each) => rankOf(each, hit) >= 3);
    const patient = bestOther(aimed, hit, agent?.country ?? null) ?? subject.name ?? nearestLeft(sentence, groupStart(words, hit.head));
    return hit.cue.suffers
      ? { ...base, actor: patient, recipient: agent ?? place, own: false }
      : { ...base, actor: agent, recipient: patient, own: false };
  }
  const actor = subject.name ?? (agent && sentence.cases ? agent : null);
  const front = left.filter(({ name, outer }) => name !== actor && (outer === 'to' || outer === 'against' || outer === 'object'));
  const recipient = bestOther(
    [...right, ...front].filter(({ name }) => name !== actor),
    hit,
    actor?.country ?? null,
  );
  const own = recipient === null && words.slice(hit.head + 1, hit.head + 5).some(({ key }) => sentence.closed.possessives.has(key));
  return hit.cue.suffers ? { ...base, actor: recipient ?? agent, recipient: actor, own: false } : { ...base, actor, recipient, own };
}

/** Whose deed the last noun of a cue is: "ataque ruso", "атаки российских войск", "frappe de l'armée israélienne". */
function doerOfDeed(sentence: Sentence, hit: Hit, end: number): Named | null {
  const inside = sentence.names.filter((name) => name.from > hit.head && name.to <= hit.to && name.adjective).at(-1);
  if (inside) return inside;
  const behind = placedIn(sentence, hit.to + 1, end, hit.to);
  const isDoer = ({ name, inner, outer }: Placed): boolean =>
    outer === 'of' || outer === 'by' || inner === 'by' || (name.adjective && outer === 'bare' && name.from <= hit.to + 2);
  return behind.find(isDoer)?.name ?? null;
}

/** The last word of a noun cue that is no preposition: its "contra" belongs to what follows. */
function lastNoun(words: readonly Word[], { head, to }: Hit): number {
  let at = to;
  while (at > head && words[at]?.preposition) at--;
  return at;
}

/** The chain of a name may run through the cue's own words but not past its verb. */
const innerStop = (words: readonly Word[], { head, to }: Hit): number => (words[to]?.preposition ? to : head);

function nearestLeft({ names, words }: Sentence, to: number): Named | null {
  const name = names.filter((each) => each.to <= to).at(-1);
  if (name === undefined || to - name.to > 6) return null;
  return words.slice(name.to, to).some((word) => isHardMark(word) || isTensed(word)) ? null : name;
}

/** The verb that a noun hangs on, to its left, or right behind it where it is passive. */
function governingVerb({ words }: Sentence, hit: Hit): number {
  for (let at = hit.head - 1; at >= 0 && hit.head - at < 10; at--) {
    const word = words[at] as Word;
    if (isHardMark(word) || (word.classes & SUBORDINATOR) !== 0) break;
    if (word.form !== 0 && word.mention < 0) return at;
  }
  return -1;
}

function nounFrame(sentence: Sentence, hit: Hit, lists: FrameWords): Frame {
  const { words, adjectiveFirst } = sentence;
  const verb = governingVerb(sentence, hit);
  const end = rightEnd(sentence, hit.to + 1, false);
  const right = placedIn(sentence, hit.head + 1, end, lastNoun(words, hit));
  const before = adjectiveBefore(sentence, hit, adjectiveFirst);
  const after = adjectiveFirst
    ? null
    : (right.find(({ name, outer, inner }) => name.adjective && outer === 'bare' && inner === 'bare' && name.from <= hit.to + 2)?.name ??
      null);
  const by = right.find(({ outer, inner }) => outer === 'by' || inner === 'by')?.name ?? sourceIn(right, hit);
  const own = before ?? after;
  const genitives = right.filter(({ inner, outer, name }) => name !== own && (outer === 'of' || (outer === 'with' && inner === 'of')));
  const genitive = genitives[0]?.name ?? null;
  const subjective = by === null && own === null && !hit.cue.ofObject ? genitive : null;
  const agent = by ?? own ?? subjective;
  const others = right.filter(({ name }) => name !== agent && name !== own);
  const front = leftOthers(sentence, hit, verb);
  let recipient = bestOther(others, hit, agent?.country ?? null) ?? bestOther(front, hit, agent?.country ?? null);
  const place = placeIn(right) ?? placeIn(placedIn(sentence, Math.max(0, hit.head - 12), hit.head, -1));
  const governor = words[verb];
  let actor = agent;
  let partner: Named | null = null;
  let doer: Frame['doer'] = doerIn(sentence, hit.head + 1, Math.min(end, hit.head + 6), agent, lists);
  if (governor && anyOf(governor, lists.suffering)) {
    const bearer = subjectOf(sentence, verb).name;
    if (bearer && bearer.country !== actor?.country)
      recipient = recipient && recipient.country !== bearer.country && actor === null ? recipient : bearer;
  } else if (governor && !anyOf(governor, lists.speaking) && !isReason(words, hit.head)) {
    const subject = subjectOf(sentence, verb);
    const passive = isPassive(sentence, verb);
    if (actor === null && !passive) partner = subject.partner;
    if (actor === null) actor = passive ? byBefore(sentence, hit.head) : subject.name;
    if (doer === 'none' && !passive) doer = doerIn(sentence, subject.start, verb, subject.name, lists);
    if (recipient === null && agent && !passive && subject.name && subject.name.country !== agent.country && hit.cue.ofObject)
      recipient = null;
  }
  if (actor === null && verb < 0 && hit.cue.reach === 'alone') actor = subjectOf(sentence, hit.head).name;
  if (recipient && recipient.country === actor?.country) recipient = bestOther(others, hit, actor?.country ?? null);
  const base = { hit, partner, passive: false, place, doer, verb, own: false };
  return hit.cue.suffers ? { ...base, actor: recipient, recipient: actor } : { ...base, actor, recipient };
}

/** "por el ataque", "из-за удара": the noun says why something else is done, and whoever does that is not its doer. */
function isReason(words: readonly Word[], head: number): boolean {
  for (let at = head - 1; at >= 0 && at > head - 5; at--) {
    const word = words[at] as Word;
    const role = word.preposition?.roles[0]?.role;
    if (role) return role === 'by' || role === 'aside' || role === 'says';
    if (word.form !== 0 || isHardMark(word) || word.lower === ',') return false;
  }
  return false;
}

/** Names between the governing verb and the noun: "impone a Irán nuevas sanciones". */
function leftOthers(sentence: Sentence, hit: Hit, verb: number): Placed[] {
  if (verb < 0) return [];
  const before = sentence.cases ? placedIn(sentence, Math.max(0, verb - 6), verb, -1) : [];
  return [...placedIn(sentence, verb + 1, hit.head, verb), ...before].filter(
    ({ outer }) => outer === 'to' || outer === 'against' || outer === 'object',
  );
}

function byBefore(sentence: Sentence, to: number): Named | null {
  return sentence.names.find((name) => name.to <= to && chainOf(sentence, name).outer === 'by') ?? null;
}

/** "российский удар": the adjective in the noun's own phrase before it. */
function adjectiveBefore({ words, names }: Sentence, { head }: Hit, adjectiveFirst: boolean): Named | null {
  for (let at = head - 1; at >= 0 && at >= head - (adjectiveFirst ? 4 : 1); at--) {
    const word = words[at] as Word;
    if (isHardMark(word) || word.preposition || word.form !== 0 || word.lower === ',') return null;
    const name = names[word.mention];
    if (name) return name.adjective ? name : null;
  }
  return null;
}
