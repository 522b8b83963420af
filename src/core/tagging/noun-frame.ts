import type { EventType } from '../codebook/event-types.js';
import type { Mention } from '../countries/mentions.js';
import type { CueHit } from './cues.js';
import { clear, emptyFrame, type Frame, genericIn, ownerBefore, placeAmong, verbFrame, victimAmong } from './frame.js';
import {
  type Clauses,
  describesOnly,
  isHardMark,
  isPassive,
  isTensed,
  NO_WORD,
  objectsOf,
  type Placed,
  prepositionBefore,
  subjectOf,
} from './grammar.js';
import { PAST } from './morphology.js';
import { PREPOSITION, SUBORDINATOR, type Word } from './words.js';

/** Types whose noun has its victim before it: "Iran sanctions", "Ukraine invasion". */
const VICTIM_BEFORE: ReadonlySet<EventType> = new Set(['SANCTION', 'ASSAULT', 'COERCE', 'YIELD', 'MOBILIZE']);

/** Countries whose own name is their adjective: "US strike" is a strike by them. */
const NAME_IS_ADJECTIVE = new Set(['US', 'GB', 'AE', 'NZ', 'SA', 'ZA', 'KP', 'KR']);

interface Before {
  readonly agent: Mention | null;
  readonly victim: Mention | null;
  readonly start: number;
}

/** "U.S. mediated peace deal": whoever brokers it is no party to it. */
const BROKERED = new Set(['mediated', 'brokered', 'backed', 'sponsored']);

/** A noun phrase begins with them: what stands before is none of it. */
const OPENING = new Set(['the', 'a', 'an', 'this', 'these', 'another']);

/** The mentions that stand before a noun in its own phrase: "Russian Kharkiv offensive", "Moscow's Iran sanctions". */
function premodifiers({ words, mentions }: Clauses, from: number, type: EventType): Before {
  const found: Mention[] = [];
  let at = from - 1;
  for (; at >= 0 && at > from - 9; at--) {
    const word = words[at];
    if (word === undefined || word.lower === ',' || isHardMark(word) || (word.classes & (PREPOSITION | SUBORDINATOR)) !== 0) break;
    if ((word.form !== 0 || OPENING.has(word.lower)) && word.mention < 0) break;
    const mention = mentions[word.mention];
    if (mention && mention.from === at && !describesOnly(mention) && !BROKERED.has(words[mention.to]?.lower ?? '')) found.unshift(mention);
  }
  const start = at + 1;
  const [first, second] = found;
  if (first === undefined) return { agent: null, victim: null, start };
  if (second) return { agent: first, victim: second, start };
  const owns = words[first.to]?.lower === "'s" || words[first.to]?.lower === "'";
  const named = first.kind === 'name' || first.kind === 'capital' || first.kind === 'city';
  const attributive = !owns && named && !NAME_IS_ADJECTIVE.has(first.country ?? '');
  return attributive && VICTIM_BEFORE.has(type) ? { agent: null, victim: first, start } : { agent: first, victim: null, start };
}

/** Verbs whose subject suffers the noun: "faces sanctions", "repels an attack". */
const SUFFERING = new Set(
  `face suffer endure survive repel intercept receive brace fear reel hit evade escape dodge fend resist thwart foil condemn denounce get undergo
  withstand sustain report slam decry mourn protest circumvent weather risk await see confirm`
    .trim()
    .split(/\s+/),
);

/** Verbs that only speak of the noun. */
const SPEAKING = new Set(
  `say report claim note mention describe fear condemn denounce mourn discuss slam decry blame cite recall mark remember commemorate confirm deny reject welcome
  hail praise urge support back criticise criticize see watch follow monitor expect accuse call warn protest oppose`
    .trim()
    .split(/\s+/),
);

function hostOf(words: readonly Word[], start: number): number {
  for (let at = start - 1; at >= 0 && at > start - 12; at--) {
    const word = words[at];
    if (word === undefined || isHardMark(word) || (word.classes & SUBORDINATOR) !== 0) return -1;
    if (word.form !== 0 && word.mention < 0) return at;
  }
  return -1;
}

interface Around {
  readonly placed: readonly Placed[];
  readonly before: Before;
  readonly host: number;
}

