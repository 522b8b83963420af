import { z } from 'zod';
import { commands } from '../../commands/index.js';
import { openChat } from '../chat/open.js';
import { describeOptions } from '../chat/option-spec.js';
import { readOptions } from '../chat/read-options.js';
import { understand } from '../chat/understand.js';
import { readConfig } from '../config.js';
import { Problem, type ProblemCode } from '../core/problem.js';
import { type LookAnswer, lookUp } from '../http/look.js';
import { type Flags, type Given, readArguments } from './arguments.js';
import { asTyped, lookUpOf } from './look-options.js';
import { runningServer } from './running-server.js';
import { EXIT, type Run, type Terminal } from './verb.js';
import { withDatabase } from './with-database.js';

/** A verb that asks what the chat can be asked, in the same words; options may be given as flags too. */
export const look =
  (name: string): Run =>
  async (args, terminal) => {
    const { options } = lookUpOf(name);
    const flags: Flags = { json: 'flag', ...Object.fromEntries(describeOptions(options).map((spec) => [spec.name, 'word'])) };
    const given = readArguments(args, flags);
    const words = wordsOf(name, given);
    const answer = await answerTo(words, terminal).catch((fault: unknown) => Promise.reject(inTerminalWords(fault)));
    await terminal.out(given.on.has('json') ? JSON.stringify(answer) : answer.text);
    return EXIT.done;
  };

/** What would be typed in the chat: bare words as they are, options by name. */
export const wordsOf = (name: string, { words, said }: Given): string =>
  [`/risk ${name}`, ...words, ...[...said].map(([option, value]) => `${option}:"${value.replaceAll('"', "'")}"`)].join(' ');

/** Whoever owns the data is asked: a running server, else the database is opened here. */
async function answerTo(words: string, terminal: Terminal): Promise<LookAnswer> {
  mustBeUnderstood(words);
  const server = runningServer(readConfig(terminal.env));
  if (!server) return withDatabase(terminal, ({ db }) => lookUp(openChat(db, commands), words, new Date()));
  const { status, body } = await server.post('/api/look', JSON.stringify({ text: words }));
  const answer = status === 200 ? answered.safeParse(body) : null;
  if (answer?.success) return body as LookAnswer;
  const problem = refused.safeParse(body);
  if (problem.success) throw new Problem(problem.data.code, problem.data.message, problem.data);
  throw new Error(`the server at ${server.url} answered with status ${status}`);
}

/** A slip of the keyboard is told before any database is opened. */
function mustBeUnderstood(words: string): void {
  const { command, raw } = understand(words, commands);
  readOptions(command.options, raw, command);
}

const answered = z.object({ text: z.string(), card: z.object({ title: z.string() }) });
const refused = z.object({
  code: z.string().transform((code) => code as ProblemCode),
  message: z.string(),
  hint: z.string().default(''),
  choices: z.array(z.string()).default([]),
});

/** The chat's own words tell of its commands; here they are verbs. */
const inTerminalWords = (fault: unknown): unknown =>
  fault instanceof Problem
    ? new Problem(fault.code, asTyped(fault.message), {
        ...(fault.mend.hint ? { hint: asTyped(fault.mend.hint) } : {}),
        choices: (fault.mend.choices ?? []).map(asTyped),
      })
    : fault;
