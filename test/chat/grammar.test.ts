import { describe, expect, it } from 'vitest';
import { readOptions, readWords } from '../../src/chat/grammar.js';
import { Problem } from '../../src/core/problem.js';
import { own } from './own-commands.js';

const nbsp = ' ';
const read = (name: string, words: string) => {
  const { options } = own(name);
  return readOptions(options, readWords(words, options), own(name));
};

const problemOf = (work: () => unknown): Problem => {
  try {
    work();
  } catch (fault) {
    if (fault instanceof Problem) return fault;
    throw fault;
  }
  throw new Error('nothing was thrown');
};

const UNDERSTOOD: readonly [name: string, command: string, words: string, options: Record<string, unknown>][] = [
  ['a code', 'risk status', 'KZ', { country: 'KZ' }],
  ['a name in any case', 'risk status', 'kAZAKHSTAN', { country: 'KZ' }],
  ['a capital', 'risk status', 'Astana', { country: 'KZ' }],
  ['two bare words that are one country', 'risk status', 'south sudan', { country: 'SS' }],
  ['six bare words that are one country', 'risk status', 'democratic republic of the congo', { country: 'CD' }],
  ['a country with "and" in it', 'risk status', 'Bosnia and Herzegovina', { country: 'BA' }],
  ['a country with accents and a curly apostrophe', 'risk status', 'Côte d’Ivoire', { country: 'CI' }],
  ['a country in quotes', 'risk status', '"South Sudan" actor', { country: 'SS', role: 'actor' }],
  ['a country in curly quotes', 'risk status', '“South Sudan”', { country: 'SS' }],
  ['a country in single quotes', 'risk status', "'South Sudan'", { country: 'SS' }],
  ['a country in low curly quotes', 'risk status', '„South Sudan“ actor', { country: 'SS', role: 'actor' }],
  ['a country in guillemets', 'risk status', '«South Sudan»', { country: 'SS' }],
  ['a country in curly single quotes', 'risk status', '‘South Sudan’ actor', { country: 'SS', role: 'actor' }],
  ['curly quotes after a name', 'risk status', 'country:“South Sudan” role:“actor”', { country: 'SS', role: 'actor' }],
  ['two words after a name', 'risk status', 'indicator: trade disruption country:KZ', { country: 'KZ', indicator: 'trade-disruption' }],
  ['two words after a name, and more', 'risk status', 'indicator:armed conflict KZ', { country: 'KZ', indicator: 'armed-conflict' }],
  ['a wide colon', 'risk status', 'country：KZ', { country: 'KZ' }],
  [
    'spaces of every width',
    'risk status',
    'KZ\u2009role:actor\u202Findicator:repression\u3000',
    { role: 'actor', indicator: 'repression' },
  ],
  ['accents put together from two marks', 'risk status', 'Co\u0302te d\u2019Ivoire', { country: 'CI' }],
  ['accents left out', 'risk status', 'sao tome and principe', { country: 'ST' }],
  ['accents that nobody has to type', 'risk status', 'Türkiye', { country: 'TR' }],
  ['an Å', 'risk status', 'åland islands', { country: 'AX' }],
  ['an option with accents around it', 'risk compare', 'countries:“Curaçao, Réunion”', { countries: ['CW', 'RE'] }],
  ['spaces that do not break', 'risk status', `south${nbsp}sudan${nbsp}role:actor`, { country: 'SS', role: 'actor' }],
  ['marks that nobody sees', 'risk status', 'Kazakh\u200Bstan\uFEFF', { country: 'KZ' }],
  ['a word that leads to the country', 'risk status', 'of Kazakhstan', { country: 'KZ' }],
  ['options by name', 'risk status', 'KZ indicator:trade-disruption role:actor', { indicator: 'trade-disruption', role: 'actor' }],
  ['an option before the country', 'risk status', 'role:actor KZ', { country: 'KZ', role: 'actor' }],
  ['a country of two words after its name', 'risk status', 'country:south sudan role:actor', { country: 'SS', role: 'actor' }],
  ['a space after the colon', 'risk status', 'country: south sudan role: actor', { country: 'SS', role: 'actor' }],
  ['an equals sign', 'risk status', 'country=KZ', { country: 'KZ' }],
  [
    'names in other spellings',
    'risk status',
    'KZ Role:ACTOR As_Of:2022-02-20T08:00Z',
    { role: 'actor', asOf: new Date('2022-02-20T08:00:00Z') },
  ],
  ['bare options in order', 'risk status', 'KZ trade-disruption actor 2022-02-20', { indicator: 'trade-disruption', role: 'actor' }],
  ['a bare option that skips another', 'risk status', 'KZ actor', { indicator: 'all', role: 'actor' }],
  ['an indicator in two words', 'risk status', 'KZ Trade disruption', { indicator: 'trade-disruption' }],
  ['the beginning of an indicator', 'risk status', 'KZ trade', { indicator: 'trade-disruption' }],
  ['a day means its end', 'risk status', 'UA as-of:2022-02-20', { asOf: new Date('2022-02-20T23:59:59.999Z') }],
  ['an instant with a zone', 'risk status', 'UA as-of:2022-02-20T08:00+05:00', { asOf: new Date('2022-02-20T03:00:00Z') }],
  ['an instant in quotes', 'risk status', 'UA as-of:"2022-02-20 08:00"', { asOf: new Date('2022-02-20T08:00:00Z') }],
  ['an instant as a card writes it', 'risk status', 'UA as-of:2022-02-20T23:59:59.999Z', { asOf: new Date('2022-02-20T23:59:59.999Z') }],
  ['a leap day', 'risk status', 'UA as-of:2024-02-29', { asOf: new Date('2024-02-29T23:59:59.999Z') }],
  ['nothing, where all has defaults', 'risk top', '', { count: 10, indicator: 'all', role: 'target' }],
  ['a bare number', 'risk top', '5 actor', { count: 5, role: 'actor' }],
  ['a bare choice before a number', 'risk top', 'actor 5', { count: 5, role: 'actor' }],
  ['two bare countries', 'risk pair', 'RU UA', { first: 'RU', second: 'UA', days: 30 }],
  ['two bare countries of several words', 'risk pair', 'south sudan north korea 90', { first: 'SS', second: 'KP', days: 90 }],
  ['a channel of the name of a country', 'risk status', '<#C024BE91L|ukraine>', { country: 'UA' }],
  ['a channel of a name of two words', 'risk status', 'country:<#C024BE91L|south-sudan>', { country: 'SS' }],
  ['codes that would join to a name', 'risk pair', 'PE RU', { first: 'PE', second: 'RU' }],
  ['a word between two countries', 'risk pair', 'Russia and Ukraine', { first: 'RU', second: 'UA' }],
  ['an arrow between two countries', 'risk pair', 'RU -> UA', { first: 'RU', second: 'UA' }],
  ['a comma between two countries', 'risk pair', 'Russia, South Sudan', { first: 'RU', second: 'SS' }],
  ['a comma and no space', 'risk pair', 'RU,UA', { first: 'RU', second: 'UA' }],
  ['a slash', 'risk pair', 'RU/UA', { first: 'RU', second: 'UA' }],
  ['two countries that were one once', 'risk pair', 'Serbia Montenegro', { first: 'RS', second: 'ME' }],
  ['a comma between two countries that were one once', 'risk compare', 'Serbia, Montenegro', { countries: ['RS', 'ME'] }],
  ['a country as lists of countries turn it', 'risk status', 'Korea, Republic of', { country: 'KR' }],
  ['codes that are English words', 'risk pair', 'in pk', { first: 'IN', second: 'PK' }],
  ['a list with commas', 'risk compare', 'KZ,UZ, south sudan', { countries: ['KZ', 'UZ', 'SS'] }],
  ['a list with spaces', 'risk compare', 'kazakhstan south sudan RU', { countries: ['KZ', 'SS', 'RU'] }],
  ['a list with words between', 'risk compare', 'Armenia vs Azerbaijan and Georgia', { countries: ['AM', 'AZ', 'GE'] }],
  ['a list, then another option', 'risk compare', 'KZ UZ armed-conflict', { countries: ['KZ', 'UZ'], indicator: 'armed-conflict' }],
  ['a list with one country twice', 'risk compare', 'KZ, Kazakhstan, RU', { countries: ['KZ', 'RU'] }],
  ['a list after its name', 'risk compare', 'countries: KZ, RU indicator:repression', { countries: ['KZ', 'RU'], indicator: 'repression' }],
  ['an alert', 'watch alert', 'country:KZ level:60', { country: 'KZ', level: 60 }],
  ['a bare alert', 'watch alert', 'south sudan 60', { country: 'SS', level: 60 }],
  ['a digest', 'watch digest', 'countries:KZ,RU at:08:00 tz:Asia/Almaty', { countries: ['KZ', 'RU'], at: '08:00', tz: 'Asia/Almaty' }],
  [
    'a bare digest',
    'watch digest',
    'KZ, RU 8:00 asia/almaty mon-fri',
    { countries: ['KZ', 'RU'], at: '08:00', tz: 'Asia/Almaty', days: [1, 2, 3, 4, 5] },
  ],
  ['a list of countries that are also time zones', 'watch digest', 'Japan Iran at:9pm', { countries: ['JP', 'IR'], at: '21:00' }],
  ['a time zone by its city', 'watch digest', 'KZ 08:00 almaty', { tz: 'Asia/Almaty' }],
  ['a time zone by its city of two words', 'watch digest', 'tz:"New York"', { tz: 'America/New_York' }],
  ['days with commas', 'watch digest', 'days:mon,wed,fri', { days: [1, 3, 5] }],
  ['an id in capitals', 'watch remove', 'R1', { id: 'r1' }],
];

