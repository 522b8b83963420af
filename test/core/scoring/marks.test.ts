import { describe, expect, it } from 'vitest';
import { type Replayed, replay } from '../../../src/core/scoring/replay.js';
import { textHash } from '../../../src/core/stories/text-hash.js';
import { read } from '../../../src/core/tagging/tag.js';

const DAY = 86_400_000;
const START = Date.UTC(2024, 0, 1);

/** An article as the tagger reads it, on a day of the year. */
const article = (day: number, publisher: string, title: string, text: string): Replayed => {
  const publishedAt = new Date(START + day * DAY);
  return {
    article: { id: `${publisher} ${textHash(title, text)}`, title, text, publisher, publishedAt },
    events: read({ title, text, language: 'en', publishedAt }).events,
  };
};

/** The country's level as target at the end of the last day. */
const levelAfter = (archive: readonly Replayed[], country: string): number => {
  const rows = [
    ...replay(
      archive.toSorted((a, b) => a.article.publishedAt.getTime() - b.article.publishedAt.getTime()),
      'day',
    ),
  ];
  const last = rows.at(-1)?.period;
  return rows.find((row) => row.period === last && row.country === country && row.role === 'target' && row.indicator === 'all')?.score ?? 0;
};

const TOWNS = ['Kharkiv', 'Odesa', 'Kherson', 'Dnipro', 'Lviv', 'Sumy', 'Nikopol', 'Izium', 'Kramatorsk', 'Mykolaiv'];
const war = (perDay: number, days: number): Replayed[] =>
  Array.from({ length: perDay * days }, (_, n) => {
    const [town, dead] = [TOWNS[(n * 7) % 10] ?? '', 3 + ((n * 13) % 29)];
    return [
      article(
        n / perDay,
        'p1',
        `Russian missile strike on ${town} kills ${dead}`,
        `A Russian missile attack on the Ukrainian city of ${town} killed ${dead} people and wrecked homes, the governor said.`,
      ),
      article(
        n / perDay + 0.05,
        'p2',
        `${dead} killed as Russia shells ${town}`,
        `Russian forces shelled the Ukrainian city of ${town}, killing ${dead} people, local officials said.`,
      ),
    ];
  }).flat();

describe('the standing marks, from words to levels', () => {
  it('puts one mass-casualty strike that three publishers tell in their own words above 40 on the day', () => {
    const strike = [
      article(
        1.1,
        'p1',
        'Missile strike kills 46 in Ukraine',
        'A Russian missile hit an apartment block in Dnipro, Ukraine, on Saturday, killing at least 46 people, officials said.',
      ),
      article(
        1.2,
        'p2',
        'Dozens dead as Russian missile hits Dnipro flats',
        'Russia fired a missile at a residential building in the Ukrainian city of Dnipro, killing dozens.',
      ),
      article(
        1.3,
        'p3',
        'Dnipro strike: 46 bodies found',
        'Rescuers in Dnipro found more bodies after the Russian missile attack on Ukraine.',
      ),
    ];
    expect(levelAfter(strike, 'UA')).toBeGreaterThan(40);
  });

  it.each([
    ['two strikes a day for four weeks', 2, 28],
    ['ten strikes a day for forty days', 10, 40],
  ])('puts a war of %s between 80 and 95', (_, perDay, days) => {
    const level = levelAfter(war(perDay, days), 'UA');
    expect(level).toBeGreaterThan(80);
    expect(level).toBeLessThan(95);
  });

  it('keeps a country with a march a week, quarrels of parties and an accord below 20', () => {
    const MARCHES = [
      'Teachers march in Lisbon over pay',
      'Nurses protest in Lisbon',
      'Farmers in Portugal protest',
      'Students demonstrate in Porto',
    ];
    const ordinary = Array.from({ length: 10 }, (_, week) =>
      ['p1', 'p2'].flatMap((publisher) => [
        article(
          week * 7 + 1,
          publisher,
          MARCHES[week % 4] ?? '',
          `Several hundred people marched in Portugal to protest against the government, ${publisher} was told.`,
        ),
        article(
          week * 7 + 3,
          publisher,
          "Portugal's opposition accuses the government over rents",
          `The opposition in Portugal said too little was done, ${publisher} writes.`,
        ),
        article(
          week * 7 + 5,
          publisher,
          'Spain and Portugal sign an accord on railways',
          `Spain and Portugal agreed to build a line, ${publisher} reports.`,
        ),
      ]),
    ).flat();
    expect(levelAfter(ordinary, 'PT')).toBeLessThan(20);
  });
});
