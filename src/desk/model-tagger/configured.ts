import type { Config } from '../../config.js';
import type { Db } from '../../store/db.js';
import type { Tagger } from '../tagger.js';
import { openModelTagger } from './open.js';

/** The tagger that the configuration asks for where articles are taken in; null: the built-in one alone. That it is on and what goes wrong is told to `log`. */
export function taggerFor(db: Db, config: Config['tagger'], log: (words: string) => void): Tagger | null {
  if (!config) return null;
  const { url, key, model, dailyCalls } = config;
  log(
    `articles are read by the language model ${model} at ${new URL(url).host} (calls a day: ${dailyCalls}), the rest by the built-in tagger`,
  );
  return openModelTagger(db, { endpoint: { url, key, model }, dailyCalls, log });
}
