/**
 * What no platform should be given: control characters, marks that turn the reading direction, invisible spaces, soft hyphens and the
 * invisible tag letters. The two joiners stay: Persian words and many emoji need them.
 */
const UNSEEN =
  /(?![\n\u200C\u200D])[\p{Cc}\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]/gu;

/** Words without what nobody sees; line ends stay, and half a surrogate pair becomes the replacement character. */
export const inert = (words: string): string =>
  words
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(UNSEEN, '');

/** The same on one line. */
export const inertLine = (words: string): string => inert(words).replace(/\s+/g, ' ').trim();

/** At most `limit` UTF-16 units of one line, cut at a word where there is one, never within a surrogate pair. */
export function clip(words: string, limit: number): string {
  const line = inertLine(words);
  if (line.length <= limit) return line;
  const cut = wholePairs(line.slice(0, limit - 1));
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

const wholePairs = (words: string): string => words.replace(/[\uD800-\uDBFF]$/, '');
