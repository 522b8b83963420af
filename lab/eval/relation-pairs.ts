import { type Quad, quadOf, ROOT_CODES, type RootCode } from '../../src/core/codebook/event-types.js';
import { relation } from '../../src/core/tagging/relation.js';
import type { Annotated } from './data.js';
import { columns } from './layout.js';
import { type Answer, macroF1, scoresOf, tallyOfLabel } from './measures.js';

/** What the shipped model says of one pair, and how sure it is (0 to 1). */
export interface PairAnswer extends Answer<RootCode> {
  readonly confidence: number;
  readonly words: string;
}

const isRoot = (type: string): type is RootCode => ROOT_CODES.some((code) => code === type);

/** What the shipped model says of every marked pair of the articles whose two spans and root code are given. */
export function pairAnswers(items: readonly Annotated[]): PairAnswer[] {
  return items.flatMap(({ article, events }) =>
    events.flatMap(({ root, source, target }) => {
      if (!root || !isRoot(root) || !source || !target) return [];
      const sentence = sentenceWith(article, source, target);
      const { eventType, scores } = relation({ sentence, source, target });
      return [{ gold: root, said: eventType, confidence: scores[eventType], words: `${source} → ${target}: ${sentence}` }];
    }),
  );
}

/** The title or the text when it names both; the two together otherwise. */
function sentenceWith({ title, text }: Annotated['article'], source: string, target: string): string {
  return [title, text].find((part) => part.includes(source) && part.includes(target)) ?? `${title}. ${text}`;
}

const sideOf = (quad: Quad): string => quad.split('-')[1] ?? quad;

/** Macro-F1 over the root codes, over the quad classes, and over conflict against cooperation, each from 0 to 1. */
export function levelsOf(answers: readonly Answer<RootCode>[]): { readonly root: number; readonly quad: number; readonly side: number } {
  const quads = answers.map(({ gold, said }) => ({ gold: quadOf(gold), said: quadOf(said) }));
  const sides = quads.map(({ gold, said }) => ({ gold: sideOf(gold), said: sideOf(said) }));
  return { root: macroF1(answers), quad: macroF1(quads), side: macroF1(sides) };
}

function levelLine(what: string, answers: readonly Answer<RootCode>[]): string {
  const { root, quad, side } = levelsOf(answers);
  const scores = [root, quad, side].map((score) => score.toFixed(3)).join(' / ');
  return `${what}: ${answers.length} pairs, macro-F1 ${scores} (15 root codes / 4 quad classes / conflict against cooperation)`;
}

/** Macro-F1 at three levels, then every code's precision and recall, then which code was said for which. */
export function relationLines(what: string, answers: readonly Answer<RootCode>[]): string[] {
  if (answers.length === 0) return [`${what}: no pairs`];
  return [
    levelLine(what, answers),
    ...codeLines(answers),
    '  confusion: a row is the right code, a column what was said',
    ...confusionLines(answers),
  ];
}

function codeLines(answers: readonly Answer<RootCode>[]): string[] {
  const rows = ROOT_CODES.map((code) => {
    const tally = tallyOfLabel(answers, code);
    const { precision, recall, f1 } = scoresOf(tally);
    return [code, ...[precision, recall, f1].map((score) => score.toFixed(2)), String(tally.wanted), String(tally.found)];
  });
  return columns([['code', 'precision', 'recall', 'F1', 'right code', 'said'], ...rows]);
}

function confusionLines(answers: readonly Answer<RootCode>[]): string[] {
  const cell = (gold: RootCode, said: RootCode): string => {
    const count = answers.filter((one) => one.gold === gold && one.said === said).length;
    return count === 0 ? '·' : String(count);
  };
  return columns([
    ['', ...ROOT_CODES.map((code) => code.slice(0, 4))],
    ...ROOT_CODES.map((gold) => [gold, ...ROOT_CODES.map((said) => cell(gold, said))]),
  ]);
}
