import type { Origin } from '../core/article.js';

/** News older than this on arrival is history: it fills in scores and never counts towards firing an alert. */
const LIVE_HOURS = 48;

/** Whether an article is news or history at the moment it arrives; one without a date is news of now. */
export function originOf(publishedAt: Date | null, now: Date): Origin {
  if (!publishedAt) return 'live';
  return now.getTime() - publishedAt.getTime() > LIVE_HOURS * 3_600_000 ? 'backfill' : 'live';
}
