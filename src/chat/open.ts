import type { Card } from '../core/card.js';
import { Problem } from '../core/problem.js';
import { deskNow } from '../desk/now.js';
import type { Db } from '../store/db.js';
import type { Asked, Chat } from './chat.js';
import type { Command, Context } from './command.js';
import { formOf } from './fill-form.js';
import { mustBeAllowed } from './permission.js';
import { readOptions } from './read-options.js';
import { suggest } from './suggest.js';
import { type Understood, understand } from './understand.js';

type Raw = Readonly<Record<string, unknown>>;

export interface ChatParts {
  /** What a caller's clock means to the desk: the sample's last day, until live news came. */
  readonly now?: (db: Db, clock: Date) => Promise<Date>;
  /** What buttons say and nobody types. */
  readonly presses?: readonly Command[];
  /** What a person sees who opens the app. */
  readonly home?: (context: Context) => Promise<Card>;
}

/**
 * The one way in for every surface: words or parsed options to a card. A person's mistake is thrown as a Problem, anything else that is
 * thrown is a fault of ours.
 */
export function openChat(db: Db, commands: readonly Command[], { now = deskNow, presses = [], home }: ChatParts = {}): Chat {
  const contextOf = async ({ workspace, person, place, at }: Asked): Promise<Context> => ({
    tenant: { workspace, db },
    person,
    place,
    now: await now(db, at),
    clock: at,
    commands,
  });
  const read = (words: string): Understood => understand(words, /^\s*\/?press\b/.test(words) ? presses : commands);
  const ready = async (command: Command, raw: Raw, asked: Asked) => {
    const options = readOptions(command.options, raw, command);
    const context = await contextOf(asked);
    await mustBeAllowed(command, context, asked);
    return { options, context };
  };
  const answer = async (command: Command, raw: Raw, asked: Asked): Promise<Card> => {
    const { options, context } = await ready(command, raw, asked);
    return command.run(context, options);
  };
  return {
    commands,
    answer,
    say: async (words, asked) => {
      const { command, raw } = read(words);
      return answer(command, raw, asked);
    },
    look: async (words, asked) => {
      const { command, raw } = understand(words, commands);
      if (!command.look) throw noLookup(command, commands);
      const options = readOptions(command.options, raw, command);
      return command.look(await contextOf(asked), options);
    },
    opensForm: (words) => opensForm(words, read),
    form: async (words, asked) => {
      const { command, raw } = read(words);
      const context = await contextOf(asked);
      await mustBeAllowed(command, context, asked);
      return formOf(command, raw, (await command.form?.fill?.(context, raw)) ?? {});
    },
    preview: async (command, raw, asked) => {
      const { options, context } = await ready(command, raw, asked);
      return (await command.preview?.(context, options)) ?? null;
    },
    home: async (asked) => {
      if (!home) throw new Error('this chat has no home');
      return home(await contextOf(asked));
    },
    suggest: (command, option, typed) => suggest(commands, command, option, typed),
  };
}

/** Whether a writing command was said without what it needs. Words that are not understood open nothing: saying them tells why. */
function opensForm(words: string, read: (words: string) => Understood): boolean {
  try {
    const { command, raw } = read(words);
    if (!command.form) return false;
    readOptions(command.options, raw, command);
    return Object.keys(raw).length === 0;
  } catch (fault) {
    return fault instanceof Problem && fault.code === 'bad-option' && fault.mend.option === undefined;
  }
}

const noLookup = ({ name }: Command, commands: readonly Command[]): Problem =>
  new Problem('bad-option', `/${name} does not look anything up.`, {
    hint: `These do: ${commands.flatMap((one) => (one.look ? [`/${one.name}`] : [])).join(', ')}.`,
  });
