import type { Config } from './config.js';
import type { Problem } from './core/problem.js';
import type { Started } from './start.js';

/** Where to look and what to try, once it runs. */
export function greeting({ url, platforms }: Pick<Started, 'url' | 'platforms'>, config: Config): string {
  const chats = platforms.filter((name) => name !== 'local');
  return [
    '',
    `  Bellwether is ready: ${url}`,
    chats.length > 0
      ? `  It answers in ${chats.join(' and ')} as well.`
      : '  To have it in Slack or Discord, put their tokens into .env (see .env.example).',
    config.sample
      ? '  It shows a bundled sample, 2021 to 2023, until the first live article arrives.'
      : '  No sample was loaded (SAMPLE=on brings it).',
    '',
    '  Try there:          /risk top     /risk why Ukraine     /watch alert country:KZ level:60',
    '  Try in a terminal:  npx bellwether tag FILE        (npx bellwether lists the rest)',
    '  Ctrl+C ends it; nothing is lost.',
    '',
    '',
  ].join('\n');
}

/** "Loading the sample: 40 of 110", on one line that is written over where there is a terminal. */
export function progressLine(done: number, all: number): void {
  const line = `Loading the sample: ${done} of ${all}`;
  if (process.stderr.isTTY) process.stderr.write(`\r${line}${done === all ? '\n' : ''}`);
  else if (done === all) process.stderr.write(`${line}\n`);
}

/** A problem as a person at a terminal reads it: what is wrong, then what to do. */
export const problemLines = ({ message, mend: { hint, choices = [] } }: Problem): string =>
  [message, ...(hint ? [hint] : []), ...choices.map((choice) => `  ${choice}`), ''].join('\n');
