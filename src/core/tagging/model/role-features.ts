import type { IndicatorName } from '../../codebook/indicators/index.js';
import type { CountryCode } from '../../country-code.js';
import { stateOf } from './pieces.js';
import type { Groups } from './sparse.js';
import { type Kind, type Line, labelOf, type Window } from './window.js';

/** Who may play a part: a state that is named, or null for nobody named. */
export type Candidate = CountryCode | null;

/** Indicators whose parties are told alike. */
const FAMILY: Readonly<Record<IndicatorName, string>> = {
  'civil-unrest': 'home',
  repression: 'home',
  'political-instability': 'home',
  'armed-conflict': 'force',
  'military-posture': 'posture',
  'military-doctrine': 'posture',
  'trade-disruption': 'states',
  'diplomatic-rupture': 'states',
  'threat-rhetoric': 'states',
  'cyber-and-sabotage': 'covert',
};

/** Weight of what the rules say beside that of what stands around a name. */
const WEIGHTS = { around: 1, rules: 2 } as const;

type Names = Set<string>;

/** How a name stands in its sentence. */
function addStanding(line: Line, at: number, names: Names): void {
  const { pieces, said } = line;
  const piece = pieces[at];
  const mention = said.mentions[piece?.mention ?? -1];
  if (piece === undefined || mention === undefined) return;
  const near = (step: number): string => pieces[at + step]?.lemma ?? '^';
  names.add(`kind:${piece.lemma}${mention.people ? 'S' : ''}`).add(`kind:${said.in}:${piece.lemma}`);
  for (const step of [1, 2, 3, 4]) {
    names.add(`R:${near(step)}`).add(`L:${near(-step)}`);
    if (step < 3) names.add(`R${step}:${near(step)}`).add(`L${step}:${near(-step)}`);
  }
  names
    .add(`L12:${near(-2)}_${near(-1)}`)
    .add(`R12:${near(1)}_${near(2)}`)
    .add(`LR:${near(-1)}|${near(1)}`);
  names.add(`x:${piece.lemma}>${near(1)}_${near(2)}_${near(3)}`);
  names.add(`pos:${at === 0 ? 0 : at < 3 ? 1 : at < pieces.length / 2 ? 2 : 3}`);
  if (said.words[mention.to]?.lower === "'s") names.add('poss').add(`poss:${near(1)}`);
  if (mention.head !== null) names.add(`head:${mention.head}`);
  if (mention.tail !== null) names.add(`tail:${mention.tail}`);
  addVerbs(line, at, names);
}

const distance = (steps: number): string => (steps < 3 ? 'near' : steps < 6 ? 'mid' : 'far');
const BE = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'being']);

/** The next verb on either side. */
function addVerbs({ pieces }: Line, at: number, names: Names): void {
  for (const [side, sign] of [
    ['R', 1],
    ['L', -1],
  ] as const) {
    for (let step = 1; step < 10; step++) {
      const piece = pieces[at + sign * step];
      if (piece === undefined) break;
      if (!piece.verb || piece.auxiliary) continue;
      names.add(`${side}v:${piece.lemma}`).add(`${side}vd:${distance(step)}`);
      if (sign > 0 && pieces.slice(at + 1, at + step).some(({ word }) => BE.has(word))) names.add('Rvpassive');
      break;
    }
  }
}

/** What stands around the names of every state of a window. */
function standings({ lines, countries }: Window): Map<CountryCode, Names> {
  const all = new Map(countries.map((country): [CountryCode, Names] => [country, new Set()]));
  for (const line of lines)
    line.pieces.forEach(({ country }, at) => {
      const names = country === null ? undefined : all.get(country);
      if (names) addStanding(line, at, names);
    });
  const count = Math.min(countries.length, 4);
  countries.forEach((country, order) => {
    all
      .get(country)
      ?.add(`order:${Math.min(order, 3)}`)
      .add(`of:${count}`)
      .add(`order:${Math.min(order, 3)}of${count}`);
  });
  return all;
}

/** A part that the rules give a state in a finding. */
interface Given {
  readonly part: 'act' | 'rec' | 'home';
  readonly label: string;
  readonly kept: boolean;
}

