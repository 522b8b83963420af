/** One word. Scripts written without spaces count a character as a word: a whole Chinese sentence as one word would never resemble another. */
export const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;

/** The words of a title and a text with case, accents' encoding, whitespace and punctuation evened out. */
export const wordsOf = (title: string, text: string): string[] => `${title}\n${text}`.normalize('NFKC').toLowerCase().match(WORD) ?? [];
