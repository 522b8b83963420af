/** Of a text's characters, how many may be control or replacement characters before it counts as binary. */
const JUNK_SHARE = 0.1;

/** Whether there is anything to read. */
export const hasWords = (title: string, text: string): boolean => /[\p{L}\p{N}]/u.test(title) || /[\p{L}\p{N}]/u.test(text);

/** Whether a text is binary: a NUL byte (no database takes one), or too many characters that no text has. */
export function isJunk(text: string): boolean {
  if (text.includes('\0')) return true;
  const strange = text.match(/(?!\s)[\p{Cc}\uFFFD]/gu)?.length ?? 0;
  return strange > 0 && strange > text.length * JUNK_SHARE;
}

/** Halves of surrogate pairs become U+FFFD, as they would in UTF-8; offsets stay what they were. */
export const wellFormed = (text: string): string =>
  text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
