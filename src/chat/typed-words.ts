/** One word of what was typed, or one value in quotes. `text.slice(start, end)` is the whole of it, key and quotes included. */
export interface TypedWord {
  /** What stands before the colon: "as-of" of "as-of:2022-02-20"; null for a bare word. */
  readonly key: string | null;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Marks that chat programs put in place of the typed ones, one for one, so that offsets stay. */
const STRAIGHT: readonly (readonly [RegExp, string])[] = [
  [/[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\t\r\n]/g, ' '],
  [/[“”„‟«»＂]/g, '"'],
  [/[‘’‚‛]/g, "'"],
  [/：/g, ':'],
];

/** Marks that nobody sees: joiners, direction marks, a byte-order mark, control characters but for tabs and line ends. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\uFE0F|(?![\t\n\r])\p{Cc}/gu;

/** A key is letters with hyphens; what follows a link's colon is its slashes. */
const KEYED = /([\p{L}][\p{L}\p{M}_-]*)[:=](?!\/\/)/uy;

/** Longest value in quotes: a quote that nothing closes is looked for no further, or a long text of them would take for ever. */
const LONGEST_QUOTED = 300;

/** What was typed, without marks that nobody sees. Offsets of `typedWords` count in this. */
export const visible = (text: string): string => text.replace(INVISIBLE, '');

/** Quotes and spaces as a keyboard types them; as long as the text it came from. */
const straightened = (text: string): string => STRAIGHT.reduce((words, [marks, plain]) => words.replace(marks, plain), text);

/** Characters in which a verb, its country and its options stand; what is further on can only be text. */
const HEAD = 2_000;

/** The words of the beginning, for telling what a message of any length is about; their offsets hold in all of it. */
export const firstWords = (text: string): TypedWord[] => typedWords(text.slice(0, HEAD));

/** Cuts what was typed into words: `key:value`, quotes, `<#C024|general>` (as "#general") and `<https://…|…>` are one each. */
export function typedWords(text: string): TypedWord[] {
  const plain = straightened(text);
  const words: TypedWord[] = [];
  for (let at = 0; at < plain.length; ) {
    if (plain[at] === ' ') {
      at += 1;
      continue;
    }
    KEYED.lastIndex = at;
    const keyed = KEYED.exec(plain);
    const from = keyed ? KEYED.lastIndex : at;
    const { value, end } = valueAt(plain, from);
    words.push({ key: keyed?.[1] ?? null, value, start: at, end });
    at = Math.max(end, at + 1);
  }
  return words;
}

function valueAt(plain: string, from: number): { value: string; end: number } {
  const mark = plain[from] ?? ' ';
  const close = closingMark(plain.slice(from + 1, from + 1 + LONGEST_QUOTED), mark);
  if (close >= 0) {
    const end = from + 1 + close;
    const whole = plain.slice(from, end + 1);
    return { value: mark !== '<' ? whole.slice(1, -1) : whole.startsWith('<#') ? readable(whole) : whole, end: end + 1 };
  }
  const space = plain.indexOf(' ', from);
  const end = space < 0 ? plain.length : space;
  return { value: plain.slice(from, end).replace(/^"|"$/g, ''), end };
}

/** Where what `mark` opens is closed in the text after it; -1 when it opens nothing. A single quote closes only at the end of a word: "Côte d'Ivoire". */
function closingMark(after: string, mark: string): number {
  if (mark === '"') return after.indexOf('"');
  if (mark === '<') return after.indexOf('>');
  return mark === "'" ? after.search(/'(?=$|[ ,;])/) : -1;
}

/** A word as a person reads it: the name of a channel, the address of a link, without the chat program's brackets. */
export function readable(word: string): string {
  const [, sign = '', target = '', label] = /^<([#@!]?)([^|<>]*)(?:\|([^<>]*))?>$/.exec(word.trim()) ?? [];
  if (target === '') return word.trim();
  if (/^mailto:/i.test(target)) return target.slice('mailto:'.length);
  return sign === '' ? target : `${sign === '!' ? '@' : sign}${label || target}`;
}

/** A whole text without the chat program's brackets: links as their addresses, channels and people by name, mail as its address. */
export const unwrapped = (text: string): string =>
  text.replace(/<(?:[#@!][^<>\s]*(?:\|[^<>]*)?|(?:https?:\/\/|mailto:)[^<>\s|]*(?:\|[^<>]*)?)>/gi, (word) => readable(word));
