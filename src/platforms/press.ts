/** Version of what a button carries; a later one can still read this. */
const VERSION = 'v1:';

/** What a button carries on a platform: the version and the words it says when pressed. Null when the platform's limit is too small for them. */
export function pressOf(says: string, limit: number): string | null {
  const press = `${VERSION}${says}`;
  return press.length <= limit ? press : null;
}

/** The words of a pressed button; null when they are from a version that is not known here. */
export const wordsOf = (press: string): string | null => (press.startsWith(VERSION) ? press.slice(VERSION.length) : null);
