import type { MentionKind } from '../../countries/form.js';
import type { CountryCode } from '../../country-code.js';
import { fold, type Token } from '../token.js';
import type { Closed } from './closed.js';
import { keyOf } from './keys.js';
import type { NameForm } from './name-forms.js';

/** A country or an organisation as the words name it. */
export interface Named {
  readonly country: CountryCode | null;
  readonly kind: MentionKind;
  /** Token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** It describes a noun: "ruso", "российский". */
  readonly adjective: boolean;
  readonly cases: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly ends: NameForm[];
}

/** What surnames and ambiguous words meant earlier in the same article. */
export interface NameMemory {
  readonly known: Set<string>;
  readonly meant: Map<string, CountryCode | null>;
}

/** Finds the names of a language. */
export type NameFinder = (tokens: readonly Token[], day: number, memory: NameMemory) => Named[];

const emptyNode = (): Node => ({ next: new Map(), ends: [] });

function trieOf(forms: Iterable<NameForm>): Node {
  const root = emptyNode();
  for (const form of forms) {
    let node = root;
    for (const key of form.keys) {
      let next = node.next.get(key);
      if (next === undefined) {
        next = emptyNode();
        node.next.set(key, next);
      }
      node = next;
    }
    node.ends.push(form);
  }
  return root;
}

const isUpper = (text: string): boolean => text !== text.toLowerCase();

interface Hit {
  readonly from: number;
  readonly to: number;
  readonly forms: readonly NameForm[];
}

/** Compiles forms into a finder that reads a text once, taking the longest name at every place. */
export function nameFinder(forms: Iterable<NameForm>, closed: Closed): NameFinder {
  const root = trieOf(forms);
  return (tokens, day, memory) => {
    const found: Named[] = [];
    for (let at = 0; at < tokens.length; ) {
      const hit = longestFrom(root, tokens, at, day, closed, memory);
      if (hit === null) {
        at++;
        continue;
      }
      const named = meantBy(hit, tokens, day, memory);
      if (named) found.push(named);
      at = hit.to;
    }
    return found;
  };
}

function longestFrom(root: Node, tokens: readonly Token[], from: number, day: number, closed: Closed, memory: NameMemory): Hit | null {
  let node: Node | undefined = root;
  let best: Hit | null = null;
  for (let at = from; at < tokens.length; at++) {
    node = node.next.get(tokens[at]?.lower ?? '');
    if (node === undefined) break;
    const forms = node.ends.filter((form) => fits(form, tokens, from, at + 1, day, closed, memory));
    if (forms.length > 0) best = { from, to: at + 1, forms };
  }
  return best;
}

function fits(
  form: NameForm,
  tokens: readonly Token[],
  from: number,
  to: number,
  day: number,
  closed: Closed,
  memory: NameMemory,
): boolean {
  if (day < form.from) return false;
  const text = tokens[from]?.text ?? '';
  if (form.written === 'capital' && !isUpper(text[0] ?? '')) return false;
  if (form.written === 'exact' && tokens.slice(from, to).some((token, step) => token.text !== form.exact[step])) return false;
  if (to - from > 1 || form.adjective) return true;
  const before = tokens[from - 1];
  const given = before !== undefined && isUpper(before.text[0] ?? '') && closed.givenNames.has(keyOf(before.text));
  if (given) return false;
  if (!form.weak) return true;
  return memory.known.has(form.lemma) || closed.titles.has(keyOf(before?.text ?? ''));
}

/** How far evidence for an ambiguous word reaches, in tokens. */
const REACH = 15;

function meantBy({ from, to, forms }: Hit, tokens: readonly Token[], day: number, memory: NameMemory): Named | null {
  const inOffice = forms.filter((form) => day <= form.until);
  const form = inOffice[0] ?? forms[0];
  if (form === undefined || form.kind === 'nobody') return null;
  for (const surname of form.introduces) memory.known.add(surname);
  const country = form.meanings.length === 0 ? form.country : meaningHere(form, tokens, from, to, memory);
  if (country === null && form.kind !== 'organisation' && form.kind !== 'group') return null;
  const cases = forms
    .filter((each) => each.country === form.country && each.adjective === form.adjective)
    .reduce((bits, each) => bits | each.cases, 0);
  const kind = form.kind === 'leader' && day > form.until ? 'former-leader' : form.kind;
  return { country, kind, from, to, text: textOf(tokens, from, to), adjective: form.adjective, cases };
}

function meaningHere(form: NameForm, tokens: readonly Token[], from: number, to: number, memory: NameMemory): CountryCode | null {
  let best: { country: CountryCode | null; found: number } = { country: form.country, found: 0 };
  for (const { country, evidence } of form.meanings) {
    let found = 0;
    for (let at = Math.max(0, from - REACH); at < Math.min(tokens.length, to + REACH); at++)
      if ((at < from || at >= to) && evidence.has(fold(tokens[at]?.text ?? ''))) found++;
    if (found > best.found) best = { country, found };
  }
  if (best.found === 0) return memory.meant.get(form.lemma) ?? best.country;
  memory.meant.set(form.lemma, best.country);
  return best.country;
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = tokens[from]?.text ?? '';
  for (let at = from + 1; at < to; at++) {
    const gap = (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0);
    text += (gap ? ' ' : '') + (tokens[at]?.text ?? '');
  }
  return text;
}
