import type { Correction, Verdict } from '../correction.js';
import { countryName } from '../countries/country.js';
import { indicatorWords } from './words.js';

/** What each verdict says, as a person picks it. */
export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  'wrong-country': 'Wrong country',
  'not-this-indicator': 'Not this indicator',
  duplicate: 'Told already (duplicate)',
  'old-news': 'Old news',
  confirmed: 'Confirmed',
};

/** "not civil unrest", "wrong country, it is about Uzbekistan": what was said of a story, in the middle of a sentence. */
export function verdictWords({ verdict, indicator, to }: Pick<Correction, 'verdict' | 'indicator' | 'to'>): string {
  switch (verdict) {
    case 'wrong-country':
      return to ? `wrong country, it is about ${countryName(to)}` : 'wrong country';
    case 'not-this-indicator':
      return indicator === 'all' ? 'no risk to it' : `not ${indicatorWords(indicator).toLowerCase()}`;
    case 'duplicate':
      return 'told already';
    case 'old-news':
      return 'old news';
    case 'confirmed':
      return 'confirmed';
  }
}

/** The end of a story's id by which it is named on a button: ids of a workspace's own articles begin alike, and all end in a hash. */
export const storyHandle = (story: string): string => story.slice(-12);
