import type { CountryCode } from '../core/country-code.js';
import type { Subject } from '../core/score.js';
import type { Tenant } from './tenant.js';

/** The countries about which anything was read in a role, published after `since` and known by `asOf`; and whether any of it is the sample's. */
export async function countriesHeard(
  { db, workspace }: Tenant,
  { role, indicator }: Omit<Subject, 'country'>,
  since: Date,
  asOf: Date,
): Promise<{ countries: CountryCode[]; sample: boolean }> {
  const rows = await db.query<{ country: CountryCode; sample: boolean }>(
    `with told as (select actor, recipient, origin = 'sample' as sample from events
       where indicator is not null and ($2 = 'all' or indicator = $2) and published_at > $3::timestamptz and known_at <= $4::timestamptz and (workspace is null or workspace = $5))
     select country, bool_or(sample) as sample from (
       select recipient as country, sample from told where $1 in ('target', 'any')
       union all select actor, sample from told where $1 = 'any' or ($1 = 'actor' and recipient is distinct from actor) or ($1 = 'domestic' and recipient = actor)
     ) heard where country is not null group by country`,
    [role, indicator, since, asOf, workspace],
  );
  return { countries: rows.map(({ country }) => country), sample: rows.some(({ sample }) => sample) };
}