/** The frame of a noun: "A's attack on B", "the closure of the border by A", "B faces A's sanctions". */
function nounFrame(clauses: Clauses, hit: CueHit): Frame {
  const { words } = clauses;
  const before = premodifiers(clauses, hit.from, hit.cue.type);
  const { placed, end } = objectsOf(clauses, hit.to);
  const host = hostOf(words, before.start);
  const base = {
    ...emptyFrame(hit, host),
    place: placeAmong(placed),
    generic:
      genericIn(words, before.start, hit.head + 1) ?? (words[hit.to + 1]?.lower === 'by' ? genericIn(words, hit.to + 1, hit.to + 5) : null),
  };
  const between = placed.filter(({ prep }) => prep === 'between');
  const inside = clauses.mentions.filter((mention) => mention.from >= hit.from && mention.to <= hit.to + 1 && mention.country !== null);
  if (inside[0] && inside[1]) return { ...base, actor: inside[0], recipient: inside[1], close: true };
  if (between.length > 1) return { ...base, actor: clear(between[0]), recipient: clear(between[1]), close: true };
  const hosted = hostParties(clauses, hit, { placed, before, host });
  if (hit.cue.suffers) {
    const victim = victimAmong(hit, placed, null);
    return { ...base, actor: null, recipient: before.victim ?? before.agent ?? clear(victim) ?? hosted.actor };
  }
  const pair = bothAfter(clauses, placed);
  if (pair) return { ...base, ...pair, close: true, mutual: true };
  const within = inside[0] && ['from', 'by'].includes(prepositionBefore(words, inside[0].from, hit.from)) ? inside[0] : null;
  const by =
    placed.find(({ prep }) => prep === 'by') ??
    (hit.cue.type === 'ASSAULT' || hit.cue.type === 'MOBILIZE' ? placed.find(({ prep }) => prep === 'from') : undefined);
  const blamed = by || before.agent ? null : blamedAfter(clauses, hit);
  const actor = within ?? clear(by) ?? before.agent ?? blamed ?? hosted.actor ?? ownerBefore(clauses, before.start, hit.from);
  const victim = victimAmong(hit, placed, actor);
  const recipient = clear(victim) ?? before.victim ?? hosted.recipient ?? clear(victim ? null : laterObject(clauses, hit, end, actor));
  const other = recipient && actor && recipient.country === actor.country ? (hosted.recipient ?? recipient) : recipient;
  const close = (before.agent !== null && before.victim !== null) || victim?.prep === 'with';
  return { ...base, actor, recipient: other, generic: actor ? null : base.generic, close };
}

/** "strikes by both Israel and Iran": each strikes the other. */
function bothAfter({ words }: Clauses, placed: readonly Placed[]): { actor: Mention; recipient: Mention } | null {
  const at = placed.findIndex(({ mention, prep }) => prep === 'by' && words[mention.from - 1]?.lower === 'both');
  const [one, other] = [placed[at], placed[at + 1]];
  return one && other && words[other.mention.from - 1]?.lower === 'and' ? { actor: one.mention, recipient: other.mention } : null;
}

/** Behind these the noun is no part of what the verb before it says. */
const ASIDE = new Set('despite amid amidst after before since during following because without unlike besides'.split(' '));

/** What the verb that takes the noun as its object adds: "Russia launches an attack", "Kyiv faces an attack". */
function hostParties(clauses: Clauses, hit: CueHit, { host, before }: Around): { actor: Mention | null; recipient: Mention | null } {
  const verb = clauses.words[host];
  if (verb === undefined) return { actor: null, recipient: null };
  const subject = subjectOf(clauses, host);
  const passive = isPassive(clauses.words, host, host);
  const direct = objectsOf(clauses, host).placed.find(({ mention, prep }) => prep === '' && mention.to <= before.start);
  if (hit.cue.reach === 'home' && SPEAKING.has(verb.verb)) return { actor: null, recipient: null };
  const led = prepositionBefore(clauses.words, hit.from, host + 1);
  if (ASIDE.has(led)) return { actor: null, recipient: null };
  if (led === 'with' && HARMING.has(verb.verb) && !passive) return { actor: clear(subject.agent), recipient: clear(direct) };
  const under = hit.cue.type === 'ASSAULT' && led === 'under';
  if (passive || under || SUFFERING.has(verb.verb)) return { actor: null, recipient: clear(subject.agent) };
  if (SPEAKING.has(verb.verb) && hit.cue.type !== 'CONSULT') return { actor: null, recipient: null };
  return { actor: clear(subject.agent), recipient: clear(direct) ?? clear(subject.partner) };
}

const BLAMING = new Set('trace attribute link blame tie claim carry launch pin stage orchestrate order conduct plan'.split(' '));

/** "an attack traced to Iran", "blamed on Russia", "claimed by rebels from Chad". */
function blamedAfter(clauses: Clauses, hit: CueHit): Mention | null {
  if (hit.cue.type !== 'ASSAULT' && hit.cue.type !== 'COERCE') return null;
  for (let at = hit.to + 1; at < clauses.words.length && at < hit.to + 14; at++) {
    const word = clauses.words[at];
    if (word === undefined || isHardMark(word)) return null;
    if (!BLAMING.has(word.verb) || (word.form & PAST) === 0) continue;
    const agent = objectsOf(clauses, at).placed.find(({ prep }) => prep === 'to' || prep === 'on' || prep === 'by');
    if (agent) return agent.mention;
  }
  return null;
}

