import { GROUND, INK, NO_NEWS, NO_NEWS_LINE, SOFT, VERMILION } from './palette.js';
import { box, type Drawing, MARGIN, text, WIDTH } from './svg.js';
import { fitted, sizeFor } from './text-width.js';

/** Fills that tell by lines what they tell by colour: an episode, and where no news was read. Every picture defines the same. */
export const EPISODE_HATCH = 'url(#bellwether-episode)';
export const NO_NEWS_HATCH = 'url(#bellwether-no-news)';

const hatch = (id: string, ground: string, line: string, step: number, width: number): string =>
  `<pattern id="${id}" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${ground}<rect width="${width}" height="${step}" fill="${line}"/></pattern>`;

const HATCHES = `<defs>${hatch('bellwether-episode', `<rect width="10" height="10" fill="${VERMILION}" fill-opacity=".1"/>`, `${VERMILION}" fill-opacity=".2`, 10, 2.5)}${hatch('bellwether-no-news', `<rect width="7" height="7" fill="${NO_NEWS}"/>`, NO_NEWS_LINE, 7, 1)}</defs>`;

/** Where a picture's own drawing may begin. */
export const BELOW_TITLE = 96;

/** An opaque page with its title and what it is about; `body` is drawn below. */
export function framed({ title, subtitle }: { title: string; subtitle: string }, height: number, body: readonly string[]): Drawing {
  const room = WIDTH - 2 * MARGIN;
  const size = sizeFor(title, [30, 28, 26, 24, 22], room);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="Inter, system-ui, sans-serif" fill="${INK}">`,
    HATCHES,
    box(0, 0, WIDTH, height, `fill="${GROUND}"`),
    text(MARGIN, 44, fitted(title, size, room), { size, bold: true }),
    text(MARGIN, 74, fitted(subtitle, 19, room), { size: 19, fill: SOFT }),
    ...body,
    '</svg>',
  ].join('');
  return { width: WIDTH, height, svg };
}