function givens({ lines }: Window): Map<CountryCode, Given[]> {
  const all = new Map<CountryCode, Given[]>();
  const give = (country: CountryCode, given: Given): void => {
    all.set(country, [...(all.get(country) ?? []), given]);
  };
  for (const { findings, kept } of lines)
    for (const finding of findings) {
      const { hit, parties, standing } = finding;
      const given = { label: labelOf(hit.indicator, hit.cue.type, standing.polarity), kept: kept.has(finding) };
      const actor = parties.actor && stateOf(parties.actor.country);
      const recipient = parties.recipient && stateOf(parties.recipient.country);
      if (actor && actor === recipient) give(actor, { part: 'home', ...given });
      else {
        if (actor) give(actor, { part: 'act', ...given });
        if (recipient) give(recipient, { part: 'rec', ...given });
      }
    }
  return all;
}

/** What roles are decided by, worked out once a window. */
export interface Casting {
  readonly window: Window;
  readonly around: ReadonlyMap<CountryCode, ReadonlySet<string>>;
  readonly given: ReadonlyMap<CountryCode, readonly Given[]>;
}

/** Works that out: what stands around every state of a window, and what the rules make of it. */
export const castingOf = (window: Window): Casting => ({ window, around: standings(window), given: givens(window) });

/** Those who may play a part in a window. */
export const candidatesOf = ({ window }: Casting): Candidate[] => [...window.countries, null];

function ruleNames(casting: Casting, kind: Kind, country: CountryCode): Names {
  const label = labelOf(kind.indicator, '', kind.polarity);
  const family = FAMILY[kind.indicator];
  const names: Names = new Set();
  for (const { part, label: of, kept } of casting.given.get(country) ?? []) {
    const mark = kept ? '+' : '-';
    names.add(`any:${part}${mark}`);
    if (of === label) names.add(`same:${part}${mark}`).add(`same:${part}`).add(`same:${family}:${part}`);
    else names.add(of.startsWith(`${kind.indicator}:`) ? `turned:${part}` : `other:${part}`);
  }
  const told = [...names].some((name) => name.startsWith('same:'));
  for (const [other, list] of casting.given)
    if (other !== country) for (const { part, label: of } of list) if (of === label) names.add(`rival:${part}`);
  if (!told && ![...names].some((name) => name.startsWith('rival:'))) names.add('unruled');
  const count = Math.min(casting.window.countries.length, 4);
  return names.add(`n:${count}`).add(`${family}:n:${count}`).add(label);
}

/** Nobody named: what the rules say of the kind at all. */
function nobodyNames(casting: Casting, kind: Kind): Names {
  const label = labelOf(kind.indicator, '', kind.polarity);
  const parts = new Set([...casting.given.values()].flat().flatMap(({ part, label: of }) => (of === label ? [part] : [])));
  const told = `${parts.has('act') ? 'a' : ''}${parts.has('rec') || parts.has('home') ? 'r' : ''}`;
  const count = Math.min(casting.window.countries.length, 4);
  return new Set([
    'nobody',
    `nobody:${label}`,
    `nobody:n:${count}`,
    `nobody:${kind.indicator}:n:${count}`,
    `nobody:told:${told}`,
    `nobody:${FAMILY[kind.indicator]}:told:${told}`,
  ]);
}

/** What speaks for a candidate to play the part in a kind of event. */
export function roleFeatures(casting: Casting, kind: Kind, candidate: Candidate): Groups {
  if (candidate === null)
    return [
      { weight: WEIGHTS.around, names: new Set() },
      { weight: WEIGHTS.rules, names: nobodyNames(casting, kind) },
    ];
  const family = FAMILY[kind.indicator];
  const around: Names = new Set();
  for (const name of casting.around.get(candidate) ?? []) {
    around.add(name).add(`${family}|${name}`);
    if (/^(?:kind|of|order|pos|L1|R1|Rv):/.test(name)) around.add(`${labelOf(kind.indicator, '', kind.polarity)}|${name}`);
  }
  return [
    { weight: WEIGHTS.around, names: around },
    { weight: WEIGHTS.rules, names: ruleNames(casting, kind, candidate) },
  ];
}
