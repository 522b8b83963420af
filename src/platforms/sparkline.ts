const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** Widest line that a phone shows unbroken. */
const PHONE = 30;

/** A series of levels (0 to 100) as one line of bars, old to new; a stretch is as high as its highest day, so that a spike stays visible. */
export function sparkline(values: readonly number[], widest = PHONE): string {
  const width = Math.min(values.length, widest);
  return Array.from({ length: width }, (_, at) => {
    const stretch = values.slice(Math.floor((at * values.length) / width), Math.floor(((at + 1) * values.length) / width));
    const place = Math.floor((Math.max(...stretch) / 100) * BARS.length);
    return BARS[Math.min(Math.max(place, 0), BARS.length - 1)] ?? '▁';
  }).join('');
}
