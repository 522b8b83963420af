import { wordSet } from '../codebook/word-sets.js';
import type { Mention } from '../countries/mentions.js';
import type { Event } from '../event.js';
import { type CueHit, cuesIn, DEEDS } from './cues.js';
import type { Frame } from './frame.js';
import { isHardMark } from './grammar.js';
import { isFresh } from './history.js';
import { type Standing, standingOf } from './modality.js';
import { frameOf } from './noun-frame.js';
import { type Memory, type Parties, partiesOf } from './parties.js';
import { severityOf } from './severity.js';
import { hardness, ofDisaster, type Topic } from './topic.js';
import { SUBORDINATOR, type Word } from './words.js';

/** A sentence as it was read. */
export interface Said {
  readonly in: 'title' | 'text';
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
}

/** What the rest of the article says about a sentence. */
export interface Setting {
  readonly memory: Memory;
  readonly topic: Topic;
  readonly year: number;
  /** The title looks far back. */
  readonly past: boolean;
}

/** Everything known of one cue, before it is an event. */
interface Finding {
  readonly hit: CueHit;
  readonly frame: Frame;
  readonly parties: Parties;
  readonly standing: Standing;
}

const ARMS = wordSet('ARMS');
const FORCES = wordSet('FORCE');

/** The events of one sentence. */
export function eventsOf(said: Said, setting: Setting): Event[] {
  const hits = cuesIn(said.words);
  if (hits.length === 0) return [];
  const scopes = accusedIn(said.words, hits);
  const findings = hits
    .filter((hit) => !scopes.some(([from, to]) => hit.head > from && hit.head < to))
    .map((hit): Finding => {
      const frame = frameOf(said, hit);
      return { hit, frame, parties: partiesOf(said, frame, setting.memory), standing: standingIn(said, frame, setting) };
    });
  const kept = findings.filter((finding) => counts(finding, said, setting));
  return withoutEchoes(ofForceOnce(kept)).flatMap((finding) => asEvents(finding, said));
}

/** In a text that looks far back nothing happens now but what the sentence dates so. */
function standingIn(said: Said, frame: Frame, { year, past }: Setting): Standing {
  const standing = standingOf(said, frame, year);
  return past && standing.modality === 'asserted' && !isFresh(said.words) ? { ...standing, modality: 'historical' } : standing;
}

/** Words that go on telling of what is accused. */
const RELATIVE = new Set(['where', 'which', 'that', 'who', 'whose']);

/** "accuses X of attacking Y": what stands after the "of" is said, not told. */
function accusedIn(words: readonly Word[], hits: readonly CueHit[]): [number, number][] {
  const scopes: [number, number][] = [];
  for (const { cue, head } of hits) {
    const verb = words[head]?.verb;
    if (cue.type !== 'ACCUSE' || !['accuse', 'blame', 'suspect', 'charge'].includes(verb ?? '')) continue;
    let of = head + 1;
    while (of < words.length && !['of', 'for'].includes(words[of]?.lower ?? '') && !isHardMark(words[of] as Word) && of < head + 12) of++;
    let end = of + 1;
    while (
      end < words.length &&
      !isHardMark(words[end] as Word) &&
      (!((words[end]?.classes ?? 0) & SUBORDINATOR) || RELATIVE.has(words[end]?.lower ?? ''))
    )
      end++;
    if (['of', 'for'].includes(words[of]?.lower ?? '')) scopes.push([of, end]);
  }
  return scopes;
}

/** What a text that touches on the arts or on show business tells of in passing. */
const LIGHT = new Set(['civil-unrest', 'political-instability', 'trade-disruption', 'military-doctrine', 'armed-conflict']);

function counts({ hit, parties, standing, frame }: Finding, { words }: Said, { topic }: Setting): boolean {
  const { actor, recipient } = parties;
  const two = actor !== null && recipient !== null && actor.country !== recipient.country;
  if (!actor && !recipient) return false;
  if (parties.actor === null && nobodyActs(hit, frame)) return false;
  if (actsForItself(hit, frame)) return false;
  if (topic.sport && !outranksSport(hit, two, words)) return false;
  const light = topic.culture || (topic.leisure && LIGHT.has(hit.indicator ?? ''));
  if (light && !two && hardness(words) === 0) return false;
  if (hit.cue.object && !frame.close) return false;
  if (hit.cue.weak && hit.cue.type === 'CONSULT' && !frame.close) return false;
  if (hit.indicator === null) return two;
  if (
    standing.modality === 'demanded' &&
    standing.polarity === 'escalatory' &&
    hit.indicator !== 'trade-disruption' &&
    hit.indicator !== 'threat-rhetoric'
  )
    return false;
  switch (hit.indicator) {
    case 'threat-rhetoric':
      return two;
    case 'armed-conflict':
      return forceCounts(hit, two, words, topic, frame);
    case 'diplomatic-rupture':
      return two || (hit.cue.type === 'SANCTION' && recipient !== null);
    case 'trade-disruption':
      return recipient !== null || (frame.actor !== null && tradesAlone(hit, words));
    case 'military-posture':
      return !hit.cue.weak || words.some(({ noun, lower }) => ARMS.has(lower) || FORCES.has(noun));
    case 'repression':
    case 'civil-unrest':
      if (hit.cue.type === 'PROTEST') return !words.some(({ lower }) => FESTIVE.has(lower));
      return !ofDisaster(words);
    default:
      return true;
  }
}

