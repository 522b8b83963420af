import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** "./page.js" is page.ts where nothing is built. */
export async function resolve(specifier, context, next) {
  if (!/^(\.|file:).*\.js$/.test(specifier)) return next(specifier, context);
  const built = new URL(specifier, context.parentURL);
  const source = new URL(built.href.replace(/\.js$/, '.ts'));
  if (existsSync(fileURLToPath(built)) || !existsSync(fileURLToPath(source))) return next(specifier, context);
  return { url: source.href, format: 'module', shortCircuit: true };
}

/** Types are left out; the compiler proper checks them elsewhere. The transformer is loaded at the first need: most tests start no thread. */
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { transformSync } = await import('rolldown/utils');
  const file = fileURLToPath(url);
  return { format: 'module', source: transformSync(file, readFileSync(file, 'utf8')).code, shortCircuit: true };
}
