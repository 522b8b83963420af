import type { Exposure, WatchlistEntry } from '../watchlist.js';
import { listed } from './words.js';

/** Labels of one country that are named; the others are counted. */
const LABELS = 3;

const words = {
  weight: (weight: string) => `weight ${weight}`,
  more: (count: number) => `${count} more`,
};

/** One of what a label names, where its word is for many. */
const ONE: Readonly<Record<string, string>> = { sites: 'site', suppliers: 'supplier', travellers: 'traveller' };

/** "3 sites and 1 supplier, weight 12": what of a watchlist stands in a country. */
export function exposureWords({ labels, weight }: Exposure): string {
  const named = labels.filter(({ label }) => label !== '').map(labelWords);
  const shown = named.length > LABELS ? [...named.slice(0, LABELS), words.more(named.length - LABELS)] : named;
  return [...(shown.length > 0 ? [listed(shown)] : []), words.weight(weightShown(weight))].join(', ');
}

/** "12", "2.5", "1,200": at most three decimals. */
export const weightShown = (weight: number): string =>
  weight > 0 && weight < 0.001 ? weight.toPrecision(2) : weight.toLocaleString('en-US', { maximumFractionDigits: 3 });

/** "3 sites", "1 site"; a word of the list's own stands as it was written: "2 × plant". */
function labelWords({ label, entries }: Pick<WatchlistEntry, 'label' | 'entries'>): string {
  const one = ONE[label];
  if (one) return `${entries} ${entries === 1 ? one : label}`;
  return entries === 1 ? label : label.endsWith('s') ? `${entries} ${label}` : `${entries} × ${label}`;
}