/** Nouns that act for nobody but themselves, whatever country describes them. */
const PRIVATE = new Set(
  `company ceo executive founder headmaster bishop giant chain manufacturer lender insurer supermarket publisher label conglomerate firm team club star singer actor actress band rapper tourist fan chef startup brand airline bank retailer maker carmaker automaker player coach
  driver striker athlete swimmer golfer boxer fighter-pilot scientist researcher designer artist author director filmmaker film movie show ballet orchestra
  stock share market currency economy investor trader billionaire entrepreneur model influencer youtuber comedian dancer tennis football soccer studio festival
  restaurant hotel museum university professor student doctor nurse dog cat shark bear man woman couple teenager boy girl teen mother father wife husband`
    .trim()
    .split(/\s+/),
);

/** What closes ports and halts trade without meaning to. */
const NATURE = new Set(
  'outage storm snow fog fire quake earthquake flood drone missile attack strike wind volcano heat ash glitch failure blackout explosion crash rain accident'.split(
    ' ',
  ),
);

/** What kills and strikes by accident. */
const ACCIDENTS = new Set(
  'ship boat ferry car truck lorry bus train plane airliner driver storm quake earthquake flood heat lightning wave bridge building fire virus disease'.split(
    ' ',
  ),
);

/** A company, a star or a storm acts, whatever country describes it. */
function actsForItself({ cue, indicator }: CueHit, frame: Frame): boolean {
  if (indicator === 'trade-disruption' && NATURE.has(frame.doer)) return true;
  const armedActor = frame.actor?.kind === 'group' || frame.actor?.country === null;
  if (indicator === 'armed-conflict' && cue.weak && ACCIDENTS.has(frame.doer) && !armedActor) return true;
  return PRIVATE.has(frame.doer) && indicator !== 'civil-unrest' && indicator !== 'repression';
}

/** People fill the streets for joy as well. */
const FESTIVE = new Set('celebrate celebrates celebrating celebration celebrations carnival birthday fans festival parade'.split(' '));

/** Measures and gates that are no matter between countries while none is named. */
const INWARD = new Set('airport airspace restriction ban penalty curb quota boycott road railway sky skies'.split(' '));

/** A measure against nobody in particular: tariffs on a good, a port closed to all. */
function tradesAlone(hit: CueHit, words: readonly Word[]): boolean {
  if (hit.cue.as === 'verb' && hit.companion < 0) return false;
  return !INWARD.has(words[hit.companion]?.noun ?? '');
}

/** In a text on sport an event needs two countries and hard words, or many of them. */
const outranksSport = ({ cue }: CueHit, two: boolean, words: readonly Word[]): boolean => {
  const hard = hardness(words);
  return two ? hard > 0 : hard > 1 && !cue.weak;
};

/** The subject of an act between states is somebody with no country: a company, a club, a person. */
function nobodyActs({ cue, indicator }: CueHit, frame: Frame): boolean {
  if (cue.as !== 'verb' || frame.passive || frame.actor !== null || cue.reach === 'home' || cue.reach === 'joint' || cue.ends) return false;
  return (
    indicator === 'trade-disruption' ||
    indicator === 'diplomatic-rupture' ||
    indicator === 'threat-rhetoric' ||
    indicator === 'military-posture' ||
    indicator === 'military-doctrine'
  );
}

const VERBAL_FIGHT = new Set(['over', 'for', 'as', 'in']);

