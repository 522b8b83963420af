import type { Card } from '../core/card.js';
import { Problem } from '../core/problem.js';
import { shortened } from '../desk/long-presses.js';
import { deskNow } from '../desk/now.js';
import type { Db } from '../store/db.js';
import { notInFuture } from './as-of.js';
import type { Asked, Chat } from './chat.js';
import type { Command, Context } from './command.js';
import { formOf } from './fill-form.js';
import { fullWords } from './long-press.js';
import { opensForm } from './opens-form.js';
import { mustBeAllowed } from './permission.js';
import { readOptions } from './read-options.js';
import { withShare } from './share.js';
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
  const readFull = async (words: string, { workspace }: Asked): Promise<Understood> => read(await fullWords({ workspace, db }, words));
  const ready = async (command: Command, raw: Raw, asked: Asked) => {
    const options = notInFuture(readOptions(command.options, raw, command), asked.at);
    const context = await contextOf(asked);
    await mustBeAllowed(command, context, asked);
    return { options, context };
  };
  const answer = async (command: Command, raw: Raw, asked: Asked): Promise<Card> => {
    const { options, context } = await ready(command, raw, asked);
    const card = await command.run(context, options);
    return asked.alone ? carried(withShare(card, command, raw, context.now), asked) : card;
  };
  /** On a platform a button carries few words. */
  const carried = async (card: Card, { workspace, at, alone }: Asked): Promise<Card> =>
    alone ? shortened({ workspace, db }, card, at) : card;
  return {
    commands,
    presses,
    answer,
    say: async (words, asked) => {
      const { command, raw } = await readFull(words, asked);
      return answer(command, raw, asked);
    },
    look: async (words, asked) => {
      const { command, raw } = understand(words, commands);
      if (!command.look) throw noLookup(command, commands);
      const options = notInFuture(readOptions(command.options, raw, command), asked.at);
      return command.look(await contextOf(asked), options);
    },
    opensForm: (words) => opensForm(words, read),
    form: async (words, asked) => {
      const { command, raw } = await readFull(words, asked);
      const context = await contextOf(asked);
      await mustBeAllowed(command, context, asked);
      return formOf(command, raw, (await command.form?.fill?.(context, raw)) ?? {});
    },
    preview: async (command, raw, asked) => {
      const { options, context } = await ready(command, raw, asked);
      const card = await command.preview?.(context, options);
      return card ? carried(card, asked) : null;
    },
    home: async (asked) => {
      if (!home) throw new Error('this chat has no home');
      return carried(await home(await contextOf(asked)), asked);
    },
    carry: carried,
    suggest: (command, option, typed) => suggest(commands, command, option, typed),
  };
}

const noLookup = ({ name }: Command, commands: readonly Command[]): Problem =>
  new Problem('bad-option', `/${name} does not look anything up.`, {
    hint: `These do: ${commands.flatMap((one) => (one.look ? [`/${one.name}`] : [])).join(', ')}.`,
  });
