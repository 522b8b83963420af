import type { IndicatorName } from './codebook/indicators/index.js';
import type { CountryCode } from './country-code.js';
import type { StoryId } from './story.js';

export type CorrectionId = string & { readonly correction?: unique symbol };

export const VERDICTS = ['wrong-country', 'not-this-indicator', 'duplicate', 'old-news', 'confirmed'] as const;

/** What a person says of a story: it is about another country, about something else, told already, no news; or read rightly. */
export type Verdict = (typeof VERDICTS)[number];

/** A person's verdict on what a story does to a country's score. It holds in one workspace, for every instant, until it is undone. */
export interface Correction {
  readonly id: CorrectionId;
  readonly story: StoryId;
  readonly country: CountryCode;
  /** 'all': whatever the story says of the country. */
  readonly indicator: IndicatorName | 'all';
  readonly verdict: Verdict;
  /** The country that was meant, for 'wrong-country'; null: none. */
  readonly to: CountryCode | null;
  /** Id of the person. */
  readonly by: string;
  readonly at: Date;
}

/** A correction that bears on a score, with the story it is of. */
export interface Corrected extends Correction {
  readonly title: string;
  readonly url: string | null;
}
