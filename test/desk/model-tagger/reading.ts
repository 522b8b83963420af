import type { Event } from '../../../src/core/event.js';
import { type ModelSettings, openModelTagger } from '../../../src/desk/model-tagger/open.js';
import { versionOf } from '../../../src/desk/model-tagger/prompt.js';
import type { Taggable, Tagger } from '../../../src/desk/tagger.js';
import type { Db } from '../../../src/store/db.js';
import { NOW } from '../given.js';

export const MODEL = 'naive-1';
export const KEY = 'sk-never-to-be-seen-4711';
export const VERSION = versionOf(MODEL);

/** The tagger on an endpoint, on a clock that stands unless a test says otherwise. */
export const taggerAt = (db: Db, url: string, given: Partial<ModelSettings> = {}): Tagger =>
  openModelTagger(db, { endpoint: { url, model: MODEL, key: KEY }, dailyCalls: 100, log: () => undefined, now: () => NOW, ...given });

/** An English text to read. */
export const text = (title: string, body = ''): Taggable => ({ title, text: body, language: 'en', publishedAt: NOW });

/** "FR > ES armed-conflict". */
export const said = ({ actor, recipient, indicator }: Event): string =>
  `${actor?.country ?? '-'} > ${recipient?.country ?? '-'} ${indicator}`;

/** Counters of the day of the tests, by name. */
export const counters = async (db: Db): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await db.query<{ what: string; count: number }>('select what, count from model_days')).map(({ what, count }) => [what, count]),
  );
