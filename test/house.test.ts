import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { ROOT } from '../src/files.js';

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'node_modules') return [];
    return statSync(join(ROOT, path)).isDirectory() ? filesIn(path) : path.endsWith('.ts') ? [path] : [];
  });

const product = [...filesIn('src'), ...filesIn('commands')];
const all = [...product, ...filesIn('lab'), ...filesIn('test')];
const core = filesIn(join('src', 'core'));
const isData = (path: string) => /[/\\]data[/\\]/.test(path);

const parse = (path: string) => ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.Latest, true);
const linesOf = (node: ts.Node, source: ts.SourceFile) =>
  source.getLineAndCharacterOfPosition(node.end).line - source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;

function everyNode(source: ts.SourceFile, visit: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, walk);
  };
  walk(source);
}

test('no file has more than 300 lines, but for data of one entry a line', () => {
  const long = all
    .filter((path) => !isData(path))
    .map((path) => [path, readFileSync(join(ROOT, path), 'utf8').split('\n').length - 1] as const);
  expect(long.filter(([, lines]) => lines > 300)).toEqual([]);
});

test('no function has more than 70 lines, and half of them have 10 or fewer', () => {
  const lengths: [string, number][] = [];
  for (const path of product) {
    const source = parse(path);
    everyNode(source, (node) => {
      if (ts.isFunctionLike(node) && 'body' in node && node.body)
        lengths.push([`${path}:${source.getLineAndCharacterOfPosition(node.pos).line + 1}`, linesOf(node, source)]);
    });
  }
  expect(lengths.filter(([, lines]) => lines > 70)).toEqual([]);
  const sorted = lengths.map(([, lines]) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(10);
});

test('the core is pure: it waits for nothing, asks no clock and no chance, and knows no process', () => {
  const impure: string[] = [];
  for (const path of core) {
    const source = parse(path);
    everyNode(source, (node) => {
      const text = node.getText(source);
      const isNow = ts.isNewExpression(node) && text.startsWith('new Date') && (node.arguments?.length ?? 0) === 0;
      const isCall = ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random|performance\.now|process\.\w+)$/.test(text);
      const waits = ts.isAwaitExpression(node) || node.kind === ts.SyntaxKind.AsyncKeyword;
      if (isNow || isCall || waits) impure.push(`${path}: ${text.slice(0, 60)}`);
    });
  }
  expect(impure).toEqual([]);
});

test('no file has a name that says nothing', () => {
  const empty = /^(utils?|helpers?|managers?|services?|common|misc|lib)\.ts$/;
  expect(all.filter((path) => empty.test(basename(path)))).toEqual([]);
});

test.each([
  ['commands/risk', 'commands/index.ts'],
  ['commands/watch', 'commands/index.ts'],
  ['src/core/codebook/indicators', 'src/core/codebook/indicators/index.ts'],
  ['src/core/alerting/kinds', 'src/core/alerting/kinds/index.ts'],
])('every file of %s stands in its registry', (folder, registry) => {
  const listed = readFileSync(join(ROOT, registry), 'utf8');
  const files = filesIn(folder).filter((path) => !/(index|kind)\.ts$/.test(path));
  expect(files.length).toBeGreaterThan(0);
  expect(
    files.filter(
      (path) => !listed.includes(`${basename(folder)}/${basename(path, '.ts')}.js'`) && !listed.includes(`./${basename(path, '.ts')}.js'`),
    ),
  ).toEqual([]);
});

test('every exported function of the product says what it is for', () => {
  const silent: string[] = [];
  for (const path of product.filter((one) => !isData(one))) {
    const source = parse(path);
    for (const statement of source.statements)
      if (isExportedFunction(statement) && !documented(statement, source))
        silent.push(`${path}: ${statement.getText(source).slice(0, 60)}`);
  }
  expect(silent).toEqual([]);
});

test('no type is waved through', () => {
  const waved = product.filter((path) =>
    /\bas any\b|as unknown as|@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/.test(readFileSync(join(ROOT, path), 'utf8')),
  );
  expect(waved).toEqual([]);
});

test('every relative link of the documents leads somewhere', () => {
  const documents = [
    'README.md',
    ...readdirSync(join(ROOT, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join('docs', name)),
  ];
  const broken = documents.flatMap((path) =>
    [...readFileSync(join(ROOT, path), 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .map(([, target = '']) => join(path, '..', target))
      .filter((target) => !exists(target))
      .map((target) => `${path} → ${relative('.', target)}`),
  );
  expect(broken).toEqual([]);
});

const exists = (path: string): boolean => statSync(join(ROOT, path), { throwIfNoEntry: false }) !== undefined;

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const isExportedFunction = (node: ts.Statement): boolean =>
  isExported(node) &&
  (ts.isFunctionDeclaration(node) ||
    (ts.isVariableStatement(node) &&
      node.declarationList.declarations.some(
        ({ initializer }) => initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
      )));

const documented = (node: ts.Node, source: ts.SourceFile): boolean => /\/\*\*/.test(source.text.slice(node.pos, node.getStart(source)));
