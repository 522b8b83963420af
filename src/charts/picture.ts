import type { Block } from '../core/card.js';
import { drawPng } from './draw-png.js';

/** A chart as platforms send it. */
export interface AttachedPicture {
  readonly png: Uint8Array;
  /** Of the file: "bellwether-line.png". */
  readonly name: string;
  /** The numbers in words. */
  readonly alt: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The picture of a chart block: a PNG at twice the density, and the words that stand for it. */
export async function pictureOf({ chart, alt }: Extract<Block, { kind: 'chart' }>): Promise<AttachedPicture> {
  const { png, width, height } = await drawPng(chart);
  return { png, name: `bellwether-${chart.kind}.png`, alt, width, height };
}
