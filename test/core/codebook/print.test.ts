import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printCodebook } from '../../../src/core/codebook/print.js';
import { SEVERITY_TABLE } from '../../../src/core/tagging/severity.js';

test('docs/codebook.md is what the codebook prints', () => {
  expect(readFileSync('docs/codebook.md', 'utf8')).toBe(printCodebook([SEVERITY_TABLE]));
});
