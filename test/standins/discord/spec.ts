import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { discordSpecFile } from '../install.js';

interface Schema {
  safeParse(value: unknown): { success: boolean; error?: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } };
}

/** Discord's own schemas by name, refusing what they do not know; null where they cannot be fetched. */
export type Spec = Readonly<Record<string, Schema>>;

let loading: Promise<Spec | null> | null = null;

/** Loads them once a process. */
export const discordSpec = (): Promise<Spec | null> => {
  loading ??= load();
  return loading;
};

async function load(): Promise<Spec | null> {
  const file = await discordSpecFile();
  if (!file) return null;
  // Its own switch comes too late: every schema is made while the file is read.
  const strict = file.replace(/\.js$/, '.strict.mjs');
  writeFileSync(strict, readFileSync(file, 'utf8').replace('let zObject = z.object;', 'let zObject = z.strictObject;'));
  const all: unknown = await import(/* @vite-ignore */ pathToFileURL(strict).href);
  return z.record(z.string(), z.custom<Schema>()).parse({ ...(all as object) });
}

/** What is wrong with a value by one of the schemas ("[]Name": a list of it), in words; nothing where the schemas are not there. */
export function violationsOf(spec: Spec | null, name: string, value: unknown): string[] {
  if (!spec) return [];
  if (name.startsWith('[]'))
    return Array.isArray(value) ? value.flatMap((one) => violationsOf(spec, name.slice(2), one)) : [`${name}: is no list`];
  const schema = spec[`${name}Schema`];
  if (!schema) return [`there is no schema ${name}`];
  const read = schema.safeParse(value);
  return (read.error?.issues ?? []).map(
    ({ path, message }) => `${name} ${path.join('.')}: ${message} in ${JSON.stringify(value).slice(0, 600)}`,
  );
}
