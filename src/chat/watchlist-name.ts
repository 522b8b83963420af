import { z } from 'zod';
import { countryName } from '../core/countries/country.js';
import { nearestCountries } from '../core/countries/find.js';
import { Problem } from '../core/problem.js';
import type { Watchlist } from '../core/watchlist.js';
import { everyWatchlist } from '../desk/watchlist.js';
import type { Tenant } from '../store/tenant.js';
import { fold, nearest } from './near.js';

/** Longest name: it stands in titles and behind buttons. */
const LONGEST = 40;

/** What `name` means when it names every list. */
export const EVERY_LIST = 'all';

/** The name of a watchlist: words become one, "EU Sites" is eu-sites. */
export const watchlistName = z
  .string()
  .transform((typed) => fold(typed).replace(/[\s_]+/g, '-'))
  .pipe(
    z.string().regex(new RegExp(`^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]{0,${LONGEST - 1}}$`, 'u'), {
      error: `must be a name of letters, digits and hyphens, at most ${LONGEST}`,
    }),
  );

/**
 * The workspace's list of that name. `says` makes whole commands of the names that may have been meant; `ofCountry` does of countries,
 * where a bare word could have been one.
 * @throws Problem 'not-found' with the nearest names, or all there are; 'unknown-country' with the nearest three
 */
export async function watchlistNamed(
  tenant: Tenant,
  name: string,
  says: (name: string) => string,
  ofCountry?: (country: string) => string,
): Promise<Watchlist> {
  const lists = await everyWatchlist(tenant);
  const found = lists.find((list) => list.name === name);
  if (found) return found;
  const names = lists.map((list) => list.name);
  const near = nearest(name, names, 3);
  if (ofCountry && near.length === 0) mustNotBeCountry(name, ofCountry);
  const meant = near.length > 0 ? near : names.slice(0, 3);
  throw new Problem('not-found', `There is no watchlist “${name}” here.`, {
    hint:
      meant.length > 0
        ? `${near.length > 0 ? 'Did you mean' : 'There are'}: ${(near.length > 0 ? near : names).join(', ')}${near.length > 0 ? '?' : '.'}`
        : 'There is none yet: /watch watchlist name:suppliers csv:… begins one.',
    choices: meant.map(says),
    option: 'watchlist',
  });
}

/** Throws with the nearest countries; a word that is like none was meant for a list. */
function mustNotBeCountry(name: string, says: (country: string) => string): void {
  const countries = nearestCountries(name.replaceAll('-', ' '), 3).map(countryName);
  if (countries.length === 0) return;
  throw new Problem('unknown-country', `There is no country and no watchlist “${name}” here.`, {
    hint: `Did you mean ${countries.join(', ')}?`,
    choices: countries.map(says),
    option: 'countries',
  });
}
