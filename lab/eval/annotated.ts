import { INDICATOR_NAMES, type IndicatorName } from '../../src/core/codebook/indicators/index.js';
import type { Polarity } from '../../src/core/event.js';
import type { Annotated } from './data.js';
import { columns } from './layout.js';
import { scoresOf, sumOf, type Tally, tallyLine } from './measures.js';
import { isLive, type Moving, type Read, shown, wordsOf } from './reading.js';

/** A country at risk, by what, and whether more or less; '?' when no country is named. */
type Risk = `${IndicatorName} ${string} ${Polarity}`;

const riskOf = (indicator: IndicatorName, country: string | null | undefined, polarity: Polarity): Risk =>
  `${indicator} ${country ?? '?'} ${polarity}`;

/** The risks a person found in an article: those of live events. */
export function wantedRisks({ events }: Annotated): Set<Risk> {
  const live = events.filter(({ modality }) => isLive(modality));
  return new Set(
    live.flatMap(({ indicator, recipient, polarity }) => (indicator === null ? [] : [riskOf(indicator, recipient, polarity)])),
  );
}

/** The risk one found event stands for. */
export const foundRisk = (event: Moving): Risk => riskOf(event.indicator, event.recipient?.country, event.polarity);

const foundRisks = ({ live }: Read<Annotated>): Set<Risk> => new Set(live.map(foundRisk));

/** Found against wanted over (indicator, country at risk, polarity); with an indicator, over its own alone. */
export function riskTally(items: readonly Read<Annotated>[], indicator?: IndicatorName): Tally {
  const counts = (risk: Risk): boolean => indicator === undefined || risk.startsWith(`${indicator} `);
  return sumOf(
    items.map((one) => {
      const wanted = new Set([...wantedRisks(one.item)].filter(counts));
      const found = [...foundRisks(one)].filter(counts);
      return { right: found.filter((risk) => wanted.has(risk)).length, found: found.length, wanted: wanted.size };
    }),
  );
}

const sureOf = (items: readonly Read<Annotated>[]): Read<Annotated>[] => items.filter(({ item }) => item.sure);

/** The two figures of a set: all of it, and what its annotator was sure of. */
export const riskLines = (items: readonly Read<Annotated>[]): string[] => [
  tallyLine('all', riskTally(items)),
  tallyLine('sure', riskTally(sureOf(items))),
];

/** The two figures, and precision and recall of every indicator. */
export function annotatedLines(items: readonly Read<Annotated>[]): string[] {
  const rows = INDICATOR_NAMES.map((indicator) => {
    const tally = riskTally(items, indicator);
    const { precision, recall, f1 } = scoresOf(tally);
    return [
      indicator,
      ...[precision, recall, f1].map((score) => score.toFixed(2)),
      ...[tally.right, tally.found, tally.wanted].map(String),
    ];
  });
  return [
    `${items.length} items, F1 over (indicator, country at risk, polarity) of live events`,
    ...riskLines(items),
    ...columns([['indicator', 'precision', 'recall', 'F1', 'right', 'found', 'wanted'], ...rows]),
  ];
}

/** Every item in which something was missed or found beside, and what was found. */
export function missLines(items: readonly Read<Annotated>[]): string[] {
  return items.flatMap((one) => {
    const wanted = wantedRisks(one.item);
    const found = foundRisks(one);
    const missed = [...wanted].filter((risk) => !found.has(risk));
    const extra = [...found].filter((risk) => !wanted.has(risk));
    if (missed.length + extra.length === 0) return [];
    return [
      `${one.item.sure ? '✗' : '~'} ${one.item.id} ${wordsOf(one.item.article, 400)}`,
      `    missed: ${missed.join(', ')}; extra: ${extra.join(', ')}`,
      ...one.events.filter(({ indicator }) => indicator !== null).map((event) => `      ${shown(event)}`),
    ];
  });
}
