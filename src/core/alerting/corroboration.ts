import type { PublisherId } from '../publisher.js';
import type { Receipt, Score } from '../score.js';

/** A story of a point or more matters by itself. */
const POINTS_THAT_MATTER = 1;
/** In a level made of many small stories, those matter that together make this share of it. */
const SHARE_THAT_MATTERS = 0.8;

/**
 * The publishers that stand behind a level: those of its escalatory stories that came while they were news (or with the sample)
 * and that matter, by making a point or more, or by being among the largest that together make 80 % of what escalates.
 * Imported history never counts, however much of the level it makes: it must not fire an alert. The unknown publisher counts as one.
 */
export function publishersBehind(score: Score): ReadonlySet<PublisherId> {
  const there = known.get(score);
  if (there) return there;
  const news = mattering(score.receipts).filter((receipt) => receipt.live || receipt.sample);
  const behind = new Set(news.flatMap((receipt) => receipt.publishers));
  known.set(score, behind);
  return behind;
}

/** A score never changes, and a preview asks the same one under a hundred levels. */
const known = new WeakMap<Score, ReadonlySet<PublisherId>>();

function mattering(receipts: readonly Receipt[]): Receipt[] {
  const rising = receipts.filter(({ polarity, share }) => polarity === 'escalatory' && share > 0).sort((a, b) => b.share - a.share);
  const enough = SHARE_THAT_MATTERS * rising.reduce((sum, { share }) => sum + share, 0);
  let before = 0;
  return rising.filter(({ share }) => {
    const matters = share >= POINTS_THAT_MATTER || before < enough;
    before += share;
    return matters;
  });
}
