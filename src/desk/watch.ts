import type { Rule } from '../core/rule.js';
import type { Db } from '../store/db.js';
import { rulesAbout, rulesDue } from '../store/rules.js';
import { clearTouched, readTouched } from '../store/touched.js';
import { hold } from './hold.js';
import { deskNow } from './now.js';

/**
 * Second landing: rules about countries that were touched are held against the present scores, and those with an episode that is due: a
 * snooze that ends, an edit that is owed. The marks go when all of it is done, so that a crash in between has the same rules asked again,
 * which changes nothing twice.
 */
export async function watch(db: Db, clock: Date): Promise<void> {
  const marks = await readTouched(db);
  const countries = marks.map(({ country }) => country);
  const touched = marks.length > 0 ? await rulesAbout(db, countries) : [];
  const due = (await rulesDue(db, clock)).filter(
    ({ workspace, id }) => !touched.some((one) => one.workspace === workspace && one.id === id),
  );
  await holdRules(db, [...touched, ...due], clock);
  if (marks.length > 0) await clearTouched(db, marks);
}

/** Every rule, since scores fade without news. Also makes good whatever was missed. */
export async function watchAll(db: Db, clock: Date): Promise<void> {
  await holdRules(db, await rulesAbout(db, null), clock);
}

/** A rule that cannot be held is told after all others were, so that it does not silence them. */
async function holdRules(db: Db, rules: readonly Rule[], clock: Date): Promise<void> {
  if (rules.length === 0) return;
  const now = await deskNow(db, clock);
  const faults: unknown[] = [];
  for (const rule of rules) {
    for (const subject of rule.subjects)
      await db.transaction((tx) => hold(tx, rule, subject, { now, clock })).catch((fault: unknown) => faults.push(fault));
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} of ${rules.length} rules could not be held against the scores`);
}
