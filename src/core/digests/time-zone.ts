import { Temporal } from 'temporal-polyfill';
import { Problem } from '../problem.js';

const SUGGESTIONS = 3;

/** The zone's own spelling ("asia/almaty" is Asia/Almaty). Throws Problem 'bad-option' with the nearest zones when there is none. */
export function readTimeZone(words: string): string {
  const typed = words.trim();
  const zone = /^[a-z]/i.test(typed) ? zoneOf(typed.replaceAll(' ', '_')) : null;
  if (zone) return zone;
  throw new Problem('bad-option', `There is no time zone "${typed.slice(0, 60)}".`, {
    hint: 'Time zones are named by continent and city, like Asia/Almaty, or UTC.',
    choices: nearestTimeZones(typed),
  });
}

/** The zones whose city looks most like these words; every word of a zone's name counts, the city most. */
export function nearestTimeZones(words: string, count = SUGGESTIONS): string[] {
  const wanted = pairsOf(words);
  return Intl.supportedValuesOf('timeZone')
    .map((zone) => ({ zone, near: Math.max(likeness(wanted, pairsOf(zone)), likeness(wanted, pairsOf(zone.split('/').at(-1) ?? zone))) }))
    .sort((a, b) => b.near - a.near || a.zone.localeCompare(b.zone, 'en'))
    .slice(0, count)
    .map(({ zone }) => zone);
}

function zoneOf(name: string): string | null {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return null;
  }
}

/** Pairs of neighbouring letters, spaces at the ends included, as in the Sørensen–Dice likeness of two words. */
function pairsOf(words: string): Set<string> {
  const text = ` ${words
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim()} `;
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size);
}
