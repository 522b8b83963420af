import type { Card } from '../core/card.js';
import type { WorkspaceId } from '../core/workspace.js';
import type { Command, Looked, Person, Place } from './command.js';

/** Who asks, from which workspace and place, and by the clock of the caller. */
export interface Asked {
  readonly workspace: WorkspaceId;
  readonly person: Person;
  readonly place: Place;
  readonly at: Date;
}

/** One completion: what people see, and what is sent when they pick it. */
export interface Completed {
  readonly name: string;
  readonly value: string;
}

/** All that a platform needs to know of us: what can be said, and what comes back. */
export interface Chat {
  readonly commands: readonly Command[];
  /** Typed words: "/risk status kazakhstan". Throws Problem; `problemCard` makes a card of it. */
  say(words: string, asked: Asked): Promise<Card>;
  /** The same words with the numbers behind the card; what is no look-up is refused and changes nothing. Throws Problem. */
  look(words: string, asked: Asked): Promise<Looked>;
  /** A command and its options as the platform parsed them (Discord). Throws Problem. */
  answer(command: Command, raw: Readonly<Record<string, unknown>>, asked: Asked): Promise<Card>;
  /** At most 25 completions for an option, from memory. */
  suggest(command: Command, option: string, typed: string): readonly Completed[];
}