describe('readWords and readOptions', () => {
  for (const [name, command, words, options] of UNDERSTOOD) {
    it(`understand ${name}: ${words}`, () => {
      expect(read(command, words)).toMatchObject(options);
    });
  }
});

const TEXTS: readonly [name: string, words: string, text: string][] = [
  ['words', ' Turkey closes its airspace.', 'Turkey closes its airspace.'],
  ['quotes inside, as they were typed', 'He said “we will strike” twice', 'He said “we will strike” twice'],
  ['a colon inside', 'Moscow: we will answer', 'Moscow: we will answer'],
  ['several lines', 'A title\n\nA text.', 'A title\n\nA text.'],
  ['one pair of quotes around it all', '"Turkey closes its airspace"', 'Turkey closes its airspace'],
  ['a link', 'https://news.example/a?b=c:d', 'https://news.example/a?b=c:d'],
  ['its own name before it', 'text: Turkey closes its airspace', 'Turkey closes its airspace'],
  ['its own name within it', 'The text: it is long', 'The text: it is long'],
  ['markup', '<p>Turkey closes</p>', '<p>Turkey closes</p>'],
];

describe('a text', () => {
  for (const [name, words, text] of TEXTS) {
    it(`keeps ${name}`, () => {
      expect(read('risk tag', words)).toEqual({ text });
    });
  }
});

