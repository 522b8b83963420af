import type { Chat } from './chat.js';
import type { Command } from './command.js';

/** The command of a name, typed or of a button; null when there is none, as for a form that an earlier version opened. */
export const commandNamed = ({ commands, presses }: Pick<Chat, 'commands' | 'presses'>, name: string | null | undefined): Command | null =>
  [...commands, ...presses].find((command) => command.name === name) ?? null;
