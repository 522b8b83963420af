/** A stretch of a text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof gen sen rep gov lt col maj capt cpl sgt adm brig cmdr rev hon pres st jr sr no vs etc jan feb mar apr jun jul aug sep sept oct nov dec
  mt ft inc ltd co corp bros dept est fig approx ca cf al ave blvd rd sq min max op vol ed eds trans ph`
    .trim()
    .split(/\s+/),
);
/** After these a new sentence may well begin, when a word that begins sentences follows. */
const OFTEN_LAST = new Set(['inc', 'ltd', 'co', 'corp', 'etc', 'jr', 'sr', 'no']);
const BEGINNERS = new Set(
  'the he she it they we i but and in on at a an his her its their this that these those both after while as for when however meanwhile there if'.split(
    ' ',
  ),
);
const CLOSERS = '"\'”’)]»';
const OPENERS = '"\'“‘([«¿¡';

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x2028 || code === 0x2029 || code === 0x3000;

/** The letters before `at`, lower case. */
function wordBack(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 16 && /[\p{L}.]/u.test(text[from - 1] ?? '')) from--;
  return text.slice(from, at).toLowerCase();
}

function wordAhead(text: string, at: number): string {
  let from = at;
  while (from < text.length && OPENERS.includes(text[from] ?? ' ')) from++;
  let to = from;
  while (to < text.length && to - from < 24 && /[\p{L}]/u.test(text[to] ?? '')) to++;
  return text.slice(from, to);
}

function stopEnds(text: string, stop: number, next: number): boolean {
  const following = wordAhead(text, next);
  const first = following[0] ?? '';
  if (first !== '' && first === first.toLowerCase() && first !== first.toUpperCase()) return false;
  const before = wordBack(text, stop);
  const initials = /^(?:\p{L}\.)*\p{L}$/u.test(before);
  if (initials) return before.length > 1 && BEGINNERS.has(following.toLowerCase());
  if (!ABBREVIATIONS.has(before)) return true;
  return OFTEN_LAST.has(before) && BEGINNERS.has(following.toLowerCase());
}

const SPEAKERS = new Set('he she it they said says the'.split(' '));

function ends(text: string, mark: number, closed: number, next: number): boolean {
  if (text[mark] === '.') return stopEnds(text, mark, next);
  const following = wordAhead(text, next);
  const quoted = closed > mark + 1;
  if (!quoted) return true;
  const first = following[0] ?? '';
  return (
    !(first === first.toLowerCase() && first !== first.toUpperCase()) &&
    !(SPEAKERS.has(following.toLowerCase()) && first === first.toLowerCase())
  );
}

/**
 * Cuts a stretch of a text into sentences: at . ! ? … followed by space, and at line breaks; not after titles, initials and
 * abbreviations, nor inside a quotation that goes on. One pass; a sentence is never longer than `LONGEST`.
 */
export function sentencesOf(text: string, from = 0, to = text.length): Span[] {
  const spans: Span[] = [];
  let start = from;
  const push = (end: number): void => {
    let left = start;
    let right = Math.min(end, to);
    while (left < right && isSpace(text.charCodeAt(left))) left++;
    while (right > left && isSpace(text.charCodeAt(right - 1))) right--;
    if (right > left) spans.push({ start: left, end: right });
    start = end;
  };
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) push(at);
    else if (at - start >= LONGEST && isSpace(code)) push(at);
    else if (code === 46 || code === 33 || code === 63 || code === 0x2026) {
      let closed = at + 1;
      while (closed < to && (CLOSERS.includes(text[closed] ?? ' ') || text[closed] === '.' || text[closed] === '!' || text[closed] === '?'))
        closed++;
      if (closed < to && !isSpace(text.charCodeAt(closed))) continue;
      let next = closed;
      while (next < to && text.charCodeAt(next) !== 10 && isSpace(text.charCodeAt(next))) next++;
      if (next >= to || text.charCodeAt(next) === 10 || ends(text, at, closed, next)) push(closed);
      at = Math.max(at, closed - 1);
    }
  }
  push(to);
  return spans;
}

/** Characters after which a sentence is cut at the next space whatever stands there: a table or a wall of text. */
const LONGEST = 1200;