const HARMING = new Set(
  'kill hit strike wound injure destroy damage target leave rock shake batter pound level flatten displace force trap claim punish cripple squeeze'.split(
    ' ',
  ),
);

/** "Israeli strikes kill dozens in Gaza": what the noun's own verb is done to. */
function laterObject(clauses: Clauses, hit: CueHit, end: number, actor: Mention | null): Placed | null {
  const verb = clauses.words[end];
  if (verb === undefined || !isTensed(verb)) return null;
  const { placed } = objectsOf(clauses, end);
  if (HARMING.has(verb.verb)) return victimAmong(hit, placed, actor);
  const harm = hit.cue.type === 'ASSAULT' || hit.indicator === 'cyber-and-sabotage';
  return harm
    ? (placed.find(({ prep, mention }) => (prep === 'in' || prep === 'across') && mention.country !== actor?.country) ?? null)
    : null;
}

/** "killed near an aid point", "shot while waiting for food": it is done to the subject. */
function isHarmedThere(words: readonly Word[], { from, cue }: CueHit): boolean {
  const verb = words[from];
  const next = words[from + 1];
  if (verb === undefined || next === undefined || cue.type !== 'ASSAULT' || (verb.form & PAST) === 0) return false;
  return (HARMED.has(verb.verb) || verb.verb === 'shoot') && (next.classes & (PREPOSITION | SUBORDINATOR)) !== 0;
}

/** Words that begin with a verb have its subject before them; the others are read as a noun. */
function phraseFrame(clauses: Clauses, hit: CueHit): Frame {
  const { words, mentions } = clauses;
  if (!isTensed(words[hit.from] ?? NO_WORD)) return nounFrame(clauses, hit);
  const { placed } = objectsOf(clauses, hit.to);
  const inside = mentions.find((mention) => mention.from >= hit.from && mention.to <= hit.to + 1) ?? null;
  const subject = subjectOf(clauses, hit.from);
  if (hit.cue.suffers) return { ...emptyFrame(hit, hit.head), recipient: clear(subject.agent), passive: true };
  const agent = clear(placed.find(({ prep }) => prep === 'by'));
  if (isHarmedThere(words, hit))
    return { ...emptyFrame(hit, hit.head), actor: agent, recipient: clear(subject.agent), place: placeAmong(placed), passive: true };
  const actor = agent ?? clear(subject.agent);
  return {
    ...emptyFrame(hit, hit.head),
    actor,
    recipient: clear(victimAmong(hit, placed, actor)) ?? (inside && inside.country !== actor?.country ? inside : null),
    place: placeAmong(placed) ?? placeAmong(subject.others),
    generic: genericIn(words, hit.from, hit.to + 1),
  };
}

const HARMED = new Set(['kill', 'wound', 'injure', 'die', 'dead']);

/** "Three killed in an Israeli strike on …", "a Malian soldier died in a rebel ambush": the noun says who did it, the subject who suffered. */
function harmedFrame(clauses: Clauses, hit: CueHit): Frame | null {
  const { words } = clauses;
  const verb = words[hit.from];
  const noun = words[hit.to];
  if (verb === undefined || noun === undefined || hit.to === hit.from || noun.form !== 0 || noun.mention >= 0) return null;
  if (!HARMED.has(verb.verb) && !HARMED.has(verb.lower)) return null;
  if (!['in', 'during', 'by', 'after', 'following'].includes(words[hit.from + 1]?.lower ?? '')) return null;
  const deed = nounFrame(clauses, { ...hit, from: hit.to, head: hit.to });
  const subject = clear(subjectOf(clauses, hit.from).agent);
  const actor = deed.actor?.from === subject?.from ? null : deed.actor;
  const harmed = subject && subject.country !== actor?.country ? subject : null;
  const own = deed.generic ?? genericIn(words, hit.from, hit.to);
  return { ...deed, hit, host: hit.from, actor, recipient: harmed ?? deed.recipient, generic: actor ? null : own, passive: true };
}

/** Who does what to whom, for one cue of a sentence. */
export function frameOf(clauses: Clauses, hit: CueHit): Frame {
  const harmed = hit.cue.type === 'ASSAULT' ? harmedFrame(clauses, hit) : null;
  if (harmed) return harmed;
  if (hit.cue.as === 'verb') return verbFrame(clauses, hit);
  return hit.cue.as === 'noun' ? nounFrame(clauses, hit) : phraseFrame(clauses, hit);
}
