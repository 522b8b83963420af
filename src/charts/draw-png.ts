import { Worker } from 'node:worker_threads';
import type { Chart } from '../core/chart.js';
import type { Picture } from './raster.js';

/** Pictures that are kept: what a channel asks for again within minutes, 200 kB each. */
const KEPT = 32;

export type Png = Omit<Picture, 'pixels'>;

/**
 * A chart as PNG, its size in pixels. Drawn in a thread of its own, one after another, because it takes 30 to 60 ms and a platform
 * waits 3 s at most for an acknowledgement; the same chart asked for again is not drawn again.
 */
export function drawPng(chart: Chart): Promise<Png> {
  const key = JSON.stringify(chart);
  const kept = pictures.get(key);
  const picture = kept ?? drawn(chart);
  pictures.delete(key);
  pictures.set(key, picture);
  for (const oldest of pictures.keys()) if (pictures.size > KEPT) pictures.delete(oldest);
  if (!kept) picture.catch(() => pictures.delete(key));
  return picture;
}

const pictures = new Map<string, Promise<Png>>();
let turn: Promise<unknown> = Promise.resolve();
let thread: Worker | null = null;

function drawn(chart: Chart): Promise<Png> {
  const mine = turn.then(() => answerOf(opened(), chart));
  turn = mine.catch(() => undefined);
  return mine;
}

const opened = (): Worker => {
  thread ??= new Worker(new URL('./thread.js', import.meta.url));
  return thread;
};

/** An idle thread keeps no process alive; one that broke is replaced at the next chart. */
function answerOf(worker: Worker, chart: Chart): Promise<Png> {
  return new Promise((resolve, reject) => {
    const settled = (): void => {
      worker.off('message', answered).off('error', broke);
      worker.unref();
    };
    const answered = (png: Png): void => {
      settled();
      resolve(png);
    };
    const broke = (fault: unknown): void => {
      settled();
      thread = null;
      reject(fault);
    };
    worker.on('message', answered).on('error', broke);
    worker.ref();
    worker.postMessage(chart);
  });
}
