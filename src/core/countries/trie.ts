import { type Token, tokensOf } from '../tagging/token.js';
import type { Form } from './form.js';

/** A form as it lies in the trie: its tokens as written, for forms whose case must be exact. */
export interface Entry {
  readonly form: Form;
  readonly written: readonly string[];
}

/** A step of the trie: what may come next, and what ends here. null where there is nothing, which most steps have one of. */
export interface Node {
  next: Map<string, Node> | null;
  ends: Entry[] | null;
}

function step(node: Node, lower: string): Node {
  node.next ??= new Map();
  let next = node.next.get(lower);
  if (next === undefined) {
    next = { next: null, ends: null };
    node.next.set(lower, next);
  }
  return next;
}

function insert(root: Node, tokens: readonly Token[], form: Form): void {
  let node = root;
  for (const { lower } of tokens) node = step(node, lower);
  const written = form.case === 'exact' || form.case === 'unshouted' ? tokens.map(({ text }) => text) : [];
  node.ends ??= [];
  node.ends.push({ form, written });
}

const SPELT: Readonly<Record<string, string>> = { saint: 'st', and: '&' };

function respelt(token: Token): Token {
  const lower = SPELT[token.lower];
  return lower === undefined ? token : { ...token, lower, text: lower === 'st' ? 'St' : lower };
}

const REPRINTED = /[-.]|saint|and/i;

/** The ways to print the same words: with and without hyphens and full stops ("St. Lucia", "St Lucia"), Saint or St, and or &. */
function printings(words: string): Token[][] {
  const whole = tokensOf(words);
  if (!REPRINTED.test(words)) return [whole];
  const bare = whole.filter(({ lower }) => lower !== '-' && lower !== '.');
  const short = whole.map(respelt);
  const dotted = short.flatMap((token) => (token.lower === 'st' ? [token, { ...token, text: '.', lower: '.' }] : [token]));
  const distinct = new Map([whole, bare, short, dotted].map((tokens) => [tokens.map(({ lower }) => lower).join(' '), tokens]));
  return [...distinct.values()].filter((tokens) => tokens.length > 0);
}

/** Compiles forms into a trie keyed by folded tokens. A form that ends in a hyphen ("Sino-") keeps it. */
export function trieOf(forms: readonly Form[]): Node {
  const root: Node = { next: null, ends: null };
  for (const form of forms) {
    const ways = form.words.endsWith('-') ? [tokensOf(form.words)] : printings(form.words);
    for (const tokens of ways) insert(root, tokens, form);
  }
  return root;
}
