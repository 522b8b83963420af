import { wordSet } from '../codebook/word-sets.js';
import type { Mention } from '../countries/mentions.js';
import type { Event, Party } from '../event.js';
import { accusedIn } from './accused.js';
import { namedBeside } from './coordination.js';
import { type CueHit, cuesIn, DEEDS } from './cues.js';
import { forceCounts, peaceCounts } from './force.js';
import type { Frame } from './frame.js';
import { isFresh } from './history.js';
import { type Standing, standingOf } from './modality.js';
import { frameOf } from './noun-frame.js';
import { type Memory, type Parties, partiesOf, partyOf } from './parties.js';
import { acrossBorder, politicsCounts } from './politics.js';
import { refusedEasing } from './refusal.js';
import { severityOf } from './severity.js';
import { hardness, ofDisaster, type Topic } from './topic.js';
import type { Word } from './words.js';

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
export interface Finding {
  readonly hit: CueHit;
  readonly frame: Frame;
  readonly parties: Parties;
  readonly standing: Standing;
}

const ARMS = wordSet('ARMS');
const FORCES = wordSet('FORCE');

/** Every cue of a sentence with what grammar says of it, and those of them that the rules hold to be events. */
export function findingsOf(said: Said, setting: Setting): { readonly all: readonly Finding[]; readonly kept: readonly Finding[] } {
  const hits = cuesIn(said.words);
  if (hits.length === 0) return { all: [], kept: [] };
  const scopes = accusedIn(said.words, hits);
  const all = hits
    .filter((hit) => !scopes.some(([from, to]) => hit.head > from && hit.head < to))
    .map((found): Finding => {
      const framed = frameOf(said, found);
      const hit = acrossBorder(said.words, found, framed);
      const frame = hit === found ? framed : { ...framed, hit };
      return { hit, frame, parties: partiesOf(said, frame, setting.memory), standing: standingIn(said, frame, setting) };
    });
  return { all, kept: withoutEchoes(toldOnce(shotOnce(ofForceOnce(all.filter((finding) => counts(finding, said, setting)))))) };
}

/** In a text that looks far back nothing happens now but what the sentence dates so. */
function standingIn(said: Said, frame: Frame, { year, past }: Setting): Standing {
  const standing = refusedEasing(said, frame, standingOf(said, frame, year));
  return past && standing.modality === 'asserted' && !isFresh(said.words) ? { ...standing, modality: 'historical' } : standing;
}

/** What a text that touches on the arts or on show business tells of in passing. */
const LIGHT = new Set(['civil-unrest', 'political-instability', 'trade-disruption', 'military-doctrine', 'armed-conflict']);

function counts({ hit, parties, standing, frame }: Finding, { words }: Said, { topic }: Setting): boolean {
  const { actor, recipient } = parties;
  const two = actor !== null && recipient !== null && actor.country !== recipient.country;
  if (!actor && !recipient) return false;
  if (parties.actor === null && nobodyActs(hit, frame)) return false;
  if (actsForItself(hit, frame) || !politicsCounts(hit, frame, words, two)) return false;
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
      return two || (withBody(frame, parties) && (hit.cue.type !== 'ACCUSE' || frame.close));
    case 'armed-conflict':
      return (
        forceCounts(hit, two, words, topic, frame) &&
        peaceCounts(frame, standing.modality !== 'demanded' && standing.polarity === 'de-escalatory', words)
      );
    case 'diplomatic-rupture':
      return two || (hit.cue.type === 'SANCTION' && recipient !== null) || withBody(frame, parties);
    case 'trade-disruption':
      if (actor === null && hit.companion >= 0 && INWARD.has(words[hit.companion]?.noun ?? '')) return false;
      return recipient !== null || (actor !== null && tradesAlone(hit, words));
    case 'military-posture':
      return !hit.cue.weak || words.some(({ noun, lower }) => ARMS.has(lower) || FORCES.has(noun));
    case 'repression':
    case 'civil-unrest':
      if (hit.cue.type === 'PROTEST') return !words.slice(Math.max(0, hit.head - 5), hit.to + 6).some(({ lower }) => FESTIVE.has(lower));
      return !ofDisaster(words);
    default:
      return true;
  }
}

/** "Iran halts cooperation with the IAEA", "the EU and Japan": a country on one side and a body of countries on the other. */
const withBody = (frame: Frame, { actor, recipient }: Parties): boolean =>
  (actor !== null && recipient === null && isBody(frame.recipient)) || (actor === null && recipient !== null && isBody(frame.actor));

const isBody = (mention: Mention | null): boolean => mention !== null && mention.country === null && mention.kind === 'organisation';

/** Nouns that act for nobody but themselves, whatever country describes them. */
const PRIVATE = new Set(
  `company ceo executive founder headmaster bishop giant chain manufacturer lender insurer supermarket publisher label conglomerate firm team club star singer actor actress band trio duo quartet troupe rapper tourist fan chef startup brand airline bank retailer maker carmaker automaker player coach
  driver striker athlete swimmer golfer boxer fighter-pilot scientist researcher designer artist author director filmmaker film movie show ballet orchestra
  stock share market currency economy investor trader billionaire entrepreneur model influencer youtuber comedian dancer tennis football soccer studio festival
  restaurant hotel museum university professor student doctor nurse sister brother sisters celebrity airways airlines dog cat shark bear man woman couple teenager boy girl teen mother father wife husband`
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
  'ship boat ferry car truck lorry bus train plane airliner driver storm quake earthquake flood heat lightning wave bridge building fire virus disease rain wind hail snow heatwave outage vessel tornado vehicle'.split(
    ' ',
  ),
);

