import { binsOf, brierOf, type Calibrated } from './calibration.js';

const SIZE = { width: 560, height: 620 };
const PLOT = { left: 64, top: 112, side: 440 };
const INK = '#1f2933';
const FAINT = '#e4e7eb';
/** Told apart by every kind of colour vision (Okabe and Ito, 2008). */
const COLOURS = ['#0072B2', '#D55E00', '#009E73', '#CC79A7'];
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];
/** Radius of a point that holds everything. */
const LARGEST = 18;

const x = (value: number): number => PLOT.left + value * PLOT.side;
const y = (value: number): number => PLOT.top + (1 - value) * PLOT.side;

const escaped = (words: string): string => words.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
const text = (left: number, top: number, words: string, more = ''): string =>
  `<text x="${left.toFixed(1)}" y="${top.toFixed(1)}" ${more}>${escaped(words)}</text>`;

/** The share that was right over confidence, a line a set and points as large as what they hold; on the diagonal a confidence means what it says. An SVG. */
export function reliabilityDiagram(sets: readonly Calibrated[]): string {
  const told = sets.filter(({ judged }) => judged.length > 0);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" font-family="Inter" font-size="12" fill="${INK}">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    text(16, 30, 'How often what was said is right, by its confidence', 'font-size="18"'),
    ...told.map((set, at) => text(16, 52 + 16 * at, legendOf(set), `fill="${colourOf(at)}"`)),
    ...TICKS.flatMap(tick),
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="${INK}" stroke-dasharray="5 4" fill="none"/>`,
    ...told.map((set, at) => series(set, colourOf(at))),
    text(x(0.5), y(0) + 42, 'confidence', 'text-anchor="middle"'),
    text(0, 0, 'share that is right', `text-anchor="middle" transform="translate(22 ${y(0.5)}) rotate(-90)"`),
    '</svg>',
  ].join('');
}

const colourOf = (at: number): string => COLOURS[at % COLOURS.length] ?? INK;

const legendOf = ({ name, judged }: Calibrated): string => `● ${name}: ${judged.length}, Brier score ${brierOf(judged).toFixed(3)}`;

function tick(value: number): string[] {
  const grid = `<path d="M${x(value)} ${y(0)}V${y(1)}M${x(0)} ${y(value)}H${x(1)}" stroke="${FAINT}" fill="none"/>`;
  const label = value.toFixed(1);
  return [grid, text(x(value), y(0) + 20, label, 'text-anchor="middle"'), text(x(0) - 8, y(value) + 4, label, 'text-anchor="end"')];
}

function series({ judged }: Calibrated, colour: string): string {
  const bins = binsOf(judged);
  const path = bins.map(({ confidence, right }) => `${x(confidence).toFixed(1)} ${y(right).toFixed(1)}`).join('L');
  const points = bins.map(({ confidence, right, count }) => {
    const radius = 2 + (LARGEST - 2) * Math.sqrt(count / judged.length);
    return `<circle cx="${x(confidence).toFixed(1)}" cy="${y(right).toFixed(1)}" r="${radius.toFixed(1)}" fill="${colour}" fill-opacity=".6"/>`;
  });
  return `<path d="M${path}" stroke="${colour}" stroke-width="2" fill="none"/>${points.join('')}`;
}
