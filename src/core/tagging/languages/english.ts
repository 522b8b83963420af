import { booked } from '../booked.js';
import { asEvents } from '../events-of.js';
import { linesOf } from '../lines.js';
import { decide } from '../model/decide.js';
import type { Reading, Taggable } from '../reading.js';
import { partedOf } from '../windows.js';
import type { Language } from './language.js';

/** English, by the stages of the folder above, the codebook's cues and the learned model. */
export const english: Language = { code: 'en', read };

function read(article: Taggable): Reading {
  const ruled = linesOf(article);
  const { lead, rest } = partedOf(ruled);
  const further = rest.flatMap(({ said, kept }) => [...kept].flatMap((finding) => asEvents(finding, said)));
  return { events: booked([...(lead ? decide(lead) : []), ...further]), countries: ruled.countries, readable: true };
}
