import { wordSet } from '../codebook/word-sets.js';
import type { Mention } from '../countries/mentions.js';
import { holdsBefore } from './accused.js';
import { type CueHit, DEEDS } from './cues.js';
import { doneToSubject } from './done-to.js';
import {
  BORDER,
  byAfter,
  type Clauses,
  describesOnly,
  isHardMark,
  isPassive,
  isTensed,
  objectsOf,
  type Placed,
  subjectOf,
} from './grammar.js';
import { BASE, ING, PAST } from './morphology.js';
import { MARK, PLURAL, PREPOSITION, SUBORDINATOR, type Word } from './words.js';

/** A cue with the mentions that play in it; null: nobody is named for that part. */
export interface Frame {
  readonly hit: CueHit;
  readonly actor: Mention | null;
  readonly recipient: Mention | null;
  /** A mention of where it happens. */
  readonly place: Mention | null;
  /** The words that do it are soldiers, rebels, police, a government: someone of the country at hand. */
  readonly generic: 'fighters' | 'state' | null;
  /** The tense verb it hangs on, or -1. */
  readonly host: number;
  readonly passive: boolean;
  /** The other side is its bare object, or the two stand together before the noun. */
  readonly close: boolean;
  /** "bomb each other": what one does the other does too. */
  readonly mutual: boolean;
  /** The noun that acts when no country does ("company", "gunmen"), '' when there is none. */
  readonly doer: string;
}

/** A frame in which nothing is known yet. */
export const emptyFrame = (hit: CueHit, host: number): Frame => ({
  hit,
  actor: null,
  recipient: null,
  place: null,
  generic: null,
  host,
  passive: false,
  close: false,
  mutual: false,
  doer: '',
});

/** They say where. */
export const PLACE_PREPS = new Set(
  'in at near across inside around throughout outside within off along on over above through into'.split(' '),
);
/** They set aside whom they name. */
export const ASIDE_PREPS = new Set(
  'about amid amidst despite over for via since during like unlike besides after before because regarding without by as with'.split(' '),
);
const NEVER_PREPS = new Set(
  'about amid amidst despite via since during like unlike besides after before because regarding without as'.split(' '),
);
const OUTWARD_PREPS = new Set(
  'on against at to into toward towards with from upon over near in of targeting inside across through off around between for onto'.split(
    ' ',
  ),
);

const FIGHTERS = wordSet('FIGHTER');
const ARMS = wordSet('ARMS');
const STATE = new Set(
  'government police army military parliament authority regime court president minister navy ministry official junta cabinet force'.split(
    ' ',
  ),
);

/** The mention of a placed one. */
export const clear = (placed: Placed | null | undefined): Mention | null => placed?.mention ?? null;

const sameCountry = (one: Mention, other: Mention | null): boolean => other !== null && one.country === other.country;

/** Whether soldiers, rebels or a government act among the words without saying whose. */
export function genericIn(words: readonly Word[], from: number, to: number): Frame['generic'] {
  for (let at = Math.max(from, 0); at < to; at++) {
    const word = words[at];
    if (word === undefined || word.mention >= 0) continue;
    if (STATE.has(word.noun)) return 'state';
    if (FIGHTERS.has(word.noun)) return 'fighters';
  }
  return null;
}

/** Talks, visits and deals are held somewhere, which is not whom they are held with. */
const isMeeting = ({ cue }: CueHit): boolean => cue.type === 'CONSULT' || cue.type === 'SUPPORT' || cue.reach === 'joint';

const isMutual = ({ cue }: CueHit): boolean => cue.reach === 'joint' || cue.reach === 'both' || cue.ends === true;

/** Of the mentions after the cue the one it is done to: bare ones first, then by a preposition that points at someone, then a place. */
export function victimAmong(hit: CueHit, placed: readonly Placed[], actor: Mention | null): Placed | null {
  const fits = placed.filter(({ mention, prep }) => {
    if (isMeeting(hit) && (prep === 'in' || prep === 'at' || prep === 'on' || prep === 'near' || prep === 'from')) return false;
    return !NEVER_PREPS.has(prep) && prep !== 'by' && !sameCountry(mention, actor) && !describesOnly(mention);
  });
  const states = fits.filter(({ mention }) => mention.country !== null);
  const open = states.length > 0 ? states : fits;
  return (
    open.find(({ prep }) => prep === '') ??
    open.find(({ prep }) => OUTWARD_PREPS.has(prep) && !ASIDE_PREPS.has(prep)) ??
    open.find(({ prep }) => prep === 'over' || prep === 'with' || (prep === BORDER && hit.cue.type !== 'ASSAULT')) ??
    open.find(({ prep }) => prep === 'for' && (hit.cue.type === 'REJECT' || hit.cue.type === 'MOBILIZE')) ??
    null
  );
}

/** The first mention that says where. */
export const placeAmong = (placed: readonly Placed[]): Mention | null =>
  clear(placed.find(({ prep, mention }) => PLACE_PREPS.has(prep) && mention.country !== null));

