import { writeFileSync } from 'node:fs';
import { printCodebook } from '../src/core/codebook/print.js';
import { SEVERITY_TABLE } from '../src/core/tagging/severity.js';

writeFileSync('docs/codebook.md', printCodebook([SEVERITY_TABLE]));
