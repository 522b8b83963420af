import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { EVENT_TYPES } from '../../src/core/codebook/event-types.js';
import { INDICATOR_NAMES } from '../../src/core/codebook/indicators/index.js';
import { isCountry } from '../../src/core/countries/country.js';
import { MODALITIES, POLARITIES } from '../../src/core/event.js';
import { ours } from '../../src/files.js';

const country = z.string().refine(isCountry, 'is no country of ours').nullable();
const words = z.string().trim().min(1);

/** A line of the corpus; a key that is not known is a mistake. */
const lineOf = z.strictObject({
  id: z.string().regex(/^[a-z-]+-\d{4}$/),
  date: z.iso.date().optional(),
  title: words.optional(),
  text: words.optional(),
  events: z.array(
    z.strictObject({
      root: z.enum(EVENT_TYPES),
      indicator: z.enum(INDICATOR_NAMES).nullable(),
      actor: country,
      recipient: country,
      polarity: z.enum(POLARITIES),
      modality: z.enum(MODALITIES),
      source: words.nullable(),
      target: words.nullable(),
    }),
  ),
});

interface Line extends z.infer<typeof lineOf> {
  readonly file: string;
}

const folder = ours('corpus', 'training');
const files = [
  ...readdirSync(folder).map((name) => ({ name: `training/${name}`, path: ours('corpus', 'training', name) })),
  { name: 'development.jsonl', path: ours('corpus', 'development.jsonl') },
];

const rows = files.flatMap(({ name, path }) =>
  readFileSync(path, 'utf8')
    .replace(/\n$/, '')
    .split('\n')
    .map((text, at) => ({ where: `${name}:${at + 1}`, file: name, text })),
);

/** The lines that can be read; that all can is a test of its own. */
const lines: Line[] = rows.flatMap(({ file, text }) => {
  const { data } = lineOf.safeParse(parsed(text));
  return data ? [{ ...data, file }] : [];
});
const training = lines.filter(({ file }) => file !== 'development.jsonl');
const development = lines.filter(({ file }) => file === 'development.jsonl');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const wordsOf = ({ title = '', text = '' }: Line): string => `${title}\n${text}`;

/** A text without case, marks and spaces, by which two that differ in nothing else are told to be one. */
const bare = (line: Line): string =>
  wordsOf(line)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What stands more than once. */
function twice(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

describe('every line of our texts', () => {
  test('is JSON of known codes, indicators, modalities and countries, and nothing else', () => {
    const wrong = rows.flatMap(({ where, text }) => {
      const { error } = lineOf.safeParse(parsed(text));
      return error ? [`${where}: ${z.prettifyError(error)}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('has words', () => {
    expect(lines.filter(({ title, text }) => title === undefined && text === undefined).map(({ id }) => id)).toEqual([]);
  });

  test('names the two sides as they stand in its title or its text', () => {
    const wrong = lines.flatMap((line) =>
      line.events
        .flatMap(({ source, target }) => [source, target])
        .filter((span) => span !== null && !line.title?.includes(span) && !line.text?.includes(span))
        .map((span) => `${line.id}: ${span}`),
    );
    expect(wrong).toEqual([]);
  });

  test('has an id of its own, which begins with the name of its file', () => {
    expect(twice(lines.map(({ id }) => id))).toEqual([]);
    expect(
      lines.filter(({ id, file }) => id.replace(/-\d+$/, '') !== file.replace(/^training\/|\.jsonl$/g, '')).map(({ id }) => id),
    ).toEqual([]);
  });

  test('stands once, and none of those that measure is among those that are learned', () => {
    const learned = new Set(training.map(bare));
    expect(twice(lines.map(bare))).toEqual([]);
    expect(development.filter((line) => learned.has(bare(line))).map(({ id }) => id)).toEqual([]);
  });

  test('carries no name of an agency in brackets', () => {
    const agency =
      /[([](?:Reuters|AP|AFP|dpa|DPA|Xinhua|TASS|ANSA|EFE|UPI|PA|Lusa|Kyodo|Yonhap|Anadolu|Bloomberg|Interfax|RIA|IANS|PTI|Agencies|agencies)\b/;
    expect(lines.filter((line) => agency.test(wordsOf(line))).map(({ id }) => id)).toEqual([]);
  });

  test('says the same thing of the same two once', () => {
    const wrong = lines.filter(({ events }) => twice(events.map((told) => JSON.stringify(told))).length > 0);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('our texts together', () => {
  const events = training.flatMap((line) => line.events);

  test('are many', () => {
    expect(training.length).toBeGreaterThanOrEqual(3_000);
    expect(development.length).toBeGreaterThanOrEqual(400);
  });

  test.each(EVENT_TYPES)('tell of %s at least two hundred times', (type) => {
    expect(tally(events.map(({ root }) => root)).get(type) ?? 0).toBeGreaterThanOrEqual(200);
  });

  test.each(INDICATOR_NAMES)('tell of %s at least 150 times, rising and easing', (name) => {
    const of = events.filter(({ indicator }) => indicator === name);
    expect(of.length).toBeGreaterThanOrEqual(150);
    expect(new Set(of.map(({ polarity }) => polarity)).size).toBe(POLARITIES.length);
  });

  test.each(MODALITIES)('tell of what is %s at least a hundred times', (name) => {
    expect(tally(events.map(({ modality }) => modality)).get(name) ?? 0).toBeGreaterThanOrEqual(100);
  });

  test('hold quiet texts too, in which no event is told', () => {
    for (const some of [training, development])
      expect(some.filter(({ events: told }) => told.length === 0).length).toBeGreaterThan(some.length / 10);
  });

  test('speak of most of the world', () => {
    const countries = new Set(events.flatMap(({ actor, recipient }) => [actor, recipient]));
    expect(countries.size).toBeGreaterThan(150);
  });
});
