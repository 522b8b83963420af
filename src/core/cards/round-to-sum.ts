/**
 * Rounds numbers so that what is shown adds up: by the largest remainder, to whole counts of the last of `decimals` places (tenths for
 * one decimal), which add up exactly. They sum to the rounded `total`, given that the values do; none is a whole place off its value.
 */
export function roundToSum(values: readonly number[], total: number, decimals = 1): number[] {
  const scale = 10 ** decimals;
  const exact = values.map((value) => value * scale);
  const floors = exact.map(Math.floor);
  const missing = Math.round(total * scale) - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = exact.map((value, at) => ({ at, rest: value - Math.floor(value) })).sort((a, b) => b.rest - a.rest || a.at - b.at);
  const raised = new Set(byRemainder.slice(0, Math.max(missing, 0)).map(({ at }) => at));
  return floors.map((floor, at) => (raised.has(at) ? floor + 1 : floor));
}
