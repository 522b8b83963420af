/** Version of what a button carries; a later one can still read this. */
const VERSION = 'v1';

/** What a button says, and of which workspace where its place does not tell: in a direct message. */
export interface Press {
  readonly words: string;
  /** Null: of the workspace in which it is pressed. */
  readonly workspace: string | null;
}

/**
 * What a button carries on a platform: the version and the words it says when pressed ("v1:/risk why KZ"), and the workspace where it is
 * pressed outside of any ("v1@discord:1:/watch resume r1"). Null when the platform's limit is too small for them.
 */
export function pressOf(says: string, limit: number, workspace: string | null = null): string | null {
  const press = workspace === null ? `${VERSION}:${says}` : `${VERSION}@${workspace}:${says}`;
  return press.length <= limit ? press : null;
}

/** What a pressed button carries; null when it is from a version that is not known here. */
export function readPress(press: string): Press | null {
  if (press.startsWith(`${VERSION}:`)) return { words: press.slice(VERSION.length + 1), workspace: null };
  const [, workspace, words] = /^v1@([a-z]+:\w+):(.*)$/s.exec(press) ?? [];
  return workspace === undefined || words === undefined ? null : { words, workspace };
}

/** The words of a pressed button; null when they are from a version that is not known here. */
export const wordsOf = (press: string): string | null => readPress(press)?.words ?? null;
