import type { Event } from '../../src/core/event.js';
import type { Expected, HardCase } from './data.js';
import { columns, percent } from './layout.js';
import { type Read, raises, shown, wordsOf } from './reading.js';

const KINDS = [
  'nothing found',
  'another indicator',
  'another pair',
  'pair reversed',
  'another polarity',
  'another modality',
  'not nothing',
  'names an absent country',
  'too many events beside',
] as const;
type Kind = (typeof KINDS)[number];

/** Why a case does not hold. */
export interface Fault {
  readonly kind: Kind;
  readonly words: string;
}

/** More live events than this beside the expected ones are a fault. */
const BESIDE = 2;

const agrees = (wanted: string | null | undefined, found: string | null): boolean =>
  wanted === null || wanted === undefined || wanted === found;

const pairAgrees = (event: Event, wanted: Expected): boolean =>
  agrees(wanted.actor, event.actor?.country ?? null) && agrees(wanted.recipient, event.recipient?.country ?? null);

const answers = (event: Event, wanted: Expected): boolean =>
  event.indicator === wanted.indicator &&
  pairAgrees(event, wanted) &&
  agrees(wanted.polarity, event.polarity) &&
  agrees(wanted.modality, event.modality);

/** A pair the other way round; clashes are expected both ways and are none. */
function isReversed(event: Event, wanted: Expected, expected: readonly Expected[]): boolean {
  return (
    event.indicator === wanted.indicator &&
    Boolean(wanted.actor && wanted.recipient && wanted.actor !== wanted.recipient) &&
    event.actor?.country === wanted.recipient &&
    event.recipient?.country === wanted.actor &&
    !expected.some((other) => answers(event, other))
  );
}

/** Everything that does not hold of a case; empty when it does. */
export function faultsOf({ item, events, live, countries }: Read<HardCase>): Fault[] {
  const { expect: expected, none, absentCountries } = item;
  const beside = live.filter((event) => !expected.some((wanted) => answers(event, wanted)));
  return [
    ...expected.filter((wanted) => !events.some((event) => answers(event, wanted))).map((wanted) => missing(wanted, events)),
    ...(none ? live.filter((event) => raises([event])) : []).map((event) => fault('not nothing', shown(event))),
    ...absentCountries.filter((country) => countries.includes(country)).map((country) => fault('names an absent country', country)),
    ...live
      .filter((event) => expected.some((wanted) => isReversed(event, wanted, expected)))
      .map((event) => fault('pair reversed', shown(event))),
    ...(beside.length > BESIDE ? [fault('too many events beside', String(beside.length))] : []),
  ];
}

const fault = (kind: Kind, words: string): Fault => ({ kind, words });

/** What is wrong with the nearest event to one that was not found. */
function missing(wanted: Expected, events: readonly Event[]): Fault {
  const same = events.filter(({ indicator }) => indicator === wanted.indicator);
  const paired = same.filter((event) => pairAgrees(event, wanted));
  const polar = paired.filter(({ polarity }) => agrees(wanted.polarity, polarity));
  return fault(nearest(events.length, same.length, paired.length, polar.length), `missing ${wanted.indicator}`);
}

function nearest(any: number, same: number, paired: number, polar: number): Kind {
  if (any === 0) return 'nothing found';
  if (same === 0) return 'another indicator';
  if (paired === 0) return 'another pair';
  return polar === 0 ? 'another polarity' : 'another modality';
}

/** The cases that hold. */
export const heldCases = (cases: readonly Read<HardCase>[]): Read<HardCase>[] => cases.filter((one) => faultsOf(one).length === 0);

/** How many cases hold, and which do not by what is wrong with them; a case with two faults stands under both. */
export function hardCaseLines(cases: readonly Read<HardCase>[]): string[] {
  const judged = cases.map((one) => ({ id: one.item.id, faults: faultsOf(one) }));
  const held = heldCases(cases).length;
  const kinds = KINDS.map((kind) => ({
    kind,
    ids: judged.filter(({ faults }) => faults.some((one) => one.kind === kind)).map(({ id }) => id),
  }));
  return [
    `${held} of ${cases.length} cases hold, ${percent(held, cases.length)}`,
    ...columns(kinds.map(({ kind, ids }) => [kind, String(ids.length), percent(ids.length, cases.length)])),
    ...kinds.filter(({ ids }) => ids.length > 0).map(({ kind, ids }) => `  ${kind}: ${ids.join(' ')}`),
  ];
}

/** Every case that does not hold, with what was found in it. */
export function brokenCaseLines(cases: readonly Read<HardCase>[]): string[] {
  return cases.flatMap((one) => {
    const faults = faultsOf(one);
    if (faults.length === 0) return [];
    return [
      `✗ ${one.item.id} ${wordsOf(one.item.article)}`,
      `    ${faults.map(({ kind, words }) => `${kind}: ${words}`).join('; ')}`,
      `    found: ${one.events.map(shown).join(' | ') || 'nothing'}`,
    ];
  });
}