const REFUSED: readonly [
  name: string,
  command: string,
  words: string,
  problem: { code: string; says: RegExp; hint?: RegExp; choices?: string[] },
][] = [
  [
    'a misspelt country',
    'risk status',
    'Kazaksthan',
    {
      code: 'unknown-country',
      says: /no country called “Kazaksthan”/,
      choices: ['/risk status Kazakhstan', expect.any(String), expect.any(String)],
    },
  ],
  [
    'a misspelt country with other options, which its choices keep',
    'risk status',
    'kazaksthan role:actor',
    {
      code: 'unknown-country',
      says: /kazaksthan/,
      choices: ['/risk status Kazakhstan role:actor', expect.any(String), expect.any(String)],
    },
  ],
  [
    'a misspelt country of two words',
    'risk status',
    'sout sudan',
    { code: 'unknown-country', says: /sout sudan/, choices: expect.arrayContaining(['/risk status South Sudan']) },
  ],
  [
    'a misspelt country beside another',
    'risk pair',
    'Kazaksthan Russia',
    { code: 'unknown-country', says: /Kazaksthan/, choices: expect.arrayContaining(['/risk pair Kazakhstan Russia']) },
  ],
  [
    'a misspelt country in a list',
    'risk compare',
    'Russia, Kazaksthan, Ukraine',
    { code: 'unknown-country', says: /“Kazaksthan”/, choices: expect.arrayContaining(['/risk compare Russia, Kazakhstan, Ukraine']) },
  ],
  [
    'a missing country',
    'risk status',
    '',
    { code: 'bad-option', says: /risk status needs more: country/, hint: /\/risk status Kazakhstan/ },
  ],
  [
    'two missing options',
    'watch alert',
    '',
    { code: 'bad-option', says: /country \(a country\) and level \(1 to 99\)/, hint: /country:KZ level:60/ },
  ],
  ['a second country that is missing', 'risk pair', 'RU', { code: 'bad-option', says: /needs more: second/ }],
  [
    'a key that is misspelt',
    'risk status',
    'KZ indicater:all',
    { code: 'bad-option', says: /no option “indicater”/, hint: /Did you mean: indicator\?/ },
  ],
  [
    'a key that is nothing like one',
    'risk status',
    'KZ colour:red',
    { code: 'bad-option', says: /“colour”/, hint: /country, indicator, role, as-of/ },
  ],
  ['a key given twice', 'risk status', 'country:KZ country:RU', { code: 'bad-option', says: /“country” is given twice/ }],
  [
    'a word too many',
    'risk status',
    'KZ xyzzy',
    { code: 'unknown-word', says: /did not understand “xyzzy”/, hint: /^You can add: indicator:…, role:…, as-of:…\.$/ },
  ],
  [
    'a misspelt indicator',
    'risk status',
    'KZ treat-rhetoric',
    { code: 'unknown-word', says: /treat-rhetoric/, hint: /Did you mean: threat-rhetoric/ },
  ],
  [
    'a misspelt indicator by name',
    'risk status',
    'KZ indicator:treat-rhetoric',
    {
      code: 'bad-option',
      says: /indicator must be one of all, .*not “treat-rhetoric”/,
      choices: ['/risk status KZ indicator:threat-rhetoric'],
    },
  ],
  ['a channel, by its name', 'risk status', 'KZ <#C024BE91L|general news>', { code: 'unknown-word', says: /“#general news”/ }],
  [
    'a day that does not exist',
    'risk status',
    'KZ as-of:2022-02-30',
    { code: 'bad-option', says: /as-of must be a day like .*not “2022-02-30”/ },
  ],
  ['an hour that does not exist', 'risk status', 'KZ as-of:2022-02-20T25:00', { code: 'bad-option', says: /as-of/ }],
  ['a day in words', 'risk status', 'KZ as-of:yesterday', { code: 'bad-option', says: /as-of must be a day like 2022-02-20/ }],
  [
    'a level above the scale',
    'watch alert',
    'KZ level:100',
    { code: 'bad-option', says: /level must be a whole number from 1 to 99, not “100”/ },
  ],
  ['a level in words', 'watch alert', 'country:KZ level:high', { code: 'bad-option', says: /level must be a whole number/ }],
  ['a level with a fraction', 'watch alert', 'country:KZ level:60.5', { code: 'bad-option', says: /level must be a whole number/ }],
  ['one country where two are needed', 'risk compare', 'KZ', { code: 'bad-option', says: /countries must name 2 to 5 countries/ }],
  [
    'two misspelt countries where two are needed',
    'risk pair',
    'ukrane rusia',
    { code: 'unknown-country', says: /“ukrane”/, choices: expect.arrayContaining(['/risk pair Ukraine rusia']) },
  ],
  [
    'two misspelt countries with a word between',
    'risk pair',
    'ukrane and rusia',
    { code: 'unknown-country', says: /“ukrane”/, choices: expect.arrayContaining(['/risk pair Ukraine rusia']) },
  ],
  ['six countries', 'risk compare', 'KZ UZ KG TJ TM RU', { code: 'bad-option', says: /must name 2 to 5/ }],
  ['a time that does not exist', 'watch digest', 'at:25:00', { code: 'bad-option', says: /at must be a time of the day/ }],
  [
    'a time zone that does not exist',
    'watch digest',
    'tz:Asia/Almata',
    { code: 'bad-option', says: /tz must be a time zone/, choices: expect.arrayContaining(['/watch digest tz:Asia/Almaty']) },
  ],
  ['a day of the week that does not exist', 'watch digest', 'days:mon-foo', { code: 'bad-option', says: /days must be days/ }],
  ['an id of no kind', 'watch remove', 'x9', { code: 'bad-option', says: /id must be an id like r1 or d1, not “x9”/ }],
  ['words for a command without options', 'watch list', 'all', { code: 'unknown-word', says: /“all”/, hint: /takes nothing more/ }],
  ['a book', 'risk status', 'KZ '.repeat(600), { code: 'too-large', says: /too long/ }],
];

describe('a mistake', () => {
  for (const [name, command, words, { code, says, hint, choices }] of REFUSED) {
    it(`is named: ${name}`, () => {
      const problem = problemOf(() => read(command, words));
      expect(problem.code).toBe(code);
      expect(problem.message).toMatch(says);
      if (hint) expect(problem.mend.hint).toMatch(hint);
      if (choices) expect(problem.mend.choices).toEqual(choices);
    });
  }

  it('offers values instead of commands when no command is known', () => {
    const { options } = own('risk status');
    const problem = problemOf(() => readOptions(options, { country: 'Kazaksthan' }));
    expect(problem.mend.choices).toHaveLength(3);
    expect(problem.mend.choices).toContain('Kazakhstan');
  });
});
