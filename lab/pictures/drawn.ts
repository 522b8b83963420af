import { pictureOf } from '../../src/charts/picture.js';
import type { Card } from '../../src/core/card.js';

/** A chart as a page shows it. */
export interface DrawnChart {
  /** A data URL. */
  readonly url: string;
  readonly alt: string;
}

/** The charts of a card, in order. */
export async function chartsOf({ blocks }: Card): Promise<DrawnChart[]> {
  const charts: DrawnChart[] = [];
  for (const block of blocks) {
    if (block.kind !== 'chart') continue;
    const { png, alt } = await pictureOf(block);
    charts.push({ url: `data:image/png;base64,${Buffer.from(png).toString('base64')}`, alt });
  }
  return charts;
}
