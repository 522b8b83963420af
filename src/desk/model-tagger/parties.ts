import { isCountry } from '../../core/countries/country.js';
import type { CountryCode } from '../../core/country-code.js';
import type { Party } from '../../core/event.js';
import type { Sentence } from './sentences.js';

/** The parties that are left of a claim, and what became of those that are not. */
export interface Parties {
  readonly actor: Party | null;
  readonly recipient: Party | null;
  /** A party that was claimed is not named in the sentence itself: a pronoun stands for it, or nothing does. */
  readonly remote: boolean;
  /** Codes that are no country, or no country that the article has named by then. */
  readonly dropped: number;
}

/**
 * Who is meant, of those a model names. A code must be a country, and the article must have named it, in words that the built-in
 * tagger knows for a country ("Ankara", "Turkish", not "turkey"), in the title or in a sentence up to the one that is quoted: what
 * stands for a country without naming it ("its neighbour") points back. And one party at least must be named in that sentence, the
 * one before it or the title, so that a sentence about nobody is not pinned on whom the article named far above.
 */
export function partiesOf(
  claimed: { readonly actor: string | null; readonly recipient: string | null },
  at: number,
  sentences: readonly Sentence[],
): Parties {
  const given = [claimed.actor, claimed.recipient];
  const found = given.map((code) => (code === null ? null : nearestNaming(code.toUpperCase(), at, sentences)));
  const anchored = found.some((one) => one?.near === true);
  const [actor = null, recipient = null] = found.map((one) => (one && anchored ? one.party : null));
  const kept = [actor, recipient].filter((party) => party !== null).length;
  const named = given.filter((code) => code !== null).length;
  return { actor, recipient, remote: found.filter((one) => one?.here === true).length < named, dropped: named - kept };
}

interface Naming {
  readonly party: Party;
  /** In the very sentence. */
  readonly here: boolean;
  /** There, in the sentence before it, or in the title. */
  readonly near: boolean;
}

/** The words that name a country nearest to a sentence, looking back from it. */
function nearestNaming(code: string, at: number, sentences: readonly Sentence[]): Naming | null {
  if (!isCountry(code)) return null;
  const country: CountryCode = code;
  for (let back = at; back >= 0; back--) {
    const sentence = sentences[back];
    const mention = sentence?.mentions.find((one) => one.country === country);
    if (sentence && mention)
      return { party: { country, text: mention.text }, here: back === at, near: back >= at - 1 || sentence.in === 'title' };
  }
  return null;
}
