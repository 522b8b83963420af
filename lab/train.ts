import { readFileSync } from 'node:fs';
import { corpusOf } from './train/corpus.js';
import { fitJudge } from './train/judge.js';
import { fitKinds, kindRows, unseenScores } from './train/kinds.js';
import { fitModality } from './train/modality.js';
import { writeLinear, writeNamed } from './train/pack.js';
import { fitRelation, relationRows } from './train/relation.js';
import { fitRole } from './train/roles.js';
import { tableRows } from './train/rows.js';
import { fitSides } from './train/sides.js';
import { exampleOf } from './train/windows.js';

const FOLDER = 'corpus/training';

/** Files whose main events alone are coded, or whose sides are masked: no whole reading of a text. */
const PARTIAL = new Set(['plain.jsonl', 'relations.jsonl']);

/** Files with the mix of a news feed, which alone tell how often words mean an event. */
const isFeed = (file: string): boolean => file.startsWith('feed-');

function trainRelation(table: string | undefined): void {
  const own = relationRows(FOLDER);
  const rows = table === undefined ? own : [...tableRows(readFileSync(table, 'utf8')), ...own];
  writeLinear('relation', fitRelation(rows), `${rows.length} sentences`);
  console.log(`relation: ${rows.length} sentences`);
}

function trainTagger(): void {
  const read = corpusOf(FOLDER).flatMap(({ file, items }) =>
    PARTIAL.has(file) ? [] : items.map((item) => ({ file, example: exampleOf(item) })),
  );
  const examples = read.map(({ example }) => example);
  const rows = kindRows(examples);
  const from = `${examples.length} texts`;
  writeLinear('kinds', fitKinds(rows), from);
  console.log(`kinds: ${from}`);
  const scores = unseenScores(rows);
  const { model, unseen } = fitSides(examples);
  writeLinear('pair', model, from);
  console.log('sides done');
  const heard = read.flatMap(({ file, example }, at) => {
    const [words, best] = [scores[at], unseen[at]];
    return isFeed(file) && words && best ? [{ example, scores: words, best }] : [];
  });
  writeNamed('judge', fitJudge(heard), `${heard.length} texts`);
  for (const part of ['recipient', 'actor'] as const) writeLinear(part, fitRole(examples, part), from);
  writeLinear('modality', fitModality(examples), from);
  console.log('roles and modality done');
}

const [only, table] = process.argv.slice(2);
if (only !== 'relation') trainTagger();
if (only !== 'tagger') trainRelation(table);
