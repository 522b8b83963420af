/** Counts of one comparison: what was found, what was wanted, and how much is both. */
export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

/** The sum of tallies. */
export const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((sum, one) => ({ right: sum.right + one.right, found: sum.found + one.found, wanted: sum.wanted + one.wanted }), {
    right: 0,
    found: 0,
    wanted: 0,
  });

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Precision, recall and their harmonic mean, 0 to 1; 0 where nothing was found or wanted. */
export function scoresOf({ right, found, wanted }: Tally): { precision: number; recall: number; f1: number } {
  return { precision: share(right, found), recall: share(right, wanted), f1: share(2 * right, found + wanted) };
}

/** One comparison in a line. */
export function tallyLine(name: string, tally: Tally): string {
  const { precision, recall, f1 } = scoresOf(tally);
  const counts = `${tally.right} right, ${tally.found} found, ${tally.wanted} wanted`;
  return `${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)} (${counts})`;
}

/** What should have been said, and what was. */
export interface Answer<Label extends string> {
  readonly gold: Label;
  readonly said: Label;
}

/** The tally of one label among answers. */
export function tallyOfLabel<Label extends string>(answers: readonly Answer<Label>[], label: Label): Tally {
  return {
    right: answers.filter(({ gold, said }) => gold === label && said === label).length,
    found: answers.filter(({ said }) => said === label).length,
    wanted: answers.filter(({ gold }) => gold === label).length,
  };
}

/** The mean F1 of every label that is wanted anywhere, each counting the same. */
export function macroF1<Label extends string>(answers: readonly Answer<Label>[]): number {
  const labels = [...new Set(answers.map(({ gold }) => gold))];
  return share(
    labels.reduce((sum, label) => sum + scoresOf(tallyOfLabel(answers, label)).f1, 0),
    labels.length,
  );
}
