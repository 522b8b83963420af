import { commands } from '../../commands/index.js';
import { suggest } from '../chat/suggest.js';
import { readConfig } from '../config.js';
import { Problem } from '../core/problem.js';
import { readArguments } from './arguments.js';
import { EXIT, type Run } from './verb.js';

/** Registers the commands with a platform, and tells what that changed. */
export const registerNow: Run = async (args, { out, env }) => {
  const { words, said } = readArguments(args, { guild: 'word' });
  const guild = said.get('guild') ?? null;
  const [platform, ...others] = words;
  if (platform !== 'discord' || others.length > 0)
    throw new Problem('bad-option', 'register needs the name of a platform, and discord is the one that has commands to register.', {
      hint: 'For Slack, bellwether manifest slack prints what its app page takes.',
    });
  if (guild !== null && !/^\d{5,20}$/.test(guild))
    throw new Problem('bad-option', `${JSON.stringify(guild.slice(0, 40))} is no id of a server.`, {
      hint: 'It is a long number: turn on the developer mode of Discord and choose “Copy Server ID”.',
    });
  const { discord } = readConfig(env);
  if (!discord) throw new Problem('bad-option', 'DISCORD_TOKEN is not set.', { hint: 'It is the token of the bot, in .env.' });
  const { registerCommands } = await import('../platforms/discord/register-commands.js');
  const chat = { commands, suggest: (...asked: Suggesting) => suggest(commands, ...asked) };
  const { changes, invite } = await registerCommands(discord, chat, guild);
  const where = guild === null ? 'in every server' : `in the server ${guild}`;
  for (const change of changes) await out(change);
  await out(changes.length > 0 ? `Registered ${where}.` : `There is nothing to change ${where}.`);
  await out(`To invite the bot: ${invite}`);
  return EXIT.done;
};

type Suggesting = [command: (typeof commands)[number], option: string, typed: string];
