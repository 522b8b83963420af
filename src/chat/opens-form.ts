import { Problem } from '../core/problem.js';
import { describeOptions } from './option-spec.js';
import { accepts } from './option-value.js';
import type { Understood } from './understand.js';

/**
 * Whether words open a form: those of a command that has one, said with nothing at all, with no more than it opens with ("/watch edit
 * r1"), or without an option that it needs. Words that are not understood, or a value that is wrong, open nothing: saying them tells why.
 */
export function opensForm(words: string, read: (words: string) => Understood): boolean {
  try {
    const { command, raw } = read(words);
    if (!command.form) return false;
    const given = Object.keys(raw);
    const specs = describeOptions(command.options);
    const wrong = specs.some((spec) => Object.hasOwn(raw, spec.key) && !accepts(command.options, spec, String(raw[spec.key])));
    if (wrong) return false;
    const opensWith = command.form.opensWith ?? [];
    return given.every((key) => opensWith.includes(key)) || specs.some(({ key, required }) => required && !given.includes(key));
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    return false;
  }
}
