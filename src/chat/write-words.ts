import type { OptionSpec } from './option-spec.js';

/** A command and its options as a person would type them: needed ones bare in the schema's order, the others by name. `readWords` reads it back. */
export function writeWords(
  command: { readonly name: string },
  specs: readonly OptionSpec[],
  given: Readonly<Record<string, unknown>>,
): string {
  const words = specs
    .filter(({ key }) => Object.hasOwn(given, key))
    .map((spec) => (spec.required ? bare(spec, String(given[spec.key])) : `${spec.name}:${quoted(String(given[spec.key]))}`));
  return [`/${command.name}`, ...words].join(' ');
}

/** Countries and texts need no quotes: as many words as belong together are taken together. */
const bare = ({ takes }: OptionSpec, value: string): string => (takes === 'word' || takes === 'words' ? quoted(value) : value);

const quoted = (value: string): string => (/\s/.test(value) ? `"${value.replaceAll('"', "'")}"` : value);