type SubjectFound = ReturnType<typeof subjectOf>;

/** The noun that acts: the last of its phrase, before what hangs on it ("a bomb in a market"). */
function doerIn(words: readonly Word[], { from, to }: SubjectFound): string {
  let doer = '';
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || word.mention >= 0) continue;
    if (doer !== '' && ((word.classes & PREPOSITION) !== 0 || (word.form & (PAST | ING)) !== 0)) break;
    if ((word.classes & ~PLURAL) === 0) doer = word.noun;
  }
  return doer;
}

/** "India says its strikes …", "said its forces carried out …": the possessive means the first country of the sentence. */
export function ownerBefore({ words, mentions }: Clauses, start: number, from: number): Mention | null {
  if (!words.slice(start, from).some(({ lower }) => lower === 'its' || lower === 'their')) return null;
  const open = mentions.filter((mention) => mention.country !== null && mention.to <= start && !describesOnly(mention));
  return open.find(({ from: at }) => !words.slice(at, start).some(isHardMark)) ?? open[0] ?? null;
}

const WIELDING = new Set(['in', 'by', 'during', 'after', 'from']);

/** "a Gaza City bombing" is one there, and not one by it. */
const isTown = ({ kind }: Mention): boolean => kind === 'city' || kind === 'capital';

/** "targeted in an IDF strike": whose strike it is. */
function wields(words: readonly Word[], { mention, prep }: Placed): boolean {
  if (!WIELDING.has(prep)) return false;
  const owns = words[mention.to]?.lower === "'s" || words[mention.to]?.lower === "'";
  if (!owns && isTown(mention)) return false;
  return words.slice(mention.to, mention.to + (owns ? 4 : 2)).some(({ noun, form }) => form === 0 && DEEDS.has(noun));
}

/** "attack each other", "fire at one another". */
const eachOther = (words: readonly Word[], last: number): boolean =>
  words.slice(last + 1, last + 6).some(({ lower }, at, near) => lower === 'other' && ['each', 'the'].includes(near[at - 1]?.lower ?? '')) ||
  words.slice(last + 1, last + 5).some(({ lower }, at, near) => lower === 'another' && near[at - 1]?.lower === 'one');

/** "the Russian bombers Ukraine says it destroyed": what was struck stands before the subject, with no verb between. */
function relativePair({ words, mentions }: Clauses, head: number): { actor: Mention; recipient: Mention } | null {
  let at = head - 1;
  if (['it', 'they'].includes(words[at]?.lower ?? '') && ['say', 'claim'].includes(words[at - 1]?.verb ?? '')) at -= 2;
  const actor = mentions[words[at]?.mention ?? -1];
  if (actor === undefined) return null;
  const next = words[head + 1];
  if (next !== undefined && (next.classes & MARK) === 0 && (next.classes & (PREPOSITION | SUBORDINATOR)) === 0) return null;
  for (let left = actor.from - 1; left >= 0 && left > actor.from - 5; left--) {
    const word = words[left];
    if (
      word === undefined ||
      isHardMark(word) ||
      word.lower === ',' ||
      isTensed(word) ||
      (word.classes & (PREPOSITION | SUBORDINATOR)) !== 0
    )
      return null;
    const mention = mentions[word.mention];
    if (mention) return left < actor.from - 1 && mention.country !== actor.country ? { actor, recipient: mention } : null;
  }
  return null;
}

const SPEAKING = new Set('say tell warn declare insist announce claim vow state'.split(' '));

/** "Tehran says Israel will pay a price": who speaks of the subject that suffers. */
function speakerOf(clauses: Clauses, { from, agent }: SubjectFound): Mention | null {
  if (agent === null) return null;
  for (let at = from - 1; at >= 0 && at > from - 5; at--) {
    const word = clauses.words[at];
    if (word === undefined || isHardMark(word) || word.mention >= 0) return null;
    if (!isTensed(word)) continue;
    const speaker = SPEAKING.has(word.verb) ? clear(subjectOf(clauses, at).agent) : null;
    return speaker && !sameCountry(speaker, agent.mention) ? speaker : null;
  }
  return null;
}

/** "declines to meet", "tries to kill": the verb that takes the object is the last of the cue. */
const actIn = (words: readonly Word[], { head, to }: CueHit): number =>
  to > head && words[to - 1]?.lower === 'to' && ((words[to]?.form ?? 0) & BASE) !== 0 ? to : head;

