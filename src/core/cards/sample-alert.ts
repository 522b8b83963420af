import type { Card } from '../card.js';
import { countryName } from '../countries/country.js';
import type { Score } from '../score.js';
import { storyLine } from './driver.js';
import { footing } from './footing.js';
import { arrowOf, bandOf, colorOf, lookUp, whole } from './words.js';

/** Stories on it. */
const STORIES = 3;

const words = {
  title: (arrow: string, country: string, level: string, band: string) => `Test: ${arrow} ${country} ${level} · ${band}`,
  nothing: 'Test: it arrives',
  only: 'This is only a test, and nothing is set. An alert looks like this, arrives here, and is edited as the score moves.',
  silent: 'This is only a test, and nothing is set. Alerts will arrive here. No news was read yet, so there is no country to show.',
  why: 'Why',
  alert: 'Set an alert',
};

/** What an alert looks like, on the country that stands highest now; null when nothing was read yet. */
export function sampleAlertCard(highest: Score | null): Card {
  const set = { label: words.alert, says: '/watch alert', look: 'primary' } as const;
  if (highest === null)
    return { title: words.nothing, line: words.nothing, blocks: [{ kind: 'text', text: [words.silent] }], buttons: [set], color: 'plain' };
  const { subject, level, momentum, receipts } = highest;
  const title = words.title(arrowOf(momentum.day), countryName(subject.country), whole(level), bandOf(level));
  return {
    title,
    line: title,
    blocks: [
      { kind: 'text', text: [words.only] },
      { kind: 'list', items: receipts.slice(0, STORIES).map(storyLine), more: 0 },
      footing([highest], highest.asOf),
    ],
    buttons: [set, { label: words.why, says: lookUp('why', subject), look: 'plain' }],
    color: colorOf(level),
  };
}
