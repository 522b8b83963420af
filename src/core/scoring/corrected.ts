import type { IndicatorName } from '../codebook/indicators/index.js';
import type { Corrected, Correction } from '../correction.js';
import type { CountryCode } from '../country-code.js';
import type { Subject } from '../score.js';
import type { StoryId } from '../story.js';
import { concerns } from './concerns.js';
import type { Told } from './told.js';

/** What of an event corrections look at and change. */
interface Corrigible {
  readonly story: StoryId;
  readonly actor: CountryCode | null;
  readonly recipient: CountryCode | null;
  readonly indicator: IndicatorName | null;
  readonly confidence: number;
}

/**
 * Events as a workspace reads them. Of the corrections that speak of one country in one event the newest has the last word, and each is
 * held against the event as the tagger read it, so that their order in the list does not matter and taking one away restores what was.
 * not-this-indicator, duplicate and old-news drop the event; wrong-country puts the right country in its place, or nobody, and an event
 * that is left with nobody is dropped; confirmed takes it at confidence 1, and what was denied or supposed stays so.
 */
export function corrected<Event extends Corrigible>(told: readonly Event[], corrections: readonly Correction[]): readonly Event[] {
  if (corrections.length === 0) return told;
  const of = byStory(corrections);
  return told.flatMap((event) => {
    const about = of.get(event.story);
    return about ? correctedEvent(event, about) : [event];
  });
}

function byStory(corrections: readonly Correction[]): ReadonlyMap<StoryId, readonly Correction[]> {
  const stories = new Map<StoryId, Correction[]>();
  for (const one of corrections) stories.set(one.story, [...(stories.get(one.story) ?? []), one]);
  return stories;
}

function correctedEvent<Event extends Corrigible>(event: Event, corrections: readonly Correction[]): Event[] {
  const actor = lastWord(event, event.actor, corrections);
  const recipient = lastWord(event, event.recipient, corrections);
  const said = [actor, recipient].filter((one) => one !== null);
  if (said.length === 0) return [event];
  if (said.some(({ verdict }) => verdict !== 'wrong-country' && verdict !== 'confirmed')) return [];
  const parties = { actor: rightOne(event.actor, actor), recipient: rightOne(event.recipient, recipient) };
  if (parties.actor === null && parties.recipient === null) return [];
  const confirmed = said.some(({ verdict }) => verdict === 'confirmed');
  return [{ ...event, ...parties, confidence: confirmed ? 1 : event.confidence }];
}

/** The newest correction that speaks of this country in this event; of two of one instant, that of the greater id. */
function lastWord(event: Corrigible, country: CountryCode | null, corrections: readonly Correction[]): Correction | null {
  if (country === null) return null;
  return corrections
    .filter((one) => one.country === country && speaksOf(one, event.indicator))
    .reduce<Correction | null>((last, one) => (last === null || isNewer(one, last) ? one : last), null);
}

const speaksOf = ({ indicator }: Correction, of: IndicatorName | 'all' | null): boolean =>
  indicator === 'all' || of === 'all' || indicator === of;

const isNewer = (one: Correction, other: Correction): boolean =>
  one.at.getTime() === other.at.getTime() ? one.id > other.id : one.at > other.at;

const rightOne = (country: CountryCode | null, said: Correction | null): CountryCode | null =>
  said?.verdict === 'wrong-country' ? said.to : country;

/** Corrections that change what this subject's score is made of: those of its country, and those that brought another's event here. The newest first. */
export function correctionsOn(told: readonly Told[], corrections: readonly Correction[], subject: Subject): Corrected[] {
  const of = byStory(corrections);
  return corrections
    .filter((one) => (one.country === subject.country || one.to === subject.country) && speaksOf(one, subject.indicator))
    .flatMap((one) => {
      const face = faceOf(told, one, of.get(one.story) ?? [], subject);
      return face ? [{ ...one, title: face.title, url: face.url }] : [];
    })
    .sort((a, b) => (isNewer(a, b) ? -1 : 1));
}

/** The first article of the story with an event of the subject, as it was read, on which this correction has the last word. */
function faceOf(told: readonly Told[], correction: Correction, of: readonly Correction[], subject: Subject): Told | undefined {
  const read = { ...subject, country: correction.country };
  return told
    .filter((one) => one.story === correction.story && concerns(one, read) && lastWord(one, correction.country, of) === correction)
    .toSorted((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime() || (a.article < b.article ? -1 : 1))[0];
}
