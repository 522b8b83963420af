import type { EventType } from '../../codebook/event-types.js';
import type { IndicatorName } from '../../codebook/indicators/index.js';
import type { Event, Party } from '../../event.js';
import { asEvents, type Finding } from '../events-of.js';
import { ofDisaster } from '../topic.js';
import { castOf, partyNamed } from './cast.js';
import { judge, KIND_MODEL, kindScores, type Verdict } from './judge.js';
import { partOf } from './linear.js';
import { modalityFor } from './modality.js';
import { type Candidate, castingOf } from './role-features.js';
import type { Scored } from './sides.js';
import { bucketOf } from './sparse.js';
import { KINDS, type Kind, type Line, livenessOf, type Window, windowOf } from './window.js';

/**
 * Probabilities, read off annotated headlines (npm run eval prints the share that is right by probability): below `keep` what the rules
 * found is let go; from `borne` a cue that the rules let go is taken up; from `unborne` the words alone tell an event; from `second` on
 * another recipient is named beside the first; `side` is how far a sentence must speak for a pair of states.
 */
export const LIMITS = { keep: 0.03, borne: 0.5, unborne: 0.6, second: 0.35, side: 0.25 } as const;

/** The same for a headline alone, which says less than the texts that the probabilities were learned from. */
const BARE_LIMITS = { keep: 0.03, borne: 0.6, unborne: 0.75 } as const;

/** The same in texts on sport, the arts, show business and disasters, which borrow the words of force. */
const LIGHT_LIMITS = { keep: 0.3, borne: 0.7, unborne: 0.85 } as const;

/** Probability from which two states do a second thing to each other in the sentence of the first. */
const AGAIN = 0.9;

/** Share of events that are right: of what the rules found too it rises from 0.4 to 0.9 with the probability. */
const confidenceOf = (likely: number, ruled: boolean): number => Math.round((ruled ? 0.4 + 0.5 * likely : 0.6 * likely) * 100) / 100;

/** The PLOVER code of an event that no cue of the codebook told. */
const CODE: Readonly<Record<IndicatorName, readonly [escalatory: EventType, easing: EventType]>> = {
  'threat-rhetoric': ['ACCUSE', 'YIELD'],
  'trade-disruption': ['SANCTION', 'YIELD'],
  'military-doctrine': ['POSTURE', 'YIELD'],
  'military-posture': ['MOBILIZE', 'YIELD'],
  'armed-conflict': ['ASSAULT', 'YIELD'],
  'diplomatic-rupture': ['REJECT', 'CONSULT'],
  'civil-unrest': ['PROTEST', 'YIELD'],
  repression: ['COERCE', 'YIELD'],
  'political-instability': ['COERCE', 'YIELD'],
  'cyber-and-sabotage': ['ASSAULT', 'YIELD'],
};

/** A score below which no kind of event was ever likely enough, so that most of a paper is passed over quickly. */
const QUIET = 0.12;

/** Severity of an event that no cue told: that of a middling cue. */
const SEVERITY = 0.5;

interface Told {
  readonly line: Line;
  readonly finding: Finding;
}

/** The events of a window: what the rules found and the words bear out, and what the words tell beyond the rules. */
export function decide(window: Window): Event[] {
  const told = window.lines.flatMap((line) => [...line.kept].map((finding): Told => ({ line, finding })));
  if (told.length === 0 && (window.countries.length === 0 || Math.max(...kindScores(window)) < QUIET)) return [];
  const verdict = judge(window);
  const aside = told.filter(({ finding }) => finding.hit.indicator === null || livenessOf(finding.standing.modality) === 'dead');
  return [
    ...aside.flatMap(({ line, finding }) => asEvents(finding, line.said)),
    ...KINDS.flatMap((kind, at) => ofKind(window, kind, told, verdict, at)),
  ];
}

function ofKind(window: Window, kind: Kind, told: readonly Told[], verdict: Verdict, at: number): Event[] {
  const likely = verdict.likely[at] ?? 0;
  const limits = limitsOf(window);
  const ruled = told.filter(
    ({ finding: { hit, standing } }) =>
      hit.indicator === kind.indicator && standing.polarity === kind.polarity && livenessOf(standing.modality) === 'live',
  );
  if (ruled.length > 0) {
    const confidence = confidenceOf(likely, true);
    return ruled
      .filter(({ finding }) => likely >= limits.keep || between(finding))
      .flatMap(({ line, finding }) => asEvents(finding, line.said).map((event) => ({ ...event, confidence })));
  }
  if (told.some(({ finding: { hit, standing } }) => hit.indicator === kind.indicator && livenessOf(standing.modality) === 'dead'))
    return [];
  const limit = hasCue(window, kind) ? limits.borne : limits.unborne;
  if (likely < limit || window.countries.length === 0) return [];
  const more = added(window, kind, at, verdict, confidenceOf(likely, false));
  return likely < AGAIN ? more.filter((event) => !told.some((one) => tellsOf(one, event))) : more;
}

