import { INDICATOR_NAMES } from '../core/codebook/indicators/index.js';
import type { CountryCode } from '../core/country-code.js';
import type { Settings, Weights } from '../core/workspace.js';
import { noteAudit } from '../store/audit.js';
import { rulesOf } from '../store/rules.js';
import { saveSettings } from '../store/settings.js';
import type { Tenant } from '../store/tenant.js';
import { markTouched } from '../store/touched.js';
import { ensureWorkspace, lockWorkspace, settingsOf } from '../store/workspaces.js';
import { levelsUnder } from './look.js';

/** Who changes a setting, where, and when by the real clock. */
export interface Changing {
  readonly person: string;
  readonly platform: string;
  readonly clock: Date;
}

/** What stood, and what stands now. */
export interface Changed {
  readonly before: Settings;
  readonly after: Settings;
}

/** Changes who may configure, or the zone of digests that name none; what is not given stays. */
export const changeSettings = (tenant: Tenant, change: Partial<Pick<Settings, 'policy' | 'tz'>>, by: Changing): Promise<Changed> =>
  save(tenant, 'settings', (before) => ({ ...before, ...change }), by);

/** Sets the factor of some indicators, or of none any more; 1 is the method's own weight. Rules are held against the new scores at once. */
export const changeWeights = (tenant: Tenant, change: (weights: Weights) => Weights, by: Changing): Promise<Changed> =>
  save(tenant, 'weights', (before) => ({ ...before, weights: ownOnly(change(before.weights)) }), by);

const ownOnly = (weights: Weights): Weights =>
  Object.fromEntries(
    INDICATOR_NAMES.flatMap((name) => (weights[name] === undefined || weights[name] === 1 ? [] : [[name, weights[name]]])),
  );

function save(tenant: Tenant, what: 'settings' | 'weights', change: (before: Settings) => Settings, by: Changing): Promise<Changed> {
  const { person, platform, clock } = by;
  return tenant.db.transaction(async (tx) => {
    const inside = { ...tenant, db: tx };
    await ensureWorkspace(tx, tenant.workspace, platform);
    await lockWorkspace(inside);
    const before = await settingsOf(inside);
    const after = change(before);
    if (JSON.stringify(before) === JSON.stringify(after)) return { before, after };
    await saveSettings(inside, after);
    await noteAudit(inside, { person, did: 'changed', target: what, before: inWords(before, what), after: inWords(after, what) }, clock);
    if (what === 'weights') await markTouched(tx, await watched(inside), clock);
    return { before, after };
  });
}

const inWords = ({ policy, tz, weights }: Settings, what: 'settings' | 'weights') => (what === 'weights' ? weights : { policy, tz });

const watched = async (tenant: Tenant): Promise<CountryCode[]> => [
  ...new Set((await rulesOf(tenant)).flatMap(({ subjects }) => subjects.map(({ country }) => country))),
];

/** A country's level before and after a change of factors. */
export interface Mover {
  readonly country: CountryCode;
  readonly before: number;
  readonly after: number;
}

/** The countries whose risk to them moves most between two sets of factors; none: nothing moves by a twentieth of a point. */
export async function moversOf(tenant: Tenant, before: Weights, after: Weights, asOf: Date, count: number): Promise<Mover[]> {
  const [was = new Map(), is = new Map()] = await levelsUnder(tenant, { role: 'target', indicator: 'all' }, asOf, [before, after]);
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((country) => ({ country, before: was.get(country) ?? 0, after: is.get(country) ?? 0 }))
    .filter((one) => Math.abs(one.after - one.before) >= 0.05)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || (a.country < b.country ? -1 : 1))
    .slice(0, count);
}
