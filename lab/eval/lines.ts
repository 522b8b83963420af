import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { z } from 'zod';
import { Problem } from '../../src/core/problem.js';

const isGzipped = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The text of a file, gzipped or not. Throws a Problem that names the file when it cannot be read. */
export function textOf(file: string): string {
  try {
    const bytes = readFileSync(file);
    return (isGzipped(bytes) ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    throw new Problem('unreadable', `${file}: ${isMissing(error) ? 'there is no such file' : wordsOf(error)}`);
  }
}

/** Every line of a file of JSON lines, as the schema has it. Throws a Problem that names file and line for the first that does not fit. */
export function jsonLines<T>(file: string, schema: z.ZodType<T>): T[] {
  const rows = textOf(file)
    .split('\n')
    .flatMap((line, at) => {
      const where = `${file}, line ${at + 1}`;
      return line.trim() === '' ? [] : [checked(jsonOf(line, where), where, schema)];
    });
  if (rows.length === 0) throw new Problem('unreadable', `${file}: the file is empty`);
  return rows;
}

function checked<T>(row: unknown, where: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Problem('unreadable', `${where}: ${[issue?.path.join('.'), issue?.message].filter(Boolean).join(': ')}`);
}

function jsonOf(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Problem('unreadable', `${where}: ${wordsOf(error)}`);
  }
}

/** The rows of a table with tabs by the names of its first line, each checked by the schema. Throws a Problem that names file and line. */
export function tableLines<T>(file: string, schema: z.ZodType<T>): T[] {
  const [head = '', ...lines] = textOf(file).split('\n');
  const names = cellsOf(head);
  const rows = lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const row = Object.fromEntries(cellsOf(line).map((cell, column) => [names[column] ?? '', cell]));
    return [checked(row, `${file}, line ${at + 2}`, schema)];
  });
  if (rows.length === 0) throw new Problem('unreadable', `${file}: the table is empty`);
  return rows;
}

/** Cells that hold a quotation mark stand in quotation marks, with theirs doubled. */
const cellsOf = (line: string): string[] =>
  line
    .trimEnd()
    .split('\t')
    .map((cell) => (/^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell));

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
