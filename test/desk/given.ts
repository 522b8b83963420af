import type { HumanTag } from '../../src/core/article.js';
import type { Incoming } from '../../src/core/incoming.js';

/** A working day at the desk; tests pass it as the clock. */
export const NOW = new Date('2026-03-10T12:00:00Z');

export const hoursBefore = (hours: number, now = NOW): Date => new Date(now.getTime() - hours * 3_600_000);
export const hoursAfter = (hours: number, now = NOW): Date => hoursBefore(-hours, now);

/** An article with nothing in it but what a test says. */
export const article = (given: Partial<Incoming> & Pick<Incoming, 'title'>): Incoming => ({
  url: null,
  text: '',
  language: 'en',
  publisher: null,
  publishedAt: null,
  tags: [],
  workspace: null,
  ...given,
});

/** A person's tag: a strike with many dead, unless a test says otherwise. */
export const tagged = (country: string, given: Partial<HumanTag> = {}): HumanTag => ({
  indicator: 'armed-conflict',
  country,
  role: 'target',
  polarity: 'escalatory',
  severity: 1,
  ...given,
});

const PLACES = ['market', 'bakery', 'station', 'harbour', 'school', 'bridge', 'square', 'library', 'hospital', 'mill'];

/** The same grave news in the words of `count` houses that share none of them. */
export const toldBy = (count: number, country: string, given: Partial<Incoming> = {}): Incoming[] =>
  Array.from({ length: count }, (_, at) =>
    article({
      title: `${PLACES[at % PLACES.length]} ${at} lies in ruins after a night nobody here expected`,
      publisher: `house${at}.example`,
      tags: [tagged(country)],
      ...given,
    }),
  );
