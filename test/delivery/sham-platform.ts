import type { NewItem, OutboxItem, Outcome } from '../../src/core/outbox-item.js';
import { deliver } from '../../src/delivery/deliver.js';
import type { Platform } from '../../src/delivery/platform.js';
import type { Db } from '../../src/store/db.js';

export const NOW = new Date('2026-03-10T12:00:00Z');
export const inSeconds = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);

export const item = (key: string, given: Partial<NewItem> = {}): NewItem => ({
  key,
  workspace: 'w',
  platform: 'slack',
  channel: 'C1',
  kind: 'notice',
  lane: 'normal',
  card: { title: key, line: key, blocks: [], buttons: [], color: 'plain' },
  edits: null,
  watch: null,
  thread: null,
  broadcast: false,
  decidedAt: NOW,
  ...given,
});

type Answer = Outcome | 'crash';

/** A platform that answers as told, item by item, each answer once where there are several, and remembers what it was given. */
export function platform(answers: Record<string, Answer | Answer[]> = {}, name: Platform['name'] = 'slack') {
  const sent: string[] = [];
  const given: OutboxItem[] = [];
  const it: Platform = {
    name,
    send: async (one) => {
      sent.push(one.key);
      given.push(one);
      const told = answers[one.key];
      const answer = Array.isArray(told) ? told.shift() : told;
      if (answer === 'crash') throw new Error('the process died here');
      return answer ?? { kind: 'sent', message: one.editsMessage ?? `m-${one.key}` };
    },
    close: async () => {},
  };
  return { sent, given, edited: () => given.map(({ editsMessage }) => editsMessage), platforms: new Map<string, Platform>([[name, it]]) };
}

/** Rounds as of one instant, until there is nothing to do. */
export async function rounds(db: Db, platforms: ReadonlyMap<string, Platform>, now = NOW, most = 30): Promise<void> {
  for (let round = 0; round < most && (await deliver(db, platforms, now)) > 0; round++);
}

/** What every item of the outbox ended as, by its key; null: it waits. */
export const outcomes = async (db: Db): Promise<Record<string, string | null>> =>
  Object.fromEntries(
    (await db.query<{ key: string; outcome: string | null }>('select key, outcome from outbox order by id')).map(({ key, outcome }) => [
      key,
      outcome,
    ]),
  );
