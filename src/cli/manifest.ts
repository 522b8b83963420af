import { Problem } from '../core/problem.js';
import { slackManifest } from '../platforms/slack/manifest.js';
import { readArguments } from './arguments.js';
import { EXIT, type Run } from './verb.js';

/** Prints the manifest of a platform's app; only Slack's has one. */
export const manifest: Run = async (args, terminal) => {
  const { words } = readArguments(args, {});
  if (words.length !== 1 || words[0]?.toLowerCase() !== 'slack')
    throw new Problem('bad-option', 'Which manifest? There is one of Slack.', { hint: 'bellwether manifest slack' });
  await terminal.out(JSON.stringify(slackManifest(), null, 2));
  return EXIT.done;
};