/** The frame of a verb: its subject acts on its object, or suffers it in the passive. */
export function verbFrame(clauses: Clauses, hit: CueHit): Frame {
  const { words } = clauses;
  const subject = subjectOf(clauses, hit.head);
  const { placed: all } = objectsOf(clauses, actIn(words, hit));
  const wielder = hit.cue.type === 'ASSAULT' ? all.find((each) => wields(words, each)) : undefined;
  const placed = all.filter((each) => each !== wielder && !(hit.cue.type === 'ACCUSE' && holdsBefore(words, hit.head, each.mention.from)));
  if (hit.cue.suffers) {
    const from =
      placed.find(({ prep }) => prep === 'by' || prep === 'from' || prep === 'for') ??
      victimAmong(
        hit,
        placed.filter(({ prep }) => prep !== 'to' && prep !== 'in'),
        clear(subject.agent),
      );
    const actor = clear(from) ?? speakerOf(clauses, subject);
    return { ...emptyFrame(hit, hit.head), actor, recipient: clear(subject.agent), passive: true };
  }
  const relative = hit.cue.type === 'ASSAULT' ? relativePair(clauses, hit.head) : null;
  if (relative) return { ...emptyFrame(hit, hit.head), ...relative, close: true };
  const headed = words[subject.to - 1];
  const armed = headed !== undefined && ARMS.has(headed.noun) && hit.companion < 0;
  const passive = isPassive(words, hit.head, hit.head) || (doneToSubject(hit, words, placed) && !armed);
  if (passive || (wielder && subject.agent === null)) return passiveFrame(clauses, hit, subject, { placed, wielder });
  const actor = clear(subject.agent) ?? ownerBefore(clauses, subject.from, subject.to);
  if (subject.partner && eachOther(words, hit.to))
    return { ...emptyFrame(hit, hit.head), actor, recipient: clear(subject.partner), close: true, mutual: true };
  const victim = victimAmong(hit, placed, actor);
  const aimed = subject.others.find(
    ({ mention, prep }) => prep !== '' && OUTWARD_PREPS.has(prep) && !isMeeting(hit) && !sameCountry(mention, actor),
  );
  return {
    ...emptyFrame(hit, hit.head),
    actor,
    recipient: clear(victim) ?? (hit.cue.reach === 'alone' ? null : (clear(aimed) ?? (isMutual(hit) ? clear(subject.partner) : null))),
    place: placeAmong(placed) ?? placeAmong(subject.others),
    generic: actor ? null : genericIn(words, subject.from, subject.to),
    close: victim?.prep === '' || subject.partner !== null,
    doer: doerIn(words, subject),
  };
}

/** "Moscow had the pipelines reopened": the subject has it done. */
const HAVE = new Set(['had', 'has', 'have', 'gets', 'got']);

/** A drone that is shot down was sent by its owner. */
const DOWNED = new Set(['destroy', 'down', 'intercept', 'shoot', 'neutralise', 'neutralize']);
const MUNITIONS = new Set(['drone', 'missile', 'rocket', 'projectile']);

/** The head of the phrase behind "by": "by security forces", "by an armed gang". */
function agentAfter(words: readonly Word[], by: number): string {
  let last = '';
  for (let at = by + 1; at < words.length && at < by + 7; at++) {
    const word = words[at];
    if (word === undefined || isHardMark(word) || word.lower === ',' || (word.classes & (PREPOSITION | SUBORDINATOR)) !== 0) break;
    if (isTensed(word) && last !== '') break;
    if (word.mention < 0 && (word.classes & ~PLURAL) === 0) last = word.noun;
  }
  return last;
}

interface Behind {
  readonly placed: readonly Placed[];
  readonly wielder: Placed | undefined;
}

function passiveFrame({ words }: Clauses, hit: CueHit, subject: SubjectFound, { placed, wielder }: Behind): Frame {
  const by = byAfter(words, hit.head);
  const agent = by >= 0 ? (placed.find(({ mention, prep }) => prep === 'by' && mention.from > by) ?? wielder) : wielder;
  const from = agent ?? placed.find(({ prep }) => prep === 'from' && (hit.cue.type === 'SANCTION' || hit.cue.type === 'COERCE'));
  const victim = subject.agent ?? subject.others[0] ?? null;
  if (victim && HAVE.has(words[victim.mention.to]?.lower ?? '') && (words[hit.head - 1]?.classes ?? 0) === 0) {
    return { ...emptyFrame(hit, hit.head), actor: victim.mention, recipient: clear(victimAmong(hit, placed, victim.mention)) };
  }
  const down = DOWNED.has(words[hit.head]?.verb ?? '') && MUNITIONS.has(doerIn(words, subject));
  if (down)
    return { ...emptyFrame(hit, hit.head), actor: clear(victim), recipient: clear(agent), place: placeAmong(placed), passive: true };
  const recipient = victim && from && sameCountry(victim.mention, from.mention) ? victimAmong(hit, placed, from.mention) : victim;
  return {
    ...emptyFrame(hit, hit.head),
    actor: clear(from),
    recipient: clear(recipient),
    place: placeAmong([...placed, ...subject.others]),
    generic: by >= 0 ? genericIn(words, by, by + 5) : null,
    passive: true,
    close: true,
    doer: by >= 0 ? agentAfter(words, by) : '',
  };
}
