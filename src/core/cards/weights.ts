import type { Button, Card } from '../card.js';
import { INDICATOR_NAMES, type IndicatorName } from '../codebook/indicators/index.js';
import { countryName } from '../countries/country.js';
import type { CountryCode } from '../country-code.js';
import type { Weights } from '../workspace.js';
import { factorWords, weightWords } from './weight-words.js';
import { decimal, indicatorWords, signed } from './words.js';

const words = {
  title: 'Weights of this workspace',
  own: (factors: string) => `Own factors: ${factors}.`,
  none: 'Every indicator weighs as the method says.',
  how: 'A factor multiplies what an indicator’s stories weigh in the scores of this workspace, 0 to 3; 1 is the method’s own weight.',
  example: 'For example: /watch weights indicator:civil-unrest factor:0.5',
  changed: (indicator: string, before: string, after: string) => `${indicator}: ${before} → ${after}`,
  reset: 'Weights reset: every indicator weighs as the method says',
  same: (what: string) => `Nothing changed: ${what}`,
  unchanged: 'weights are as they were',
  movers: 'What that moves most',
  noMovers: 'No score moves by it now.',
  move: (before: string, after: string, change: string) => `${before} → ${after} (${change})`,
  undo: 'Undo',
  undoHow: (command: string) => `To undo: ${command}`,
  resetLabel: 'Reset all',
};

/** The ten indicators with this workspace's factor on each. */
export function weightsCard(weights: Weights): Card {
  const own = weightWords(weights);
  const state = own === '' ? words.none : words.own(own);
  return {
    title: words.title,
    line: `${words.title}: ${state}`,
    blocks: [
      { kind: 'text', text: [words.how] },
      { kind: 'facts', facts: INDICATOR_NAMES.map((name) => ({ name: indicatorWords(name), value: [factorWords(weights[name] ?? 1)] })) },
      { kind: 'note', text: [words.example] },
    ],
    buttons: own === '' ? [] : [{ label: words.resetLabel, says: '/watch weights reset', look: 'danger' }],
    color: 'plain',
  };
}

/** A change of factors, and the countries it moves most. */
export interface WeightsChanged {
  readonly before: Weights;
  readonly after: Weights;
  readonly movers: readonly { readonly country: CountryCode; readonly before: number; readonly after: number }[];
}

/** Factors were changed: which, what that moves most, and how to undo it. */
export function weightsChangedCard({ before, after, movers }: WeightsChanged): Card {
  const changed = INDICATOR_NAMES.filter((name) => (before[name] ?? 1) !== (after[name] ?? 1));
  const title = titleOf(changed, before, after);
  const undo = undoCommand(changed, before, after);
  const facts = movers.map((one) => ({
    name: countryName(one.country),
    value: [words.move(decimal(one.before), decimal(one.after), signed(one.after - one.before))],
  }));
  const undoButton: Button[] = undo ? [{ label: words.undo, says: undo, look: 'danger' }] : [];
  return {
    title,
    line: title,
    blocks: [
      ...(changed.length === 0 ? [] : [{ kind: 'text' as const, text: [movers.length > 0 ? words.movers : words.noMovers] }]),
      ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []),
      ...(undo ? [{ kind: 'note' as const, text: [words.undoHow(undo)] }] : []),
    ],
    buttons: undoButton,
    color: 'plain',
  };
}

function titleOf(changed: readonly IndicatorName[], before: Weights, after: Weights): string {
  if (changed.length === 0) return words.same(weightWords(after) || words.unchanged);
  if (Object.keys(after).length === 0 && changed.length > 1) return words.reset;
  return changed
    .map((name) => words.changed(indicatorWords(name), factorWords(before[name] ?? 1), factorWords(after[name] ?? 1)))
    .join(', ');
}

/** One indicator by name; several at once as a list, which a reset is undone with. */
function undoCommand(changed: readonly IndicatorName[], before: Weights, after: Weights): string | null {
  const [only] = changed;
  if (!only) return null;
  if (changed.length === 1) return `/watch weights indicator:${only} factor:${before[only] ?? 1}`;
  return Object.keys(before).length === 0 && Object.keys(after).length > 0
    ? '/watch weights reset'
    : `/watch weights all:${listOf(before)}`;
}

/** "civil-unrest=0.5,repression=2": all factors in one word, as `all` takes them. */
const listOf = (weights: Weights): string =>
  INDICATOR_NAMES.flatMap((name) => (weights[name] === undefined ? [] : [`${name}=${weights[name]}`])).join(',');
