import { Problem } from '../core/problem.js';
import { VERSION } from '../files.js';
import { problemLines } from '../terminal.js';
import { helpText, unknownVerb, verbHelp } from './help.js';
import { EXIT, type Terminal, type Verb } from './verb.js';

/** Problems of the world around us; all others lie in what was typed. */
const WORLD: readonly string[] = ['busy', 'not-allowed'];

/** Runs what was typed after "bellwether"; resolves to the exit code, and never rejects. */
export async function runCommandLine(args: readonly string[], terminal: Terminal, verbs: readonly Verb[]): Promise<number> {
  try {
    return await obey(args, terminal, verbs);
  } catch (fault) {
    if (fault instanceof Problem) {
      terminal.err(problemLines(fault).trimEnd());
      return WORLD.includes(fault.code) ? EXIT.rejected : EXIT.unusable;
    }
    terminal.err(`Something went wrong on our side: ${fault instanceof Error ? fault.message || fault.name : String(fault)}`);
    if (terminal.env.DEBUG && fault instanceof Error && fault.stack) terminal.err(fault.stack);
    else terminal.err('DEBUG=1 shows where.');
    return EXIT.rejected;
  }
}

async function obey([first, ...rest]: readonly string[], terminal: Terminal, verbs: readonly Verb[]): Promise<number> {
  if (first === '--version' || first === '-v') return tell(VERSION, terminal);
  if (first === undefined || ['help', '--help', '-h'].includes(first)) return help(rest[0], terminal, verbs);
  const verb = await verbOf(first, verbs);
  if (asksForHelp(rest)) return tell(await verbHelp(verb), terminal);
  return (await verb.load())(rest, terminal);
}

async function help(name: string | undefined, terminal: Terminal, verbs: readonly Verb[]): Promise<number> {
  return tell(name === undefined ? helpText(verbs) : await verbHelp(await verbOf(name, verbs)), terminal);
}

async function verbOf(name: string, verbs: readonly Verb[]): Promise<Verb> {
  const verb = verbs.find((one) => one.name === name);
  if (!verb) throw await unknownVerb(name, verbs);
  return verb;
}

/** After "--" everything is a word, also "--help". */
const asksForHelp = (args: readonly string[]): boolean =>
  args.slice(0, args.includes('--') ? args.indexOf('--') : args.length).some((arg) => arg === '--help' || arg === '-h');

async function tell(words: string, { out }: Terminal): Promise<number> {
  await out(words);
  return EXIT.done;
}
