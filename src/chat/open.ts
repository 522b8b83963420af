import type { Card } from '../core/card.js';
import { Problem } from '../core/problem.js';
import { deskNow } from '../desk/now.js';
import type { Db } from '../store/db.js';
import type { Asked, Chat } from './chat.js';
import type { Command, Context } from './command.js';
import { readOptions } from './read-options.js';
import { suggest } from './suggest.js';
import { understand } from './understand.js';

/**
 * The one way in for every surface: words or parsed options to a card. A person's mistake is thrown as a Problem, anything else that is
 * thrown is a fault of ours. `now` says what the caller's clock means to the desk (the sample's last day, until live news came).
 */
export function openChat(
  db: Db,
  commands: readonly Command[],
  { now = deskNow }: { now?: (db: Db, clock: Date) => Promise<Date> } = {},
): Chat {
  const contextOf = async ({ workspace, person, place, at }: Asked): Promise<Context> => ({
    tenant: { workspace, db },
    person,
    place,
    now: await now(db, at),
    clock: at,
    commands,
  });
  const answer = async (command: Command, raw: Readonly<Record<string, unknown>>, asked: Asked): Promise<Card> => {
    const options = readOptions(command.options, raw, command);
    return command.run(await contextOf(asked), options);
  };
  return {
    commands,
    answer,
    say: async (words, asked) => {
      const { command, raw } = understand(words, commands);
      return answer(command, raw, asked);
    },
    look: async (words, asked) => {
      const { command, raw } = understand(words, commands);
      if (!command.look) throw noLookup(command, commands);
      const options = readOptions(command.options, raw, command);
      return command.look(await contextOf(asked), options);
    },
    suggest: (command, option, typed) => suggest(commands, command, option, typed),
  };
}

const noLookup = ({ name }: Command, commands: readonly Command[]): Problem =>
  new Problem('bad-option', `/${name} does not look anything up.`, {
    hint: `These do: ${commands.flatMap((one) => (one.look ? [`/${one.name}`] : [])).join(', ')}.`,
  });