function limitsOf({ topic: { sport, culture, leisure }, lines }: Window): { keep: number; borne: number; unborne: number } {
  if (sport || culture || leisure || lines.some(({ said }) => ofDisaster(said.words))) return LIGHT_LIMITS;
  return lines.length === 1 ? BARE_LIMITS : LIMITS;
}

/** Whether what the rules found is between the same two states in the same sentence. */
function tellsOf({ line, finding: { parties, hit, standing } }: Told, { evidence, actor, recipient }: Event): boolean {
  const same = line.said.in === evidence.in && line.said.start === evidence.start;
  if (!same || hit.indicator === null || livenessOf(standing.modality) === 'dead') return false;
  const states = [parties.actor?.country, parties.recipient?.country];
  return states.includes(actor?.country) && states.includes(recipient?.country);
}

/** What grammar finds between two states outranks whatever else a text is about. */
const between = ({ parties: { actor, recipient } }: Finding): boolean =>
  actor !== null && recipient !== null && actor.country !== recipient.country;

/** Whether some cue of the kind is there at all. */
const hasCue = ({ lines }: Window, kind: Kind): boolean =>
  lines.some(({ findings }) =>
    findings.some(({ hit, standing }) => hit.indicator === kind.indicator && standing.polarity === kind.polarity),
  );

/** Who does it to whom, and in which sentence. */
interface Parts {
  readonly line: Line;
  readonly actor: Candidate;
  readonly recipients: readonly Candidate[];
}

/** Events that the words tell beyond the rules. */
function added(window: Window, kind: Kind, at: number, verdict: Verdict, confidence: number): Event[] {
  const { line, actor: acting, recipients } = partsBySide(verdict, at) ?? partsByRole(window, kind, at);
  const cue = tellingWords(line, at);
  if (cue === '') return [];
  const actor = partyOf(window, acting);
  const shared = {
    eventType: CODE[kind.indicator][kind.polarity === 'escalatory' ? 0 : 1],
    indicator: kind.indicator,
    polarity: kind.polarity,
    modality: modalityFor(window, kind),
    severity: SEVERITY,
    confidence,
    evidence: { in: line.said.in, sentence: line.said.sentence, start: line.said.start, end: line.said.end, cue },
  };
  return recipients
    .map((candidate) => partyOf(window, candidate))
    .filter((recipient) => recipient !== null || actor !== null)
    .map((recipient) => ({ actor, recipient, ...shared }));
}

/** By the sentence that speaks for two states and one way round. */
function partsBySide({ sides }: Verdict, at: number): Parts | null {
  const best = sides.reduce(
    (most, side) => ((side.scores[at] ?? 0) > (most?.scores[at] ?? LIMITS.side) ? side : most),
    undefined as Scored | undefined,
  );
  return best ? { line: best.line, actor: best.actor, recipients: [best.recipient] } : null;
}

/** By the part each state named is likely to play. */
function partsByRole(window: Window, kind: Kind, at: number): Parts {
  const casting = castingOf(window);
  const cast = castOf(casting, kind, 'recipient');
  const likely = cast.filter(({ candidate, likely }, rank) => candidate !== null && (rank === 0 || likely > LIMITS.second));
  return {
    line: tellingLine(window, at),
    actor: castOf(casting, kind, 'actor')[0]?.candidate ?? null,
    recipients: cast[0]?.candidate == null ? [null] : likely.map(({ candidate }) => candidate),
  };
}

const partyOf = (window: Window, candidate: Candidate): Party | null => (candidate === null ? null : partyNamed(window, candidate));

/** The sentence that speaks most for a kind when it stands alone. */
function tellingLine({ lines, topic, past }: Window, at: number): Line {
  const [first, ...rest] = lines;
  if (first === undefined) throw new RangeError('a window has at least one sentence');
  const scoreOf = (line: Line): number => kindScores(windowOf([line], topic, past))[at] ?? 0;
  return rest.length === 0 ? first : lines.reduce((best, line) => (scoreOf(line) > scoreOf(best) ? line : best), first);
}

/** The word of a sentence that speaks most for a kind, by itself and with the next; '' when there are only names. */
function tellingWords({ pieces, said }: Line, at: number): string {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  pieces.forEach(({ lemma, mention }, index) => {
    const next = pieces[index + 1]?.lemma;
    const weight =
      partOf(KIND_MODEL, at, bucketOf(lemma), 1) + (next === undefined ? 0 : partOf(KIND_MODEL, at, bucketOf(`${lemma}_${next}`), 1));
    if (mention < 0 && /\p{L}/u.test(lemma) && weight > most) {
      most = weight;
      best = index;
    }
  });
  const word = said.words[pieces[best]?.from ?? -1];
  return word ? said.sentence.slice(word.start, word.end) : '';
}
