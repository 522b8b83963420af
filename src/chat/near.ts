import { fold as foldLetters } from '../core/tagging/token.js';

/** Lower case without accents, spaces single: how typed words are compared. */
export const fold = (words: string): string => foldLetters(words).replace(/\s+/gu, ' ').trim();

/** Slips of the keyboard that are still forgiven: one in short words, about a third of the letters in long ones. */
const forgiven = (word: string): number => Math.max(1, Math.ceil(word.length / 3));

/** Longest word, in characters, that is compared: no option, verb or choice is nearly as long. */
const LONGEST = 60;

/** The candidates that a person may have meant, the nearest first; none when all of them are too far off. */
export function nearest(word: string, candidates: readonly string[], count: number): string[] {
  if (word.length > LONGEST) return [];
  const typed = fold(word);
  return candidates
    .map((candidate) => ({ candidate, away: distance(typed, fold(candidate)) }))
    .filter(({ away }) => away <= forgiven(typed))
    .sort((a, b) => a.away - b.away)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** Letters to add, drop, change or swap with their neighbour to make one word of the other (optimal string alignment). */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped =
        a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? (beforeLast[column - 2] ?? Number.POSITIVE_INFINITY) + 1 : changed;
      current.push(Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, changed, swapped));
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
