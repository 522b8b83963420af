import type { Chart } from '../core/chart.js';
import { drawBars } from './bars.js';
import { drawLine } from './line.js';
import { drawMap } from './map.js';
import type { Drawing } from './svg.js';

/** A chart as SVG, with its size in units: plain shapes and words, no script, no style of the page's. */
export function drawing(chart: Chart): Drawing {
  switch (chart.kind) {
    case 'line':
      return drawLine(chart);
    case 'bars':
      return drawBars(chart);
    case 'map':
      return drawMap(chart);
  }
}
