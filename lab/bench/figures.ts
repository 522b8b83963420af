/** The value below which a share of the figures lie (nearest rank). */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (figures: readonly number[]): number => percentile(figures, 0.5);

/** One line of the report: what was measured, the figure, and what it should be. */
export const report = (what: string, figure: string, target = ''): void =>
  console.log(`${what.padEnd(58)} ${figure.padStart(14)}${target ? `   target ${target}` : ''}`);
