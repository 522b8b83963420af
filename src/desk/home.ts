import type { HomeView } from '../core/cards/home.js';
import { allQuietHours } from '../store/quiet-hours.js';
import type { Tenant } from '../store/tenant.js';
import { watchesOf } from './subscribe.js';

/** What the home of the workspace's people is made of. */
export async function homeOf(tenant: Tenant): Promise<Omit<HomeView, 'person'>> {
  const [watches, quiet] = await Promise.all([watchesOf(tenant), allQuietHours(tenant)]);
  return { ...watches, quiet };
}
