import { missLines, riskLines } from './annotated.js';
import { annotated, hardCase } from './data.js';
import { brokenCaseLines, heldCases } from './hard-cases.js';
import { jsonLines, textOf } from './lines.js';
import { readItem } from './reading.js';

/**
 * One file read closely: cases that do not hold, or annotated articles in which something was missed or found beside, each with what
 * was found; the figures last. Which of the two it is shows in its first line. Throws a Problem that names file and line.
 */
export function casesFileLines(file: string): string[] {
  if (/^[^\n]*"events"\s*:/.test(textOf(file).trimStart())) {
    const items = jsonLines(file, annotated).map(readItem);
    return [...missLines(items), ...riskLines(items)];
  }
  const cases = jsonLines(file, hardCase).map(readItem);
  return [...brokenCaseLines(cases), `${heldCases(cases).length} of ${cases.length} cases hold`];
}