/** A company, a star or a storm acts, whatever country describes it. */
function actsForItself({ cue, indicator }: CueHit, frame: Frame): boolean {
  if (indicator === 'trade-disruption' && NATURE.has(frame.doer)) return true;
  const armedActor = frame.actor?.kind === 'group' || frame.actor?.country === null;
  if (indicator === 'armed-conflict' && (cue.weak || frame.actor === null) && ACCIDENTS.has(frame.doer) && !armedActor) return true;
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
  if (cue.as !== 'verb' || frame.passive || frame.actor !== null || cue.reach === 'home' || cue.reach === 'joint') return false;
  if (cue.ends && indicator !== 'military-posture') return false;
  return (
    indicator === 'trade-disruption' ||
    indicator === 'diplomatic-rupture' ||
    indicator === 'threat-rhetoric' ||
    indicator === 'military-posture' ||
    indicator === 'military-doctrine'
  );
}

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

/** "fired ballistic missiles at Kyiv": a shot at somebody is no test besides. */
function shotOnce(findings: readonly Finding[]): readonly Finding[] {
  const shots = findings.filter((one) => one.hit.indicator === 'armed-conflict' && apart(one));
  return findings.filter(
    ({ hit }) => hit.indicator !== 'military-posture' || !shots.some(({ hit: { from, to } }) => from <= hit.to && to >= hit.from),
  );
}

/**
 * "Talks end without result" is no meeting besides, marchers who come from elsewhere protest where they march, soldiers who fire on a crowd
 * fight no battle, and what is eased is told once: "lets in food after an eleven-week blockade".
 */
function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const broken = findings.filter(({ hit }) => hit.indicator === 'diplomatic-rupture' && !hit.cue.ends);
  const crushed = findings.filter(({ hit }) => hit.indicator === 'repression' && !hit.cue.ends);
  const eased = findings.filter(({ hit, standing }) => hit.indicator === 'trade-disruption' && standing.polarity === 'de-escalatory');
  const marching = findings.some(({ hit }) => hit.cue.type === 'PROTEST' && hit.cue.as !== 'noun');
  return findings.filter(({ hit }) => {
    if (hit.cue.type === 'PROTEST' && hit.cue.as === 'noun') return !marching;
    if (hit.indicator === 'armed-conflict' && crushed.some(({ hit: { from, to } }) => from <= hit.head && to >= hit.head)) return false;
    if (hit.indicator === 'trade-disruption' && hit.cue.as === 'noun' && !hit.cue.ends) return !eased.some((one) => one.hit.to < hit.from);
    return hit.cue.type !== 'CONSULT' || !broken.some(({ hit: { from, to } }) => from <= hit.to && to >= hit.from);
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

/** A finding as the event it tells; two of them when each does it to the other. */
export function asEvents({ hit, frame, parties, standing }: Finding, said: Said): Event[] {
  const { words } = said;
  const event: Event = {
    actor: parties.actor,
    recipient: parties.recipient,
    eventType: hit.cue.type,
    indicator: hit.indicator,
    polarity: standing.polarity,
    modality: standing.modality,
    severity: severityOf(words, hit, standing.modality, frame.actor?.kind === 'leader'),
    confidence: confidenceOf(hit, parties, said),
    evidence: { in: said.in, sentence: said.sentence, start: said.start, end: said.end, cue: cueText(hit, said) },
  };
  const mutual =
    (hit.cue.reach === 'both' || frame.mutual) && event.actor && event.recipient && event.actor.country !== event.recipient.country;
  return mutual ? [event, { ...event, actor: event.recipient, recipient: event.actor }] : [event, ...sidedWith(event, hit, frame, said)];
}

/** Deeds of which everyone named side by side is an author. */
const SHARED = new Set(['ASSAULT', 'SANCTION', 'THREATEN', 'ACCUSE', 'COERCE']);

/** One event for each that is named beside the actor or the recipient: "sanctions on Iran and Syria". */
function sidedWith(event: Event, { cue, head }: CueHit, frame: Frame, said: Said): Event[] {
  const { actor, recipient } = event;
  if (recipient === null || actor?.country === recipient.country || cue.reach === 'home') return [];
  const others = (mention: Mention | null): Party[] =>
    namedBeside(said, mention, head).flatMap((each) => {
      const party = partyOf(each);
      return party && party.country !== actor?.country && party.country !== recipient.country ? [party] : [];
    });
  const recipients = frame.recipient?.country === recipient.country ? others(frame.recipient) : [];
  const actors = actor && SHARED.has(cue.type) && frame.actor?.country === actor.country ? others(frame.actor) : [];
  return [...recipients.map((party) => ({ ...event, recipient: party })), ...actors.map((party) => ({ ...event, actor: party }))];
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
