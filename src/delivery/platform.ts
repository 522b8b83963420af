import type { OutboxItem, Outcome } from '../core/outbox-item.js';

/** What delivery asks of Slack, Discord and the local page. What the platform answers is an Outcome, never an exception. */
export interface Platform {
  readonly name: 'local' | 'slack' | 'discord';
  send(item: OutboxItem, now: Date): Promise<Outcome>;
  close(): Promise<void>;
}
