import type { CueHit } from './cues.js';
import type { Frame } from './frame.js';
import { isHardMark, isTensed } from './grammar.js';
import { ADVERB, AUXILIARY, type Word } from './words.js';

/** Bodies whose heads come and go without a country trembling. */
const PRIVATE_BODIES = new Set(
  `university college school club federation bank board company firm union museum church network newspaper fed broadcaster bbc foundation charity hospital
  league fifa uefa ioc association library orchestra academy corporation startup airline website exhibit exhibition smithsonian fulbright commission`
    .trim()
    .split(/\s+/),
);

/** Words to each side of a cue among which a private body says whose office it is. */
const NEAR = 7;

const ofPrivateBody = (words: readonly Word[], { head }: CueHit): boolean =>
  words.slice(Math.max(0, head - NEAR), head + NEAR).some(({ lower, noun }) => PRIVATE_BODIES.has(lower) || PRIVATE_BODIES.has(noun));

/** Those who only comment, and do it in nobody's name. */
const COMMENTERS = new Set(
  `protester demonstrator critic fan voter senator congressman congresswoman lawmaker democrat republican judge lawyer union resident mayor governor
  expert analyst analysts economist columnist commentator viewer reader parent survivor victim widow aide candidate comedian host pundit family relative`
    .trim()
    .split(/\s+/),
);

/** Those who refuse something in nobody's name but their own. */
const REFUSERS = new Set(
  `voter court judge jury tribunal protester demonstrator resident critic analyst expert fan family relative victim survivor striker shareholder bank
  singer actor author union`
    .trim()
    .split(/\s+/),
);

/** Those who walk out on whom they work for, and on no government. */
const STAFF = new Set('employee staff staffer shareholder customer passenger tenant coworker alumnus alumni'.split(' '));

/** Judges stop a government; that is the law at work and no silencing. */
const JUDGES = new Set(['judge', 'court', 'jury', 'tribunal', 'justice']);
const STOPPING = new Set(['block', 'suspend', 'halt', 'bar', 'release', 'free', 'ban', 'shut']);

/** "warns Syria could be weeks away from war": the name behind the verb begins a clause and is warned of nothing. */
function beginsClauseOf(words: readonly Word[], { recipient }: Frame): boolean {
  const next = recipient === null ? undefined : words[recipient.to];
  return next !== undefined && ((next.classes & AUXILIARY) !== 0 || (isTensed(next) && next.mention < 0));
}

/** "quits, accusing the administration": what is toppled stands in the same breath. */
const crossesComma = (words: readonly Word[], { head, companion }: CueHit): boolean =>
  companion > head && words.slice(head, companion).some((word) => word.lower === ',' || isHardMark(word));

/** "Israel tries to assassinate a Houthi leader": killing across a border is force, and topples nobody at home. */
function abroad({ actor, recipient, place }: Frame): boolean {
  const where = recipient ?? place;
  return actor !== null && where !== null && actor.country !== null && where.country !== null && actor.country !== where.country;
}

const KILLING = new Set(['assassinate', 'kill']);
const FELLING = new Set(['assassinate', 'overthrow', 'topple', 'depose', 'kill']);
const fells = (words: readonly Word[], { cue, from, to }: CueHit): boolean =>
  cue.as === 'verb' && words.slice(from, to + 1).some(({ verb }) => FELLING.has(verb));

/** Force when somebody is killed, or meant to be, across a border, else the cue as it was found. */
export function acrossBorder(words: readonly Word[], hit: CueHit, frame: Frame): CueHit {
  if (hit.indicator !== 'political-instability' || !KILLING.has(words[hit.to]?.verb ?? '') || !fells(words, hit) || !abroad(frame))
    return hit;
  return { ...hit, indicator: 'armed-conflict', cue: { ...hit.cue, type: 'ASSAULT', reach: 'other' } };
}

/** "A soldier accused of selling secrets": a court matter of one person. */
const accusedPerson = (words: readonly Word[], { head }: CueHit, { actor }: Frame): boolean =>
  ['accuse', 'suspect', 'charge'].includes(words[head]?.verb ?? '') &&
  words[head + 1]?.lower === 'of' &&
  !(actor !== null && actor.from > head);

/** What police take from ships is no trade. */
const SMUGGLED = new Set(
  'cocaine heroin drugs narcotics methamphetamine meth fentanyl-laced marijuana cannabis cigarettes ivory contraband'.split(' '),
);

/** What may follow the one who is called. */
const CALLED = new Set([
  'on',
  'to',
  'after',
  'over',
  'about',
  'for',
  'before',
  ',',
  'again',
  'next',
  'this',
  'and',
  'from',
  'in',
  'amid',
  'late',
]);

/** "Modi and Xi discussed …", "Trump to call Putin on Monday": two speak with each other; to discuss a country or call it names is something else. */
function meets(words: readonly Word[], hit: CueHit, { recipient }: Frame): boolean {
  if (recipient === null) return false;
  if (['discuss', 'agree'].includes(words[hit.head]?.verb ?? '')) return recipient.from < hit.head;
  if (recipient.kind !== 'leader' || recipient.from < hit.head) return false;
  const next = words[recipient.to];
  return next === undefined || isHardMark(next) || CALLED.has(next.lower) || (next.classes & ADVERB) !== 0;
}

/** Whether words of politics tell of politics that moves a country's risk: no university president, judge or commentator. */
export function politicsCounts(hit: CueHit, frame: Frame, words: readonly Word[], two: boolean): boolean {
  const { cue, indicator } = hit;
  switch (indicator) {
    case 'political-instability':
      if (fells(words, hit) && abroad(frame)) return false;
      if (cue.weak) return frame.actor?.kind === 'leader' && !ofPrivateBody(words, hit);
      return !crossesComma(words, hit) && (cue.type === 'ASSAULT' || !ofPrivateBody(words, hit));
    case 'repression':
      if (frame.actor?.kind === 'organisation') return false;
      return !(JUDGES.has(frame.doer) && STOPPING.has(words[hit.head]?.verb ?? ''));
    case 'threat-rhetoric':
      if (accusedPerson(words, hit, frame)) return false;
      if (COMMENTERS.has(frame.doer) && frame.actor === null) return false;
      return !(cue.object === true && beginsClauseOf(words, frame));
    case 'trade-disruption':
      if (words.some(({ lower, mention }) => mention < 0 && SMUGGLED.has(lower))) return false;
      return cue.weak ? two : true;
    case 'civil-unrest':
      return !STAFF.has(frame.doer);
    case 'diplomatic-rupture':
      if (cue.type === 'REJECT' && REFUSERS.has(frame.doer)) return false;
      if (cue.weak && cue.type === 'SANCTION') return two;
      return hit.cue.as !== 'verb' || !cue.weak || meets(words, hit, frame);
    default:
      return true;
  }
}
