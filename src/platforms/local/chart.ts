import { drawing } from '../../charts/drawing.js';
import type { Block } from '../../core/card.js';
import { drawn, type Markup, markup } from './markup.js';

/** A chart as the page shows it: the drawing itself, as sharp as the screen, and its numbers in words for who cannot see it. */
export const renderChart = ({ chart, alt }: Extract<Block, { kind: 'chart' }>): Markup =>
  markup`<figure class="chart ${chart.kind}" role="img" aria-label="${alt}">${drawn(drawing(chart))}</figure>`;
