import type { Card } from '../core/card.js';
import type { Policy, WorkspaceId } from '../core/workspace.js';
import type { Command, Completed, Looked, Person, Place } from './command.js';
import type { Form } from './form.js';

export type { Completed };

/** Who asks, from which workspace and place, and by the clock of the caller. */
export interface Asked {
  readonly workspace: WorkspaceId;
  readonly person: Person;
  readonly place: Place;
  readonly at: Date;
  /** Whether this person may configure here, under the workspace's policy. */
  readonly may: Permit;
  /** Whether the answer is seen by this person alone, so that it can be shared. */
  readonly alone: boolean;
}

/** Asked of the platform, which knows its people: true, or why not, in words. */
export type Permit = (policy: Policy) => Promise<true | string>;

/** All that a platform needs to know of us: what can be said, and what comes back. */
export interface Chat {
  readonly commands: readonly Command[];
  /** What buttons say and nobody types. */
  readonly presses: readonly Command[];
  /** Typed words: "/risk status kazakhstan". Throws Problem; `problemCard` makes a card of it. */
  say(words: string, asked: Asked): Promise<Card>;
  /** The same words with the numbers behind the card; what is no look-up is refused and changes nothing. Throws Problem. */
  look(words: string, asked: Asked): Promise<Looked>;
  /** A command and its options as the platform parsed them (Discord). Throws Problem. */
  answer(command: Command, raw: Readonly<Record<string, unknown>>, asked: Asked): Promise<Card>;
  /** Whether these words open a form: a writing command that can be filled in, without what it needs. From memory, at once. */
  opensForm(words: string): boolean;
  /** The form that the words open, with what stands in it. Throws Problem. */
  form(words: string, asked: Asked): Promise<Form>;
  /** What the filled-in form would do, before it is saved; null: there is nothing to show first. Throws Problem. */
  preview(command: Command, raw: Readonly<Record<string, unknown>>, asked: Asked): Promise<Card | null>;
  /** What a person sees who opens the app: what is watched here, and how it is changed. */
  home(asked: Asked): Promise<Card>;
  /** The same card with buttons that a platform can carry, where it made some itself of words that people typed. */
  carry(card: Card, asked: Asked): Promise<Card>;
  /** At most 25 completions for an option, from memory. */
  suggest(command: Command, option: string, typed: string): readonly Completed[];
}
