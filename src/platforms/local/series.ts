import { type Markup, markup } from './markup.js';

interface Series {
  readonly label: string;
  readonly points: readonly { readonly day: string; readonly value: number }[];
  readonly alt: string;
}

const WIDTH = 600;
const HEIGHT = 120;

/** Tops an axis may end at. Levels run from 0 to 100; a calm series is drawn on a smaller scale so that it can be seen to move. */
const TOPS = [10, 20, 40, 60, 80, 100];

/** Above this a tip for every day would weigh more than the drawing. */
const MOST_TIPS = 130;

/** A series as an area chart. The words of the axes stand outside of the drawing, so that they keep their size when it is stretched. */
export function renderSeries({ label, points, alt }: Series): Markup {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return markup`<p class="note">${label}: nothing to draw yet</p>`;
  const highest = Math.max(...points.map((point) => point.value));
  const top = TOPS.find((one) => one >= highest) ?? highest;
  return markup`<figure class="series">
<figcaption><span>${label}</span> <strong>${rounded(last.value)}</strong></figcaption>
<div class="plot"><div class="axis-y" aria-hidden="true"><span>${top}</span><span>${top / 2}</span><span>0</span></div>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${alt}">${drawing(points, top)}</svg></div>
<div class="axis-x" aria-hidden="true">${daysShown(points).map((day) => markup`<time datetime="${day}" data-show="day">${day}</time>`)}</div>
</figure>`;
}

function drawing(points: Series['points'], top: number): Markup {
  const step = points.length > 1 ? WIDTH / (points.length - 1) : 0;
  const places = points.map(({ value }, at) => `${short(at * step)},${short(HEIGHT - (Math.max(0, value) / top) * HEIGHT)}`);
  const line = places.length > 1 ? places.join(' ') : `${places[0]} ${WIDTH},${places[0]?.split(',')[1]}`;
  const lines = [0, HEIGHT / 2, HEIGHT].map((y) => markup`<line class="grid" x1="0" x2="${WIDTH}" y1="${y}" y2="${y}"/>`);
  return markup`${lines}<polygon class="area" points="0,${HEIGHT} ${line} ${WIDTH},${HEIGHT}"/><polyline class="line" points="${line}"/>${points.length <= MOST_TIPS && tips(points, step)}`;
}

/** A band over each day that tells its value to the pointer. */
const tips = (points: Series['points'], step: number): Markup[] =>
  points.map(
    ({ day, value }, at) =>
      markup`<rect class="tip" x="${short(at * step - step / 2)}" y="0" width="${short(step || WIDTH)}" height="${HEIGHT}"><title>${day}: ${rounded(value)}</title></rect>`,
  );

/** The first day, the last, and one or two between where there is room. */
function daysShown(points: Series['points']): string[] {
  const parts = points.length >= 6 ? 2 : 1;
  const at = Array.from({ length: parts + 1 }, (_, part) => Math.round((part * (points.length - 1)) / parts));
  return [...new Set(at)].flatMap((index) => points[index]?.day ?? []);
}

const short = (n: number): string => String(Math.round(n * 10) / 10);
const rounded = (n: number): string => String(Math.round(n));
