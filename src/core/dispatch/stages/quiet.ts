import type { Judged, Stage } from './stage.js';

/**
 * Quiet hours. They hold what would disturb: new messages of alerts and digests. An edit notifies nobody and passes; so does a test, an
 * answer that somebody shares, or a word to one person: somebody asked for it just now. And so does an urgent message of the severest band.
 * What an attempt had begun to say is finished, since a platform recognises the repeat only for minutes.
 */
export const quiet: Stage = {
  name: 'quiet',
  asks: 'whether the channel has quiet hours now',
  judge: (item, { quietUntil }) => (quietUntil !== null && disturbs(item) ? { hold: quietUntil, why: 'quiet hours' } : 'go'),
};

const disturbs = ({ editsMessage, kind, lane, watch, card, wasLeased }: Judged): boolean =>
  editsMessage === null && watch !== null && kind !== 'notice' && !(lane === 'urgent' && card.color === 'severe') && !wasLeased;
