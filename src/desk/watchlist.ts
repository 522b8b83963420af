import { z } from 'zod';
import type { CsvRow } from '../core/csv-row.js';
import { Problem } from '../core/problem.js';
import type { Watchlist, WatchlistEntry } from '../core/watchlist.js';
import { type ReadWatchlist, readWatchlist } from '../core/watchlists/read.js';
import { decode } from '../ingest/charset.js';
import { readCsv } from '../ingest/csv.js';
import { type Fetch, openFetch } from '../ingest/fetch.js';
import { lastAuditOf, noteAudit } from '../store/audit.js';
import { subscriptionsOf } from '../store/subscriptions.js';
import type { Tenant } from '../store/tenant.js';
import { deleteWatchlist, saveWatchlist, watchlistOf, watchlistsOf } from '../store/watchlists.js';
import { ensureWorkspace, lockWorkspace } from '../store/workspaces.js';

/** The workspace's lists, by name. */
export const everyWatchlist = (tenant: Tenant): Promise<Watchlist[]> => watchlistsOf(tenant);

/** Who changes a list, where and when. `clock` is the real one. */
export interface Change {
  readonly name: string;
  readonly person: string;
  readonly platform: string;
  readonly clock: Date;
}

/** What became of a list: what stood before and what stands now, null where there is none; and the digests that are for it. */
export interface Changed {
  readonly name: string;
  readonly before: Watchlist | null;
  readonly after: Watchlist | null;
  /** By this instant the change is undone. */
  readonly at: Date;
  readonly digests: readonly string[];
}

/**
 * Rows of a CSV text, or of the file behind a link when that is all there is. Words of a single line may have "\n" where lines end.
 * @throws Problem 'unreadable' or 'too-large'
 */
export async function rowsOf(words: string, fetch: Fetch = openFetch()): Promise<CsvRow[]> {
  const link = /^<?(https?:\/\/[^\s|>]+)(?:\|[^>]*)?>?$/i.exec(words.trim())?.[1];
  if (link) return readCsv(await fileBehind(link, fetch));
  const text = words.replace(/[“”„‟]/g, '"').trim();
  return readCsv(/[\r\n]/.test(text) ? text : text.replaceAll('\\n', '\n'));
}

async function fileBehind(link: string, fetch: Fetch): Promise<string> {
  const file = await fetch(link, { accept: 'text/csv, text/plain;q=0.9, */*;q=0.5' });
  if (file.kind === 'unchanged') throw new Problem('unreadable', 'The link gave nothing.', { option: 'csv' });
  const text = decode(file.bytes, file.contentType);
  if (/\bhtml\b/i.test(file.contentType) || /^\s*<(?:!doctype|html)\b/i.test(text))
    throw new Problem('unreadable', 'That link leads to a web page, not to a CSV file.', {
      hint: 'A sheet has a link for its CSV where it is published or exported.',
      option: 'csv',
    });
  return text;
}

/**
 * Puts what the rows say in place of the list of that name, or begins it; the lines that could not be read come back named.
 * @throws Problem 'unreadable' when no line is good: then nothing changes
 */
export async function importWatchlist(tenant: Tenant, change: Change, rows: readonly CsvRow[]): Promise<Changed & { read: ReadWatchlist }> {
  const read = readWatchlist(rows);
  return { ...(await changeTo(tenant, change, 'imported', async () => read.entries)), read };
}

/** Ends a list; null when there is none of that name. */
export async function removeWatchlist(tenant: Tenant, change: Change): Promise<Changed | null> {
  const standing = await watchlistOf(tenant, change.name);
  return standing && changeTo(tenant, change, 'removed', async () => null);
}

const entries = z
  .array(z.object({ country: z.string(), label: z.string(), weight: z.number(), entries: z.number() }))
  .nullable()
  .catch(null);

/**
 * Puts back what stood before the change of that instant, or before the last one.
 * @throws Problem 'not-found' when nobody changed the list, or it was changed again since
 */
export function undoWatchlist(tenant: Tenant, change: Change, which: Date | 'last'): Promise<Changed> {
  return changeTo(tenant, change, 'undone', async (inside) => {
    const last = await lastAuditOf(inside, targetOf(change.name));
    if (!last) throw new Problem('not-found', `Nobody has changed a watchlist ${change.name} here.`);
    if (which !== 'last' && last.at.getTime() !== which.getTime())
      throw new Problem('not-found', `The watchlist ${change.name} was changed again since, so that is not undone.`, {
        choices: [`/watch watchlist name:${change.name}`],
      });
    return entries.parse(last.before);
  });
}

/** One change at a time in a workspace: what stood, what stands then, and the note of it, together. */
function changeTo(
  tenant: Tenant,
  { name, person, platform, clock }: Change,
  did: string,
  entriesOf: (inside: Tenant) => Promise<readonly WatchlistEntry[] | null>,
): Promise<Changed> {
  return tenant.db.transaction(async (tx) => {
    const inside = { ...tenant, db: tx };
    await ensureWorkspace(tx, tenant.workspace, platform);
    await lockWorkspace(inside);
    const before = await watchlistOf(inside, name);
    const entries = await entriesOf(inside);
    const after = entries && { name, entries, setBy: person, setAt: clock };
    if (after) await saveWatchlist(inside, after);
    else await deleteWatchlist(inside, name);
    await noteAudit(inside, { person, did, target: targetOf(name), before: before?.entries ?? null, after: entries }, clock);
    const digests = (await subscriptionsOf(inside)).filter(({ watchlist }) => watchlist === name).map(({ id }) => id);
    return { name, before, after, at: clock, digests };
  });
}

const targetOf = (name: string): string => `watchlist ${name}`;
