import type { CountryCode } from '../core/country-code.js';
import type { Subject } from '../core/score.js';
import { METHOD } from '../core/scoring/method.js';
import { countriesHeard } from '../store/countries-heard.js';
import type { Tenant } from '../store/tenant.js';
import { levelsAt } from './look.js';

const DAY = 86_400_000;

/** Levels of the world's countries, the highest first. */
export interface World {
  readonly levels: readonly { readonly country: CountryCode; readonly level: number }[];
  /** Whether any of it comes from the bundled sample. */
  readonly sample: boolean;
}

/** The level of every country about which anything was read in the last 30 days; of the others nothing is known. */
export async function worldAt(tenant: Tenant, which: Omit<Subject, 'country'>, asOf: Date): Promise<World> {
  const since = new Date(asOf.getTime() - METHOD.coverageDays * DAY);
  const [[levels], { countries, sample }] = await Promise.all([
    levelsAt(tenant, which, [asOf]),
    countriesHeard(tenant, which, since, asOf),
  ]);
  const told = countries.map((country) => ({ country, level: levels?.get(country) ?? 0 }));
  return { levels: told.sort((a, b) => b.level - a.level || (a.country < b.country ? -1 : 1)), sample };
}
