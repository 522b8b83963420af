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

/** One chat command. Its schema is the Discord option list, the Slack grammar, the modal, the CLI flags and the help. */
export interface Command<Options extends z.ZodObject = z.ZodObject> {
  /** 'press' is of buttons alone: nobody types it, and no help lists it. */
  readonly name: `${'risk' | 'watch' | 'press'} ${string}`;
  readonly summary: string;
  readonly options: Options;
  readonly examples: readonly string[];
  run(context: Context, options: z.output<Options>): Promise<Card>;
  /** The same answer with the numbers behind it, for programs; only what asks about risk has it. */
  look?(context: Context, options: z.output<Options>): Promise<Looked>;
  /** It can be filled in as a form, which opens when it is said without what it needs. */
  readonly form?: FormPlan;
  /** What it would do, shown before it is saved; only what a form can say has it. */
  preview?(context: Context, options: z.output<Options>): Promise<Card>;
  /** Of buttons alone: anybody may press it, since it sets nothing, or asks for permission itself. */
  readonly open?: true;
  /** Its answer may be shown to a whole channel, and saying it twice changes nothing. Every look-up is so. */
  readonly shareable?: true;
}

/** How a command is filled in. */
export interface FormPlan {
  /** What filling it in does, in people's words: "Set an alert"; the verb unless given. At most 24 characters. */
  readonly title?: string;
  /** Options, by their keys, with which alone it still opens: "/watch edit r1" opens what "/watch edit r1 level:70" says at once. */
  readonly opensWith?: readonly string[];
  /** Options, by their keys, that it does not show: of what is said in words or by a button alone. */
  readonly without?: readonly string[];
  /** On the button that sends it: "Save". At most 24 characters. */
  readonly submit: string;
  /** What stands in it already, by the options' keys as typed, and choices that only the database knows. */
  fill?(context: Context, raw: Readonly<Record<string, unknown>>): Promise<Filled>;
}

export interface Filled {
  readonly intro?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly choices?: Readonly<Record<string, readonly Completed[]>>;
}

/** One completion: what people see, and what is sent when they pick it. */
export interface Completed {
  readonly name: string;
  readonly value: string;
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
