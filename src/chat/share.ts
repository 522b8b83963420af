import type { Button, Card } from '../core/card.js';
import { countryOf } from '../core/countries/typed.js';
import { Problem } from '../core/problem.js';
import type { Command } from './command.js';
import { readCountries } from './country-words.js';
import { describeOptions, type OptionSpec } from './option-spec.js';
import { understand } from './understand.js';
import { writeWords } from './write-words.js';

type Raw = Readonly<Record<string, unknown>>;

const words = { share: 'Share here' };

/** Whether an answer may be shown to a whole channel: what looks something up, and what says of itself that it may. */
const isShareable = ({ name, look, shareable }: Command): boolean => name.startsWith('risk ') && (look !== undefined || shareable === true);

/** An answer that one person sees, with the button that shows it to the channel: as of the same instant, whenever it is pressed. */
export function withShare(card: Card, command: Command, raw: Raw, now: Date): Card {
  if (!isShareable(command)) return card;
  const share: Button = { label: words.share, says: `/press share ${pinned(command, raw, now)}`, look: 'plain' };
  return { ...card, buttons: [...card.buttons, share] };
}

/** The command in words, with the instant that it was answered as of where it can be given and was not. */
function pinned(command: Command, raw: Raw, now: Date): string {
  const specs = describeOptions(command.options);
  const given = specs.flatMap(({ key, name, takes }) => {
    const given = raw[key] ?? raw[name] ?? '';
    const value = given === '' && key === 'asOf' ? now.toISOString() : given;
    return value === '' ? [] : [[key, plainly(takes, value)] as const];
  });
  return writeWords(command, specs, Object.fromEntries(given));
}

/** Countries by their codes, so that the words stay short and read as they were understood; everything else as it was given. */
function plainly(takes: OptionSpec['takes'], value: unknown): unknown {
  const typed = Array.isArray(value) ? value.join(', ') : value;
  if (typeof typed !== 'string') return typed;
  if (takes === 'country') return countryOf(typed) ?? typed;
  return takes === 'countries' ? readCountries(typed).countries.join(',') : typed;
}

/**
 * The look-up behind a press of that button. What is shared is made anew, so nobody can put words of their own into it.
 * @throws Problem 'bad-option' for words that are no look-up, whatever `understand` throws
 */
export function sharedCommand(said: string, commands: readonly Command[]): { readonly command: Command; readonly raw: Raw } {
  const understood = /^\s*\/risk\b/.test(said) ? understand(said, commands) : null;
  if (!understood || !isShareable(understood.command)) throw new Problem('bad-option', 'Only answers about risk can be shared.');
  return understood;
}
