import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { command, type FormPlan } from '../../src/chat/command.js';
import { formOf } from '../../src/chat/fill-form.js';
import { readOptions } from '../../src/chat/grammar.js';
import { countryOption, indicatorOption, roleOption } from '../../src/chat/lookup-options.js';
import { openChat } from '../../src/chat/open.js';
import { clock, countries, level, text, timezone, watchId, whole } from '../../src/chat/options.js';
import { allCountries } from '../../src/core/countries/country.js';
import { Problem } from '../../src/core/problem.js';
import type { Db } from '../../src/store/db.js';
import { askedBy } from '../asked.js';

const closed = () => Promise.reject(new Error('not asked'));
/** Of settings, the defaults; nothing else is kept. */
const noDb: Db = { kind: 'embedded', query: async () => [], transaction: closed, listen: closed, close: closed };
const blank = { title: 'set', line: 'set', blocks: [], buttons: [], color: 'plain' } as const;

const make = <Options extends z.ZodObject>(name: `${'risk' | 'watch'} ${string}`, options: Options, form?: FormPlan) =>
  command({ name, summary: name, options, examples: [`/${name}`], ...(form ? { form } : {}), run: async () => blank });

const alert = make(
  'watch alert',
  z.object({ country: countryOption, level, clear: whole(0, 98).optional(), indicator: indicatorOption, role: roleOption }),
  { submit: 'Save', title: 'Set an alert' },
);
const digest = make('watch digest', z.object({ countries: countries(1, 50).optional(), at: clock.optional(), tz: timezone.optional() }), {
  submit: 'Save',
});
const edit = make('watch edit', z.object({ id: watchId, level: level.optional(), countries: countries(1, 50).optional() }), {
  submit: 'Save',
  title: 'Edit an alert or digest, at once',
  opensWith: ['id'],
  fill: async (_context, { id }) => ({
    intro: `This is ${id}.`,
    values: { level: '70', countries: 'KZ, RU' },
    choices: { id: [{ name: 'Kazakhstan above 70', value: 'r1' }] },
  }),
});
const remove = make('watch remove', z.object({ id: watchId }));
const note = make('watch note', z.object({ text }), { submit: 'Send' });
const commands = [alert, digest, edit, remove, note, make('risk help', z.object({}))];
const chat = openChat(noDb, commands, { now: async (_db, at) => at });
const asked = askedBy();

const OPENS: readonly [words: string, opens: boolean, why: string][] = [
  ['/watch alert', true, 'nothing is said'],
  ['/watch alert KZ', true, 'a needed option is missing'],
  ['/watch alert level:60', true, 'another is missing'],
  ['/watch alert KZ 60', false, 'all is said'],
  ['/watch alert country:KZ level:60 role:actor', false, 'more is said'],
  ['/watch alert Kazakstan', false, 'a country is misspelt, and is answered with the nearest'],
  ['/watch alert KZ level:400', false, 'a value is wrong'],
  ['/watch alert KZ colour:red', false, 'an option is not there'],
  ['/watch digest', true, 'nothing is said, though nothing is needed'],
  ['/watch digest at:08:00', false, 'enough is said'],
  ['/watch edit', true, 'nothing is said'],
  ['/watch edit r1', true, 'only which one'],
  ['/watch edit r1 level:70', false, 'what to change too'],
  ['/watch edit x1', false, 'no such id can be'],
  ['/watch remove', false, 'the command has no form'],
  ['/watch', false, 'that lists'],
  ['/risk help', false, 'it asks'],
  ['/watch nonsense', false, 'there is no such command'],
  ['', false, 'nothing'],
];

describe('opensForm', () => {
  it.each(OPENS.filter(([words]) => words !== '/watch'))('of "%s" is %s: %s', (words, opens) => {
    expect(chat.opensForm(words)).toBe(opens);
  });
});

