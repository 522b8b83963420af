import type { Card } from '../card.js';
import { type Exported, exportFiles } from '../export.js';
import { counted } from './words.js';

const words = {
  title: 'Export of this workspace',
  what: (rules: string, digests: string, countries: string) => `${rules}, ${digests} and the levels of ${countries}.`,
  files: (names: string) => `Files: ${names}`,
  asOf: 'as of ',
};

/** The rules, digests and scores of a workspace as files. */
export function exportCard(all: Exported): Card {
  const files = exportFiles(all);
  const what = words.what(
    counted(all.rules.length, 'alert'),
    counted(all.subscriptions.length, 'digest'),
    counted(all.levels.size, 'country', 'countries'),
  );
  return {
    title: words.title,
    line: `${words.title}: ${what}`,
    blocks: [
      { kind: 'text', text: [what] },
      { kind: 'text', text: [words.files(files.map(({ name }) => name).join(', '))] },
      { kind: 'note', text: [words.asOf, { instant: all.asOf.toISOString() }] },
    ],
    buttons: [],
    color: 'plain',
    files,
  };
}
