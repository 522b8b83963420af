import { type Config, readConfig } from '../config.js';
import { Problem } from '../core/problem.js';
import { readArguments, refuseWords } from './arguments.js';
import { discordFindings, slackFindings } from './doctor-chats.js';
import { databaseFindings } from './doctor-database.js';
import { type Finding, findingLines, nodeFinding, settingsFindings } from './finding.js';
import { EXIT, type Run } from './verb.js';

/** What is configured, what is reachable, what to fix. It changes nothing: not even a database is made. */
export const doctor: Run = async (args, terminal) => {
  refuseWords(readArguments(args, {}), 'doctor');
  let broken = 0;
  for await (const finding of examine(terminal.env)) {
    if (finding.state === 'fix') broken++;
    for (const line of findingLines(finding)) await terminal.out(line);
  }
  await terminal.out('');
  await terminal.out(broken === 0 ? 'Nothing to fix.' : `${broken} ${broken === 1 ? 'thing' : 'things'} to fix.`);
  return broken === 0 ? EXIT.done : EXIT.rejected;
};

async function* examine(env: Readonly<Record<string, string | undefined>>): AsyncGenerator<Finding> {
  yield nodeFinding(process.versions.node);
  const read = readOr(env);
  if (read instanceof Problem) {
    yield {
      state: 'fix',
      about: 'Configuration',
      words: read.message,
      mend: read.mend.hint ?? 'Correct it in .env; .env.example has every variable.',
    };
    return;
  }
  yield* settingsFindings(read);
  yield* await databaseFindings(read);
  yield* await slackFindings(read);
  yield* await discordFindings(read);
}

function readOr(env: Readonly<Record<string, string | undefined>>): Config | Problem {
  try {
    return readConfig(env);
  } catch (fault) {
    if (fault instanceof Problem) return fault;
    throw fault;
  }
}
