import type { Completed } from './command.js';

/** A command to be filled in: Slack's and Discord's modals are made of this. */
export interface Form {
  /** The command that it says: "watch alert". */
  readonly command: string;
  /** At most 24 characters. */
  readonly title: string;
  readonly intro: string | null;
  readonly fields: readonly Field[];
  /** On the button that sends it. */
  readonly submit: string;
}

/** One option of it. */
export interface Field {
  /** The option's name, as typed: "as-of". */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** Typed words, several lines of them, one of `choices`, or looked up with `suggest` while it is typed. */
  readonly kind: 'words' | 'lines' | 'choice' | 'search';
  readonly required: boolean;
  readonly value: string | null;
  readonly choices: readonly Completed[];
}
