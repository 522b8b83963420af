import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { raster } from '../../src/charts/raster.js';
import { Problem } from '../../src/core/problem.js';
import type { Calibrated } from './calibration.js';
import { inputsOf } from './inputs.js';
import type { Options } from './options.js';
import { reliabilityDiagram } from './reliability-diagram.js';
import { calibratedOf, sectionsOf } from './sections.js';

/** Prints every figure that the given files allow, says what is skipped, and gives what is broken: the rest goes on without it. */
export function evaluate(options: Options, write: (line: string) => void): readonly Problem[] {
  const { inputs, problems } = inputsOf(options, write);
  for (const { title, needs, lines } of sectionsOf(inputs)) {
    write(`\n## ${title}`);
    const told = lines();
    for (const line of told.length > 0 ? told : [`skipped: needs ${needs}`]) write(line);
  }
  write('\n## Reliability diagram');
  const pictured = pictureProblems(options.out, calibratedOf(inputs), write);
  return [...problems, ...pictured];
}

function pictureProblems(folder: string | undefined, sets: readonly Calibrated[], write: (line: string) => void): Problem[] {
  if (folder === undefined || sets.every(({ judged }) => judged.length === 0)) {
    write(`skipped: needs ${folder === undefined ? '--out FOLDER' : 'annotated data'}`);
    return [];
  }
  const file = join(folder, 'reliability.png');
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, raster(reliabilityDiagram(sets)).png);
    write(file);
    return [];
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const problem = new Problem('unreadable', `${file} cannot be written: ${error.message}`);
    write(problem.message);
    return [problem];
  }
}
