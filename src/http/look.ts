import type { Handler } from 'hono';
import type { Looked } from '../chat/command.js';
import type { Card } from '../core/card.js';
import { Problem } from '../core/problem.js';
import { LOCAL_WORKSPACE } from '../core/workspace.js';
import { LOCAL_CHANNEL } from '../platforms/local/index.js';
import { renderText } from '../platforms/terminal/render.js';
import { textOf } from './commands.js';
import type { Parts } from './parts.js';
import { problemWords, refuse } from './refuse.js';
import { fitToSay } from './say.js';

/** A look-up as programs get it: the card in plain words, the card, and the numbers it was made of. */
export interface LookAnswer extends Readonly<Record<string, unknown>> {
  readonly text: string;
  readonly card: Card;
}

/** POST /api/look {"text": "/risk status KZ"}: like a command, but it leaves no message and answers with the numbers too. */
export const postLook =
  ({ chat, clock }: Parts): Handler =>
  async (c) => {
    try {
      return c.json(await lookUp(chat, fitToSay(textOf(await c.req.text())), clock()));
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      return refuse(c, 400, problemWords(fault), { code: fault.code, message: fault.message, ...fault.mend });
    }
  };

/** Looks something up for the command line or a program, in the local workspace. */
export async function lookUp(chat: Parts['chat'], words: string, at: Date): Promise<LookAnswer> {
  const person = { id: 'local', name: 'you' };
  const { card, data }: Looked = await chat.look(words, {
    workspace: LOCAL_WORKSPACE,
    person,
    place: { platform: 'local', channel: LOCAL_CHANNEL },
    at,
    may: async () => true,
    alone: false,
  });
  return { text: renderText({ ...card, buttons: [] }), card, ...data };
}
