import { FORGOTTEN, type Traces } from '../core/forgetting.js';
import { noteAudit } from '../store/audit.js';
import { forgetPerson, tracesOf } from '../store/forget.js';
import type { Tenant } from '../store/tenant.js';

/** Forgets a person in this workspace; returns what was found of them. That somebody was forgotten is in the books, and not who. */
export function forget(tenant: Tenant, person: string, clock: Date): Promise<Traces> {
  return tenant.db.transaction(async (tx) => {
    const inside = { ...tenant, db: tx };
    const found = await tracesOf(inside, person);
    await forgetPerson(inside, person, clock);
    await noteAudit(inside, { person: FORGOTTEN, did: 'asked to be', target: FORGOTTEN }, clock);
    return found;
  });
}