describe('a form', () => {
  it('is titled in words, and shows every option with what stands in it', async () => {
    const form = await chat.form('/watch alert country:kazakhstan role:Actor', asked);
    expect(form).toMatchObject({ command: 'watch alert', title: 'Set an alert', submit: 'Save', intro: null });
    expect(form.fields).toMatchObject([
      { name: 'country', label: 'Country', kind: 'search', required: true, value: 'Kazakhstan' },
      { name: 'level', label: 'Level', kind: 'words', required: true, value: null },
      { name: 'clear', required: false, value: null },
      { name: 'indicator', kind: 'choice', value: 'all' },
      { name: 'role', kind: 'choice', value: 'actor' },
    ]);
  });

  it('shows what the command fills in, under what was said, and choices that only the database knows', async () => {
    const form = await chat.form('/watch edit r1 level:75', asked);
    expect(form.title.length).toBeLessThanOrEqual(24);
    expect(form.intro).toBe('This is r1.');
    expect(form.fields).toMatchObject([
      { name: 'id', kind: 'choice', value: 'r1', choices: [{ name: 'Kazakhstan above 70', value: 'r1' }] },
      { name: 'level', value: '75' },
      { name: 'countries', value: 'Kazakhstan, Russia' },
    ]);
  });

  it('begins a list of choices with none that it does not have', async () => {
    const { fields } = await chat.form('/watch edit r2', asked);
    expect(fields[0]).toMatchObject({ name: 'id', kind: 'choice', value: null });
  });

  it('takes several lines for a text', async () => {
    expect((await chat.form('/watch note', asked)).fields).toMatchObject([{ name: 'text', kind: 'lines', value: null }]);
  });

  it('can be sent as it stands: every value is one that its option takes', () => {
    for (const country of allCountries()) {
      const { fields } = formOf(alert, { country, level: 60 }, {});
      expect(readOptions(alert.options, valuesOf(fields))).toMatchObject({ country, level: 60 });
      const all = formOf(digest, { countries: `KZ, ${country}` }, {});
      expect(readOptions(digest.options, valuesOf(all.fields))).toMatchObject({ countries: country === 'KZ' ? ['KZ'] : ['KZ', country] });
    }
  });

  it('keeps a value that is wrong as it was typed, for the person to mend', () => {
    expect(formOf(digest, { countries: 'KZ, Atlantis', tz: 'Asia/Almata' }, {}).fields).toMatchObject([
      { value: 'KZ, Atlantis' },
      { value: null },
      { value: 'Asia/Almata' },
    ]);
  });

  it('is kept from whom the workspace does not let', async () => {
    const barred = { ...asked, may: async () => 'Only admins set alerts here.' };
    await expect(chat.form('/watch alert', barred)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(chat.answer(alert, { country: 'KZ', level: 60 }, barred)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(chat.preview(alert, { country: 'KZ', level: 60 }, barred)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

const valuesOf = (fields: readonly { name: string; value: string | null }[]) =>
  Object.fromEntries(fields.map(({ name, value }) => [name, value]));

const WRONG: readonly [raw: Record<string, unknown>, option: string][] = [
  [{ country: 'Kazakstan', level: 60 }, 'country'],
  [{ country: 'KZ', level: 400 }, 'level'],
  [{ level: 60 }, 'country'],
  [{ country: 'KZ', level: 60, role: 'victim' }, 'role'],
  [{ country: 'x'.repeat(2_000), level: 60 }, 'country'],
];

describe('a problem with a form', () => {
  it.each(WRONG)('of %j is told under the field %s', async (raw, option) => {
    const fault = await chat.answer(alert, raw, asked).catch((thrown: unknown) => thrown);
    expect(fault instanceof Problem ? fault.mend.option : fault).toBe(option);
  });

  it('with a country says the three nearest in words too, for where no button can stand', async () => {
    await expect(chat.answer(alert, { country: 'Kazakstan', level: 60 }, asked)).rejects.toMatchObject({
      mend: {
        hint: expect.stringMatching(/Did you mean Kazakhstan, \w+, \w+\?/),
        choices: expect.arrayContaining(['/watch alert Kazakhstan 60']),
      },
    });
  });
});
