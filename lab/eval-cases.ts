import { Problem } from '../src/core/problem.js';
import { casesFileLines } from './eval/cases-file.js';

/** What does not hold of one file of cases or annotated articles, and its figures. */
const [file] = process.argv.slice(2);
try {
  if (file === undefined) throw new Problem('bad-option', 'usage: npm run eval:cases -- FILE.jsonl');
  for (const line of casesFileLines(file)) console.log(line);
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
