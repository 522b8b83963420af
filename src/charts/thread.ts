import { parentPort } from 'node:worker_threads';
import type { Chart } from '../core/chart.js';
import { drawing } from './drawing.js';
import { raster } from './raster.js';

/** The thread of draw-png.ts: one picture to every chart, in order. */
parentPort?.on('message', (chart: Chart) => {
  const { width, height, png } = raster(drawing(chart).svg);
  parentPort?.postMessage({ width, height, png });
});
