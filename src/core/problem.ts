export type ProblemCode =
  | 'unknown-country'
  | 'unknown-word'
  | 'not-allowed'
  | 'bad-option'
  | 'not-found'
  | 'unreadable'
  | 'too-large'
  | 'busy';

/** What went wrong, in words for the person who can mend it. Anything else that is thrown is a fault of ours. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly code: ProblemCode,
    message: string,
    /** What to do, or what to try instead; choices become buttons. Each choice is a whole command when it starts with "/". `option` names the one that is wrong. */
    readonly mend: { readonly hint?: string; readonly choices?: readonly string[]; readonly option?: string } = {},
  ) {
    super(message);
  }
}
