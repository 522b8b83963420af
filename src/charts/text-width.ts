/** Shares of the letter size that letters of the font take, from the narrowest; what is not named is as wide as most. */
const WIDTHS: readonly (readonly [letters: RegExp, share: number])[] = [
  [/[ijlI.,:;'’|!·]/u, 0.29],
  [/[frt\s()[\]/-]/u, 0.38],
  [/[mMW@—%…]/u, 0.92],
  [/[wGOQCDHNU]/u, 0.77],
  [/\p{Lu}/u, 0.67],
  [/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u, 1],
];
const MOST = 0.6;

const shareOf = (letter: string): number => (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? MOST) * 1.03;

/** Units that words take at a size; a little more than they do, so that what is made to fit does fit. */
export const widthOf = (words: string, size: number): number => [...words].reduce((sum, letter) => sum + shareOf(letter), 0) * size;

/** Words cut to a width at the end of a word where there is one, with an ellipsis. */
export function fitted(words: string, size: number, width: number): string {
  let [used, cut] = [widthOf('…', size), ''];
  for (const letter of words) {
    used += shareOf(letter) * size;
    if (used > width) break;
    cut += letter;
  }
  if (cut === words || widthOf(words, size) <= width) return words;
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** The largest of some sizes at which words fit; the smallest when they do at none. */
export const sizeFor = (words: string, sizes: readonly [number, ...number[]], width: number): number =>
  sizes.find((size) => widthOf(words, size) <= width) ?? sizes.at(-1) ?? sizes[0];

/** Words on two about equal lines, each cut where even that is not enough; on one when they are one word. */
export function halves(words: string, size: number, width: number): string[] {
  const spaces = [...words.matchAll(/ /g)].map(({ index }) => index);
  const breaks = spaces.map((at) => [words.slice(0, at), words.slice(at + 1)] as const);
  const longest = ([one, other]: readonly [string, string]): number => Math.max(widthOf(one, size), widthOf(other, size));
  const best = breaks.reduce<readonly [string, string] | null>(
    (least, pair) => (least === null || longest(pair) < longest(least) ? pair : least),
    null,
  );
  return (best ?? [words]).map((line) => fitted(line, size, width));
}
