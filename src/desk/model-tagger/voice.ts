import { dropsIn, fallbacksIn, sumOf } from './tally.js';

/** The same reasons again are told after this many milliseconds; the counters of the day have all of them. */
const QUIET = 10 * 60_000;

/** Tells whoever runs it what was left to the built-in tagger and what was dropped: new reasons at once, the same ones now and then. */
export function openVoice(model: string, log: (words: string) => void): (counts: ReadonlyMap<string, number>, now: Date) => void {
  const told = new Map<string, number>();
  return (counts, now) => {
    const reasons = [...counts.keys()]
      .filter((what) => /^(built-in|dropped):/.test(what))
      .sort()
      .join(' ');
    if (reasons === '' || now.getTime() - (told.get(reasons) ?? Number.NEGATIVE_INFINITY) < QUIET) return;
    told.set(reasons, now.getTime());
    log(`language model ${model}: ${troubleIn(counts).join('; ')}`);
  };
}

/** What did not go as it should, in words: "3 articles left to the built-in tagger (2 because …, 1 because …)", "2 events dropped (…)". */
export function troubleIn(counts: ReadonlyMap<string, number>): string[] {
  const left = sumOf(counts, 'built-in');
  const dropped = sumOf(counts, 'dropped');
  return [
    ...(left > 0 ? [`${left} ${left === 1 ? 'article' : 'articles'} left to the built-in tagger (${fallbacksIn(counts).join(', ')})`] : []),
    ...(dropped > 0 ? [`${dropped} ${dropped === 1 ? 'event' : 'events'} dropped (${dropsIn(counts).join(', ')})`] : []),
  ];
}
