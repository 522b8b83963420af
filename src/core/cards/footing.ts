import type { Block, Piece, Text } from '../card.js';
import type { Coverage, Score } from '../score.js';
import { weightWords } from './weight-words.js';
import { counted, decimal } from './words.js';

const words = {
  sample: 'Sample data',
  asOf: 'as of ',
  past: ' (as it was known then)',
  method: (version: string) => `method ${version}`,
  weights: (factors: string) => `weights of this workspace: ${factors}`,
  between: (low: string, high: string) => `between ${low} and ${high}`,
  read: (articles: string, publishers: string) => `${articles} from ${publishers} in 30 days`,
  unread: (articles: string) => `, ${articles} could not be read`,
  nothing: 'Nothing in 30 days',
};

/** What a card knows beside its scores: `now`, to tell the past from the present, and whether anything else on it is of the sample. */
interface Circumstances {
  readonly now?: Date | undefined;
  readonly sample?: boolean;
}

/** The small words below a card about scores: whether it is a sample, as of when, by which method. */
export function footing(scores: readonly Score[], asOf: Date, { now, sample = false }: Circumstances = {}): Block {
  const methods = [...new Set(scores.map(({ method }) => method))].map(words.method);
  const asOfPieces: Text = [words.asOf, { instant: asOf.toISOString() }, isPast(asOf, now) ? words.past : ''];
  const parts: Text[] = [
    ...(sample || isSample(scores) ? [[words.sample]] : []),
    asOfPieces,
    ...[...methods, ...ownWeights(scores)].map((words) => [words]),
  ];
  return {
    kind: 'note',
    text: parts.flatMap((part, at): Piece[] => (at === 0 ? [...part] : [' · ', ...part])).filter((piece) => piece !== ''),
  };
}

/** Numbers under a workspace's own factors say so, so that they can be explained. */
const ownWeights = (scores: readonly Score[]): string[] => {
  const factors = scores.map(({ weights = {} }) => weightWords(weights)).find((one) => one !== '');
  return factors === undefined ? [] : [words.weights(factors)];
};

/** Whether any story behind these scores comes from the bundled sample. */
export const isSample = (scores: readonly Score[]): boolean => scores.some(({ receipts }) => receipts.some(({ sample }) => sample));

/** Whether the score was asked for as of a past instant. */
export const isPast = (asOf: Date, now: Date | undefined): boolean => now !== undefined && asOf.getTime() < now.getTime();

/** "between 54.1 and 70.3": the interval of a level. */
export const intervalWords = ([low, high]: Score['interval']): string => words.between(decimal(low), decimal(high));

/** "41 articles from 12 publishers in 30 days": how much a score can be trusted. */
export function coverageWords({ articles, publishers, unread }: Coverage): string {
  const read = articles === 0 ? words.nothing : words.read(counted(articles, 'article'), counted(publishers, 'publisher'));
  return unread > 0 ? `${read}${words.unread(counted(unread, 'article'))}` : read;
}
