import type { Mention } from '../countries/mentions.js';
import { type Clauses, describesOnly, isTensed } from './grammar.js';
import { AUXILIARY, DETERMINER, type Word } from './words.js';

/** So many named side by side are taken up besides the first. */
const MOST = 3;

const JOINING = new Set(['and', '&']);

/** What stands between two that are named in one breath: "Modi and Xi", "Japan, the Philippines and South Korea". */
function joinedBy(words: readonly Word[], from: number, to: number): 'and' | 'comma' | null {
  if (to <= from || to - from > 4) return null;
  let by: 'and' | 'comma' | null = null;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined) return null;
    if (JOINING.has(word.lower)) by = 'and';
    else if (word.lower === ',') by ??= 'comma';
    else if ((word.classes & DETERMINER) === 0 && !TITLES.has(word.noun)) return null;
  }
  return by;
}

const TITLES = new Set(['president', 'minister', 'prime', 'leader', 'king', 'premier', 'chancellor', 'foreign', 'top']);

/** The name begins a clause of its own: "strikes Iran and Israel says". */
const acts = (words: readonly Word[], { to }: Mention): boolean => {
  const next = words[to];
  return next !== undefined && next.mention < 0 && (isTensed(next) || (next.classes & AUXILIARY) !== 0);
};

/** The mentions that stand beside one in a list that ends with "and"; behind a verb none that has a verb of its own. */
export function namedBeside({ words, mentions }: Clauses, first: Mention | null, head: number): readonly Mention[] {
  if (first === null) return [];
  const found: Mention[] = [];
  let last = first;
  let closed = false;
  for (const mention of mentions.slice(mentions.indexOf(first) + 1)) {
    const by: ReturnType<typeof joinedBy> = closed || found.length === MOST ? null : joinedBy(words, last.to, mention.from);
    if (by === null || describesOnly(mention) || (mention.from > head && acts(words, mention))) break;
    if (mention.country !== null) found.push(mention);
    closed = by === 'and';
    last = mention;
  }
  return closed ? found : [];
}
