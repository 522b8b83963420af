import { writeFileSync } from 'node:fs';
import type { Linear } from './ridge.js';

const FOLDER = 'src/core/tagging/model/data';

const numbers = (values: Iterable<number>): string => [...values].map((value) => value.toPrecision(8)).join(', ');

/** The weights as one signed byte each with a scale a label, label after label: what ships. */
export function packed({ weights, means, columns }: Linear): { scales: number[]; bytes: Buffer } {
  const labels = means.length;
  const bytes = Buffer.alloc(labels * columns);
  const scales = Array.from(means, (_, label) => {
    let most = 1e-12;
    for (let column = 0; column < columns; column++) most = Math.max(most, Math.abs(weights[column * labels + label] ?? 0));
    return most / 127;
  });
  for (let column = 0; column < columns; column++)
    for (let label = 0; label < labels; label++)
      bytes.writeInt8(Math.round((weights[column * labels + label] ?? 0) / (scales[label] ?? 1)), label * columns + column);
  return { scales, bytes };
}

/** Writes a linear model as a module of numbers. */
export function writeLinear(name: string, model: Linear, from: string): void {
  const { scales, bytes } = packed(model);
  const text = [
    "import type { Packed } from '../linear.js';",
    '',
    `/** Made by npm run train from ${from}; numbers only. docs/model-card.md says from which. */`,
    `export const ${name.toUpperCase()}: Packed = {`,
    `  scales: [${numbers(scales)}],`,
    `  means: [${numbers(model.means)}],`,
    `  weights:\n    '${bytes.toString('base64')}',`,
    '};',
    '',
  ].join('\n');
  writeFileSync(`${FOLDER}/${name}.ts`, text);
}

/** Writes named weights, largest first, as a module of numbers. */
export function writeNamed(name: string, weights: ReadonlyMap<string, number>, from: string): void {
  const lines = [...weights].filter(([, weight]) => Math.abs(weight) >= 0.005).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  const text = [
    `/** Made by npm run train from ${from}: what speaks for an event and what against it, strongest first. */`,
    `export const ${name.toUpperCase()}: Readonly<Record<string, number>> = {`,
    ...lines.map(([feature, weight]) => `  '${feature}': ${weight.toFixed(3)},`),
    '};',
    '',
  ].join('\n');
  writeFileSync(`${FOLDER}/${name}.ts`, text);
}
