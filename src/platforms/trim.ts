import { inert } from './inert.js';

/** A piece of a message that is shown whole or not at all: a word, a link, an instant. White space between them is a piece too. */
export type Atom = string;

/** Longest piece of a word, before escaping: a "word" of 20 kB is cut like a text. */
const LONGEST_WORD = 80;

/** Words of somebody else as atoms, each made harmless by itself, so that no cut can fall into what an escape made. */
export function atomsOf(words: string, harmless: (word: string) => string): Atom[] {
  return (inert(words).match(/\s+|\S+/g) ?? []).flatMap((run) => (run.trim() === '' ? [run] : chunks(run).map(harmless)));
}

function chunks(word: string): string[] {
  if (word.length <= LONGEST_WORD) return [word];
  const letters = Array.from(word);
  return Array.from({ length: Math.ceil(letters.length / LONGEST_WORD) }, (_, at) =>
    letters.slice(at * LONGEST_WORD, (at + 1) * LONGEST_WORD).join(''),
  );
}

/** What stands in place of what was left out. */
const words = {
  moreWords: (left: number) => ` … ${left} more ${left === 1 ? 'word' : 'words'}`,
  moreLines: (left: number) => `\n… ${left} more`,
};

/** As many atoms as `limit` UTF-16 units hold; when they do not hold all, it ends with what `more` says of the number left out. */
export function trimTo(atoms: readonly Atom[], limit: number, more: (left: number) => string = words.moreWords): string {
  const whole = atoms.join('');
  if (whole.length <= limit) return whole;
  const left = (from: number): number => atoms.slice(from).filter((atom) => atom.trim() !== '').length;
  const room = limit - more(left(0)).length;
  let length = 0;
  let shown = 0;
  for (const atom of atoms) {
    if (length + atom.length > room) break;
    length += atom.length;
    shown += 1;
  }
  return `${atoms.slice(0, shown).join('').trimEnd()}${more(left(shown))}`;
}

/** Whole lines (or blocks, with a wider `gap`) as far as there is room, and how many more there are, those left out before included. */
export function trimLines(lines: readonly string[], limit: number, { moreBefore = 0, gap = '\n' } = {}): string {
  const atoms = lines.filter((line) => line.trim() !== '').flatMap((line, at) => (at === 0 ? [line] : [gap, line]));
  const tail = moreBefore > 0 ? words.moreLines(moreBefore) : '';
  const whole = `${atoms.join('')}${tail}`;
  return whole.length <= limit ? whole : trimTo(atoms, limit - tail.length, (left) => words.moreLines(left + moreBefore));
}
