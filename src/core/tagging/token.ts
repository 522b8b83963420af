/**
 * One piece of a text: a word, a number, an abbreviation with its full stops, a possessive ending, or one punctuation mark.
 * `text.slice(start, end)` of the source is `text`.
 */
export interface Token {
  readonly text: string;
  /** Lower case, accents folded, curly marks straightened, the last full stop of "U.S." dropped: what dictionaries are keyed by. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const SPACE = 0;
const MARK = 1;
const LETTER = 2;
const DIGIT = 3;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code <= 32 || code === 127) return SPACE;
  if (code >= 48 && code <= 57) return DIGIT;
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? LETTER : MARK;
});

const FULL_STOP = 46;
const COMMA = 44;

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0x60 || code === 0xb4;
}

function classOf(code: number): number {
  if (Number.isNaN(code)) return SPACE;
  if (code < 128) return ASCII[code] ?? SPACE;
  if (code === 0xaa || code === 0xb5 || code === 0xba || code === 0x02bc) return LETTER;
  if (code === 0xa0 || code === 0x3000 || code === 0x202f || code === 0xfeff || (code >= 0x2000 && code <= 0x200f)) return SPACE;
  if (code === 0x2028 || code === 0x2029 || code === 0x85 || code === 0xad) return SPACE;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return MARK;
  if ((code >= 0x2010 && code <= 0x2bff) || (code >= 0x3001 && code <= 0x303f)) return MARK;
  if (code >= 0xd800 && code <= 0xdfff) return MARK;
  if ((code >= 0xfe10 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff0f)) return MARK;
  return LETTER;
}

/** Letters that no decomposition splits into a plain letter and an accent. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  ħ: 'h',
  ʻ: "'",
  ʼ: "'",
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '–': '—',
  '―': '—',
}; // prettier-ignore

/** Folds case, accents and typographic marks the way tokens are folded, so that a typed word and a printed one compare equal. */
export function fold(words: string): string {
  const low = words.toLowerCase();
  let plain = true;
  for (let at = 0; at < low.length && plain; at++) plain = low.charCodeAt(at) < 128;
  if (plain) return low;
  let folded = '';
  for (const letter of low.normalize('NFD')) {
    const code = letter.charCodeAt(0);
    if (code >= 0x300 && code <= 0x36f) continue;
    folded += UNDECOMPOSED[letter] ?? letter;
  }
  return folded;
}

/** Where the abbreviation that begins at `at` ends ("U.S.", "D.C.", "e.g."), or `at` when none begins there. */
function abbreviationEnd(text: string, at: number): number {
  let end = at;
  while (classOf(text.charCodeAt(end)) === LETTER && text.charCodeAt(end + 1) === FULL_STOP) end += 2;
  const letters = (end - at) / 2;
  if (classOf(text.charCodeAt(end)) === LETTER && classOf(text.charCodeAt(end + 1)) < LETTER && letters >= 1) return end + 1;
  return letters >= 2 && classOf(text.charCodeAt(end)) < LETTER ? end : at;
}

/** True for the "'s" of a possessive, which is a token of its own so that "Moscow's" begins with "Moscow". */
function isPossessive(text: string, at: number): boolean {
  const letter = text.charCodeAt(at + 1);
  return (letter === 115 || letter === 83) && classOf(text.charCodeAt(at + 2)) < LETTER;
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isApostrophe(code)) {
      if (classOf(text.charCodeAt(at + 1)) !== LETTER || isPossessive(text, at)) break;
      continue;
    }
    if (classOf(code) >= LETTER) continue;
    const between = code === FULL_STOP || code === COMMA;
    if (between && classOf(text.charCodeAt(at - 1)) === DIGIT && classOf(text.charCodeAt(at + 1)) === DIGIT) continue;
    break;
  }
  return at;
}

function markEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isApostrophe(code) && at > 0 && classOf(text.charCodeAt(at - 1)) >= LETTER - 1 && isPossessive(text, at)) return at + 2;
  return code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? at + 2 : at + 1;
}

function tokenOf(text: string, from: number, to: number, offset: number): Token {
  const slice = text.slice(from, to);
  const lower = fold(slice);
  const abbreviated = to - from > 2 && lower.charCodeAt(lower.length - 1) === FULL_STOP;
  return { text: slice, lower: abbreviated ? lower.slice(0, -1) : lower, start: from + offset, end: to + offset };
}

/**
 * Cuts a text into tokens in one pass. Words split at hyphens, the hyphen being a token ("Saudi", "-", "led"); punctuation marks are
 * tokens; white space is not. `offset` is added to every position, for a sentence cut out of a longer text.
 */
export function tokensOf(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE) {
      at++;
      continue;
    }
    const abbreviation = kind === LETTER && text.charCodeAt(at + 1) === FULL_STOP ? abbreviationEnd(text, at) : at;
    const end = abbreviation > at ? abbreviation : kind === MARK ? markEnd(text, at) : wordEnd(text, at);
    tokens.push(tokenOf(text, at, end, offset));
    at = end;
  }
  return tokens;
}
