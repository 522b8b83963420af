/** Path data of straight lines, with each point told as the step from the one before: half as long. Points keep their tenth of a unit. */
export function compact(path: string): string {
  let from: readonly [x: number, y: number] = [0, 0];
  return path.replace(/([ML])(-?[\d.]+),(-?[\d.]+)/g, (_, how: string, x: string, y: string) => {
    const to = [Math.round(Number(x) * 10), Math.round(Number(y) * 10)] as const;
    const [across, down] = [to[0] - from[0], to[1] - from[1]];
    from = to;
    return how === 'M' ? `M${tenths(to[0])} ${tenths(to[1])}` : `l${tenths(across)}${down < 0 ? '' : ' '}${tenths(down)}`;
  });
}

/** "1.2" of 12, "-.2" of -2. */
const tenths = (count: number): string => String(count / 10).replace(/^(-?)0\./, '$1.');
