import type { eld as Eld } from 'eld/small';

/** Only the beginning is looked at: more text does not change the answer and costs time. */
const LOOKED_AT = 2_000;

/**
 * Names make a headline look foreign ("Chad expels German ambassador" as Dutch). Where English comes this close to the best guess it is
 * English: of 6,369 English headlines that let 7 go astray instead of 50, and of 25 short foreign ones one was taken for English.
 */
const ENGLISH_ENOUGH = 0.85;

/** Loaded at the first question: it takes half a second and 40 MB that a start without articles need not pay. */
let detector: Promise<typeof Eld> | null = null;

/**
 * The language a text is written in, BCP 47. What the detector is sure of wins over what the source declares, because feeds
 * keep the default of their software; a declared language that the detector does not know stands. 'und' when nobody can tell.
 */
export async function languageOf(title: string, text: string, declared: string | null): Promise<string> {
  detector ??= import('eld/small').then((module) => module.eld);
  const eld = await detector;
  const said = languageTag(declared);
  if (said && !Object.values(eld.info().Languages).includes(baseOf(said))) return said;
  const found = eld.detect(`${title}\n${text}`.slice(0, LOOKED_AT));
  if (!found.language || !found.isReliable()) return said ?? 'und';
  const scores = found.getScores();
  const english = (scores.en ?? 0) >= ENGLISH_ENOUGH * (scores[found.language] ?? 0);
  const language = english ? 'en' : found.language;
  return said && baseOf(said) === language ? said : language;
}

/** A declared language in its canonical spelling ("EN_us" is "en-US", "eng" is "en"); null when it is none. */
export function languageTag(declared: string | null): string | null {
  const tag = declared?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return null;
  try {
    const [canonical = null] = Intl.getCanonicalLocales(tag);
    return canonical === 'und' ? null : canonical;
  } catch {
    return null;
  }
}

const baseOf = (tag: string): string => tag.split('-', 1)[0] ?? tag;
