import type { Article, HumanTag } from '../article.js';
import type { EventType } from '../codebook/event-types.js';
import type { IndicatorName } from '../codebook/indicators/index.js';
import { countryName } from '../countries/country.js';
import type { Event, Party } from '../event.js';

/** The PLOVER code a person's tag is filed under, since people name indicators only. */
const TYPE_OF: Record<IndicatorName, EventType> = {
  'threat-rhetoric': 'THREATEN',
  'trade-disruption': 'SANCTION',
  'military-doctrine': 'POSTURE',
  'military-posture': 'MOBILIZE',
  'armed-conflict': 'ASSAULT',
  'diplomatic-rupture': 'REJECT',
  'civil-unrest': 'PROTEST',
  repression: 'COERCE',
  'political-instability': 'COERCE',
  'cyber-and-sabotage': 'ASSAULT',
};

/**
 * The tagger's events together with what a person tagged: a tag is an event of confidence 1, asserted, with the title as evidence.
 * Where the tagger already found the same indicator, country, role and polarity, the two are one event: its sentence, the person's certainty and severity.
 */
export function withTags(events: readonly Event[], { title, text, tags }: Pick<Article, 'title' | 'text' | 'tags'>): Event[] {
  const all = [...events];
  for (const tag of tags) {
    const at = all.findIndex((event) => agrees(event, tag));
    const found = all[at];
    if (found) all[at] = { ...found, modality: 'asserted', confidence: 1, severity: tag.severity };
    else all.push(eventOf(tag, title, text));
  }
  return all;
}

function agrees({ actor, recipient, indicator, polarity }: Event, tag: HumanTag): boolean {
  const is = (party: Party | null) => party?.country === tag.country;
  const role = { target: is(recipient), actor: is(actor) && !is(recipient), domestic: is(actor) && is(recipient) }[tag.role];
  return role && indicator === tag.indicator && polarity === tag.polarity;
}

function eventOf(tag: HumanTag, title: string, text: string): Event {
  const party: Party = { country: tag.country, text: countryName(tag.country) };
  const sentence = title === '' ? firstLine(text) : title;
  return {
    actor: tag.role === 'target' ? null : party,
    recipient: tag.role === 'actor' ? null : party,
    eventType: TYPE_OF[tag.indicator],
    indicator: tag.indicator,
    polarity: tag.polarity,
    modality: 'asserted',
    severity: tag.severity,
    confidence: 1,
    evidence: { in: title === '' ? 'text' : 'title', sentence, start: 0, end: sentence.length, cue: '' },
  };
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';
