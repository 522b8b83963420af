import { type Event, LIVE_MODALITIES } from '../event.js';

const live = ({ modality }: Event): boolean => LIVE_MODALITIES.includes(modality);

const fits = (one: Event['actor'], other: Event['actor']): boolean => one === null || other === null || one.country === other.country;

const named = ({ actor, recipient }: Event): number => (actor ? 1 : 0) + (recipient ? 1 : 0);

const sameSentence = (one: Event, other: Event): boolean =>
  one.evidence.in === other.evidence.in && one.evidence.start === other.evidence.start;

/** True when `less` says nothing that `more` does not say. */
function saidBy(more: Event, less: Event): boolean {
  return (
    more.indicator === less.indicator &&
    (more.indicator !== null || more.eventType === less.eventType) &&
    more.polarity === less.polarity &&
    (more.indicator !== 'threat-rhetoric' || more.modality === less.modality || sameSentence(more, less)) &&
    live(more) === live(less) &&
    ((fits(more.actor, less.actor) && fits(more.recipient, less.recipient)) ||
      (more.polarity === 'de-escalatory' && fits(more.actor, less.recipient) && fits(more.recipient, less.actor)))
  );
}

/** Done is firmer than planned; of threats and accusations, the threat. */
const firmness = ({ indicator, modality }: Event): number =>
  Number(modality === (indicator === 'threat-rhetoric' ? 'threatened' : 'asserted'));

/** Which of two tellings of the same is kept: who is named first, then the title, then how sure. */
function better(one: Event, other: Event): number {
  return (
    named(other) - named(one) ||
    firmness(other) - firmness(one) ||
    Number(other.evidence.in === 'title') - Number(one.evidence.in === 'title') ||
    other.confidence - one.confidence ||
    other.severity - one.severity ||
    one.evidence.start - other.evidence.start
  );
}

/** An article says each thing once: of several tellings of one event the best is kept, in the order of the article. */
export function booked(events: readonly Event[]): Event[] {
  const kept: Event[] = [];
  for (const event of [...events].sort(better)) if (!kept.some((more) => saidBy(more, event))) kept.push(event);
  const place = ({ evidence }: Event): number => (evidence.in === 'title' ? -1 : evidence.start);
  return kept.sort((a, b) => place(a) - place(b));
}
