import { SPANISH } from './data/es/index.js';
import { FRENCH } from './data/fr/index.js';
import { RUSSIAN } from './data/ru/index.js';
import { english } from './english.js';
import type { Language } from './language.js';
import { languageOf } from './reader.js';

/** Every language that can be read. Adding one is a folder of data and a line here. */
export const languages: readonly Language[] = [english, languageOf(SPANISH), languageOf(FRENCH), languageOf(RUSSIAN)];

const BY_CODE: ReadonlyMap<string, Language> = new Map(languages.map((language) => [language.code, language]));

/** The language a BCP 47 tag means, whatever its region; 'und', a text too short to tell, is read as English; null when there is no lexicon. */
export function languageFor(tag: string): Language | null {
  const base = tag.split('-', 1)[0] ?? '';
  return BY_CODE.get(base === 'und' ? 'en' : base) ?? null;
}
