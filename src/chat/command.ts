import type { z } from 'zod';
import type { Card } from '../core/card.js';
import type { Tenant } from '../store/tenant.js';

/** Who asks, where, when, and the database as their workspace sees it. */
export interface Context {
  readonly tenant: Tenant;
  readonly person: Person;
  readonly place: Place;
  /** What scores are as of: the clock, or the sample's last day until a live article arrives (deskNow). */
  readonly now: Date;
  /** The real clock: it stamps what people set and decides when a digest comes. */
  readonly clock: Date;
  /** Every command there is; help lists them. */
  readonly commands: readonly Command[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Where something is said: the platform's name and its own id of the channel. */
export interface Place {
  readonly platform: string;
  readonly channel: string;
}

/** One chat command. Its schema is the Discord option list, the Slack grammar, the CLI flags and the help. */
export interface Command<Options extends z.ZodObject = z.ZodObject> {
  readonly name: `${'risk' | 'watch'} ${string}`;
  readonly summary: string;
  readonly options: Options;
  readonly examples: readonly string[];
  run(context: Context, options: z.output<Options>): Promise<Card>;
  /** The same answer with the numbers behind it, for programs; only what asks about risk has it. */
  look?(context: Context, options: z.output<Options>): Promise<Looked>;
}

/** An answer and the numbers it was made of. */
export interface Looked {
  readonly card: Card;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Infers the options from the schema and forgets them again, so that commands of all shapes fit one list. */
export const command = <Options extends z.ZodObject>(definition: Command<Options>): Command => definition;

type Lookup<Options extends z.ZodObject> = Omit<Command<Options>, 'run' | 'look'> & Required<Pick<Command<Options>, 'look'>>;

/** A command that asks and changes nothing: what it found is loaded once, for people and for programs. */
export const lookup = <Options extends z.ZodObject>(definition: Lookup<Options>): Command =>
  command({ ...definition, run: async (context, options) => (await definition.look(context, options)).card });
