import { type Token, tokensOf } from '../token.js';

/** Lower case, composed, ё as е, marks straightened. */
export const keyOf = (text: string): string => text.toLowerCase().normalize('NFC').replaceAll('ё', 'е').replaceAll('’', "'");

/** Splits "l'Iran" and "d'attaques" at their apostrophe. */
export function splitElisions(tokens: readonly Token[], elisions: ReadonlySet<string>): Token[] {
  if (elisions.size === 0) return [...tokens];
  return tokens.flatMap((token) => {
    const at = token.lower.indexOf("'");
    if (at <= 0 || at >= token.text.length - 1 || token.lower.length !== token.text.length || !elisions.has(token.lower.slice(0, at)))
      return [token];
    const cut = at + 1;
    const part = (from: number, to: number): Token => ({
      text: token.text.slice(from, to),
      lower: token.lower.slice(from, to),
      start: token.start + from,
      end: token.start + to,
    });
    return [part(0, cut), part(cut, token.text.length)];
  });
}

/** The tokens of a sentence in a language that elides. */
export const tokensIn = (sentence: string, elisions: ReadonlySet<string>): Token[] => splitElisions(tokensOf(sentence), elisions);
