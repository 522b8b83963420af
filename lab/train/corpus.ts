import { readdirSync, readFileSync } from 'node:fs';
import type { RootCode } from '../../src/core/codebook/event-types.js';
import type { IndicatorName } from '../../src/core/codebook/indicators/index.js';
import type { Modality, Polarity } from '../../src/core/event.js';
import type { Taggable } from '../../src/core/tagging/reading.js';

/** What a text of ours tells, as we annotated it. */
export interface Told {
  readonly root: RootCode | 'POSTURE';
  readonly indicator: IndicatorName | null;
  readonly actor: string | null;
  readonly recipient: string | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** The words that name the two, verbatim; null: not named. */
  readonly source: string | null;
  readonly target: string | null;
}

/** One text of ours. */
export interface Item {
  readonly id: string;
  readonly title?: string;
  readonly text?: string;
  readonly date?: string;
  readonly events: readonly Told[];
}

/** The day of texts that name nobody whose office would date them. */
const SOME_DAY = '2025-06-15';

/** Every text of the JSONL files of a folder, in the order of their names. */
export function corpusOf(folder: string): { file: string; items: Item[] }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((file) => ({ file, items: itemsIn(readFileSync(`${folder}/${file}`, 'utf8')) }));
}

/** Texts of one JSONL file. */
export const itemsIn = (text: string): Item[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Item => JSON.parse(line));

/** A text of ours as an article. */
export const articleOf = ({ title = '', text = '', date = SOME_DAY }: Item): Taggable => ({
  title,
  text,
  language: 'en',
  publishedAt: new Date(`${date}T12:00:00Z`),
});
