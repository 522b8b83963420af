import type { Watchlist, WatchlistEntry } from '../core/watchlist.js';
import type { Tenant } from './tenant.js';

type Head = Omit<Watchlist, 'entries'>;

/** Puts a list in place of whatever has its name. In a transaction: the entries of before go first. */
export async function saveWatchlist({ db, workspace }: Tenant, { name, entries, setBy, setAt }: Watchlist): Promise<void> {
  await db.query(
    `insert into watchlists (workspace, name, set_by, set_at) values ($1, $2, $3, $4::timestamptz)
     on conflict (workspace, name) do update set set_by = excluded.set_by, set_at = excluded.set_at`,
    [workspace, name, setBy, setAt],
  );
  await db.query('delete from watchlist_entries where workspace = $1 and watchlist = $2', [workspace, name]);
  await db.query(
    `insert into watchlist_entries (workspace, watchlist, country, label, weight, entries)
     select $1, $2, country, label, weight, entries from jsonb_to_recordset($3::jsonb) as r(country text, label text, weight double precision, entries integer)`,
    [workspace, name, JSON.stringify(entries)],
  );
}

/** The workspace's lists by name, each with its entries, the heaviest first; only the one of a name, where it is given. */
export async function watchlistsOf({ db, workspace }: Tenant, name: string | null = null): Promise<Watchlist[]> {
  const heads = await db.query<Head>(
    `select name, set_by as "setBy", set_at as "setAt" from watchlists where workspace = $1 and ($2::text is null or name = $2) order by name`,
    [workspace, name],
  );
  const entries = await db.query<WatchlistEntry & { watchlist: string }>(
    `select watchlist, country, label, weight, entries from watchlist_entries
     where workspace = $1 and ($2::text is null or watchlist = $2) order by watchlist, weight desc, country, label`,
    [workspace, name],
  );
  return heads.map((head) => ({
    ...head,
    entries: entries.flatMap(({ watchlist, ...entry }) => (watchlist === head.name ? [entry] : [])),
  }));
}

/** The list of a name; null when there is none. */
export async function watchlistOf(tenant: Tenant, name: string): Promise<Watchlist | null> {
  const [list] = await watchlistsOf(tenant, name);
  return list ?? null;
}

/** Ends a list with its entries. */
export async function deleteWatchlist({ db, workspace }: Tenant, name: string): Promise<void> {
  await db.query('delete from watchlists where workspace = $1 and name = $2', [workspace, name]);
}
