import { z } from 'zod';
import { type Command, command } from '../../src/chat/command.js';
import { asOfOption, countryOption, indicatorOption, roleOption } from '../../src/chat/lookup-options.js';
import { clock, commandName, countries, country, level, text, timezone, watchId, weekdays, whole } from '../../src/chat/options.js';
import type { Card } from '../../src/core/card.js';

/** A card that says with which options its command ran. */
const said = (name: string, options: unknown): Card => ({
  title: name,
  line: JSON.stringify(options),
  blocks: [],
  buttons: [],
  color: 'plain',
});

const make = <Options extends z.ZodObject>(name: Command['name'], options: Options, examples: readonly string[]) =>
  command({ name, summary: name, options, examples, run: async (_context, given) => said(name, given) });

/** Commands with the shapes of the real ones, which answer with their options. */
export const ownCommands = [
  make('risk status', z.object({ country: countryOption, indicator: indicatorOption, role: roleOption, asOf: asOfOption }), [
    '/risk status Kazakhstan',
  ]),
  make('risk top', z.object({ count: whole(1, 25).default(10), indicator: indicatorOption, role: roleOption }), ['/risk top']),
  make('risk compare', z.object({ countries: countries(2, 5), indicator: indicatorOption }), ['/risk compare KZ UZ']),
  make('risk pair', z.object({ first: country, second: country, days: whole(1, 730).default(30), asOf: asOfOption }), ['/risk pair RU UA']),
  make('risk tag', z.object({ text: text }), ['/risk tag a text']),
  make('risk help', z.object({ command: commandName.optional() }), ['/risk help']),
  make('watch alert', z.object({ country: countryOption.describe('A country'), level: level.describe('1 to 99') }), [
    '/watch alert country:KZ level:60',
  ]),
  make(
    'watch digest',
    z.object({ countries: countries(1, 50).optional(), at: clock.optional(), tz: timezone.optional(), days: weekdays.optional() }),
    ['/watch digest at:08:00'],
  ),
  make('watch list', z.object({}), ['/watch list']),
  make('watch remove', z.object({ id: watchId }), ['/watch remove r1']),
];

/** The own command of that name. */
export function own(name: string) {
  const found = ownCommands.find((one) => one.name === name);
  if (!found) throw new Error(`no own command ${name}`);
  return found;
}
