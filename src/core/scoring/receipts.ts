import type { Receipt } from '../score.js';
import { type Line, type Telling, type Weighed, weighTelling } from './ledger.js';
import { type Share, sharesOf } from './shares.js';
import type { Told } from './told.js';

/** One receipt a story, largest absolute share first; their shares sum to the level of the same lines. */
export const receiptsOf = (weighed: readonly Weighed[], asOf: Date): Receipt[] =>
  sharesOf(weighed)
    .flatMap((share) => receiptOf(share, asOf.getTime()))
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share) || (a.story < b.story ? -1 : 1));

const receiptOf = ({ story, points, levelWithout, lines }: Share, asOf: number): Receipt[] => {
  const heaviest = lines[0]?.line;
  const told = lines.flatMap(({ line }) => line.tellings.filter(({ knownAt }) => knownAt <= asOf)).map((telling) => telling.told);
  const face = heaviest && strongestOf(heaviest, asOf);
  if (!face) return [];
  const own = told.filter(({ copyOf }) => copyOf === null).map(({ publisher }) => publisher);
  return [
    {
      story,
      share: points,
      levelWithout,
      polarity: heaviest.polarity,
      indicator: heaviest.indicator,
      actor: face.actor,
      recipient: face.recipient,
      publishers: [...new Set(own.length > 0 ? own : [face.publisher])].sort(),
      copies: copiesAmong(told),
      publishedAt: new Date(Math.min(...told.map(({ publishedAt }) => publishedAt.getTime()))),
      title: face.title,
      evidence: face.evidence,
      url: face.url,
      live: told.some(({ origin }) => origin !== 'backfill'),
      sample: told.some(({ origin }) => origin === 'sample'),
    },
  ];
};

/** The telling a reader is shown: the strongest; of equals, an original before its copies, then the earliest. */
const strongestOf = (line: Line, asOf: number): Told | undefined =>
  line.tellings.filter(({ knownAt }) => knownAt <= asOf).toSorted((a, b) => weighTelling(b, asOf) - weighTelling(a, asOf) || order(a, b))[0]
    ?.told;

const order = ({ told: a }: Telling, { told: b }: Telling): number =>
  Number(a.copyOf !== null) - Number(b.copyOf !== null) ||
  a.publishedAt.getTime() - b.publishedAt.getTime() ||
  (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) ||
  (a.evidence.in === b.evidence.in ? a.evidence.start - b.evidence.start : a.evidence.in === 'title' ? -1 : 1);

/** Articles that copy another, and the addresses under which any of them stands word for word again. */
const copiesAmong = (told: readonly Told[]): number =>
  [...new Map(told.map((one) => [one.article, one])).values()].reduce(
    (sum, { copyOf, sameWords = 0 }) => sum + sameWords + Number(copyOf !== null),
    0,
  );
