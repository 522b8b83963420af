import type { Candidate, Happening, Joined, Near } from '../../../src/core/stories/candidate.js';
import { fingerprintOf } from '../../../src/core/stories/fingerprint.js';
import { beginStory } from '../../../src/core/stories/join.js';
import { keywordsOf } from '../../../src/core/stories/keywords.js';
import { textHash } from '../../../src/core/stories/text-hash.js';
import { wordsOf } from '../../../src/core/stories/words.js';

/** "RU>UA armed-conflict", with " eases" behind it for good news. */
const happening = (words: string): Happening => {
  const [dyad = '', indicator = '', eases] = words.split(' ');
  const [actor, recipient] = dyad.split('>').map((code) => (code === '' ? null : code));
  const name = indicator as Happening['indicator'];
  return { actor: actor ?? null, recipient: recipient ?? null, indicator: name, polarity: eases ? 'de-escalatory' : 'escalatory' };
};

interface Written {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  /** Hours after noon of the first day. */
  readonly hours?: number;
  readonly publisher?: string;
  readonly tells?: readonly string[];
}

const NOON = new Date('2024-03-10T12:00:00Z').getTime();

/** An article as it looks for its story. */
export const candidate = ({
  id,
  title,
  text = '',
  hours = 0,
  publisher = `${id}.example`,
  tells = ['RU>UA armed-conflict'],
}: Written): Candidate => ({
  article: id,
  publisher,
  publishedAt: new Date(NOON + hours * 3_600_000),
  textHash: textHash(title, text),
  words: wordsOf(title, text).length,
  keywords: keywordsOf(title, text),
  fingerprint: fingerprintOf(title, text),
  happenings: tells.map(happening),
});

/** The same, already placed; in a story of its own unless told otherwise. */
export const placed = (written: Written, joined: Partial<Joined> = {}): Near => {
  const one = candidate(written);
  return { ...one, ...beginStory(one), ...joined };
};
