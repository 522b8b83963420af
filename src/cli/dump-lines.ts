import { z } from 'zod';
import { TABLES } from '../store/dump.js';

/** Stands first in every dump; raised when its lines change. */
export const DUMP_FORMAT = 'bellwether dump 1';

const head = z.object({ format: z.literal(DUMP_FORMAT), version: z.string(), migrations: z.array(z.string()) });
export type DumpHead = z.output<typeof head>;

const table = z.object({ table: z.enum(TABLES), columns: z.array(z.string()).min(1) });
const sequences = z.object({ sequences: z.array(z.object({ name: z.string(), last: z.number().nullable() })) });
const line = z.union([table, sequences]);

/** A line after the first: a table begins, one of its rows (as JSON, unread), or where the sequences stood. */
export type DumpLine = z.output<typeof line> | { readonly row: string };

const ROW = '{"row":';

/** A row as a line. Its JSON stays as the database wrote it, since its numbers may be longer than ours. */
export const rowLine = (json: string): string => `${ROW}${json}}`;

/** The first line; null when it is that of no dump we know. */
export function readHead(text: string): DumpHead | null {
  const read = head.safeParse(parsed(text));
  return read.success ? read.data : null;
}

/** Any other line; null when it is none. */
export function readDumpLine(text: string): DumpLine | null {
  if (text.startsWith(ROW)) return { row: text.slice(ROW.length, -1) };
  const read = line.safeParse(parsed(text));
  return read.success ? read.data : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
