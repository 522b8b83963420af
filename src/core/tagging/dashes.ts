import type { Token } from './token.js';

/** How a dash that is no hyphen reads among the words: it ends a clause. */
const DASH = '–';

const isHyphen = (token: Token | undefined): boolean => token?.lower === '-';

/** The word as grammar reads it: " - " and "--" are dashes, and a dash parts clauses where a hyphen joins words. */
export function readAs(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (token === undefined || !isHyphen(token)) return token?.lower ?? '';
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const apart = before !== undefined && after !== undefined && before.end < token.start && token.end < after.start;
  return apart || isHyphen(before) || isHyphen(after) ? DASH : token.lower;
}