function forceCounts(hit: CueHit, two: boolean, words: readonly Word[], topic: Topic, frame: Frame): boolean {
  if (hit.cue.ends) return true;
  if (hit.cue.aside) return two && !ofTrade(words);
  if (!hit.cue.weak) return !topic.crime || two || armed(words, hit);
  if (ofDisaster(words) && !two) return false;
  if (armed(words, hit) || FORCES.has(frame.doer)) return true;
  if (frame.actor?.kind === 'group' || frame.recipient?.kind === 'group') return true;
  if (hit.cue.as !== 'verb' && !topic.crime && words.some((word) => HARMING.has(word.verb) || HARMING.has(word.lower))) return true;
  const verb = words[hit.head]?.verb ?? '';
  if (frame.passive && frame.recipient?.people && KILLINGS.has(verb)) return !topic.crime;
  if (frame.passive && frame.recipient && ABDUCTIONS.has(verb)) return !topic.crime;
  if (!two) return false;
  const leads = frame.actor?.kind === 'leader' || frame.actor?.kind === 'former-leader';
  return !leads && !ofTrade(words) && !VERBAL_FIGHT.has(words[hit.to + 1]?.lower ?? '');
}

const HARMING = new Set(['kill', 'wound', 'injure', 'dead', 'die', 'slay']);
const KILLINGS = new Set(['kill', 'shoot', 'massacre', 'gun']);
const ABDUCTIONS = new Set(['kidnap', 'abduct']);
const MEASURES = wordSet('MEASURE');
const ofTrade = (words: readonly Word[]): boolean => words.some((word) => MEASURES.has(word.noun));

/** A word of arms besides the cue itself. */
const armed = (words: readonly Word[], hit: CueHit): boolean =>
  words.some((word, at) => (hit.to > hit.from || at !== hit.head) && (ARMS.has(word.lower) || ARMS.has(word.noun)));

const apart = ({ parties: { actor, recipient } }: Finding): boolean =>
  actor !== null && recipient !== null && actor.country !== recipient.country;

/** "The strike killed three as fighting raged": one blow, of which the telling that names both sides is kept. */
function ofForceOnce(findings: readonly Finding[]): readonly Finding[] {
  const force = findings.filter(({ hit }) => hit.indicator === 'armed-conflict' && !hit.cue.ends);
  if (force.length < 2) return findings;
  return findings.filter((finding) => {
    const { hit, frame } = finding;
    if (!force.includes(finding)) return true;
    if (hit.cue.as === 'verb' && DEEDS.has(frame.doer)) return !force.some((other) => other.hit.cue.as !== 'verb');
    return hit.cue.reach !== 'home' || !force.some(apart);
  });
}

/** A threatened measure is that measure, threatened; a threatened attack is a threat. One telling of each. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const measures = findings.filter(
    ({ hit, standing }) => hit.indicator !== 'threat-rhetoric' && hit.indicator !== null && standing.modality === 'threatened',
  );
  const threats = findings.filter(({ hit }) => hit.cue.type === 'THREATEN');
  return findings.filter((finding) => {
    const { indicator } = finding.hit;
    if (finding.hit.cue.type === 'THREATEN')
      return !measures.some(({ hit }) => hit.indicator === 'trade-disruption' || hit.indicator === 'diplomatic-rupture');
    if (finding.standing.modality !== 'threatened') return true;
    return indicator === 'trade-disruption' || indicator === 'diplomatic-rupture' || threats.length === 0;
  });
}

function asEvents({ hit, parties, standing }: Finding, said: Said): Event[] {
  const { words } = said;
  const event: Event = {
    actor: parties.actor,
    recipient: parties.recipient,
    eventType: hit.cue.type,
    indicator: hit.indicator,
    polarity: standing.polarity,
    modality: standing.modality,
    severity: severityOf(words, hit, standing.modality),
    confidence: confidenceOf(hit, parties, said),
    evidence: { in: said.in, sentence: said.sentence, start: said.start, end: said.end, cue: cueText(hit, said) },
  };
  const mutual = hit.cue.reach === 'both' && event.actor && event.recipient && event.actor.country !== event.recipient.country;
  return mutual ? [event, { ...event, actor: event.recipient, recipient: event.actor }] : [event];
}

function cueText(hit: CueHit, { sentence, words }: Said): string {
  return sentence.slice(words[hit.from]?.start ?? 0, words[hit.to]?.end ?? 0);
}

function confidenceOf(hit: CueHit, { actor, recipient, unnamed }: Parties, said: Said): number {
  let confidence = 0.55;
  if (actor && recipient) confidence += 0.15;
  if (!hit.cue.weak) confidence += 0.1;
  if (hit.to > hit.from || hit.companion >= 0) confidence += 0.05;
  if (said.in === 'title') confidence += 0.05;
  if (unnamed) confidence -= 0.2;
  return Math.round(confidence * 100) / 100;
}
