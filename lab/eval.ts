import { Problem } from '../src/core/problem.js';
import { tagBench } from './bench/tag.js';
import { optionsOf, USAGE } from './eval/options.js';
import { evaluate } from './eval/run.js';

/** How well the tagger reads: every figure the given files allow, and how fast. */
const words = process.argv.slice(2);
try {
  if (words.includes('--help')) throw new Problem('bad-option', USAGE);
  const problems = evaluate(optionsOf(words), console.log);
  console.log('\n## Speed');
  tagBench();
  for (const { message } of problems) console.error(`cannot be used: ${message}`);
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error([error.message, error.mend.hint ?? ''].join('\n'));
  process.exitCode = 2;
}
