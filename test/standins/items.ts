import type { OutboxItem } from '../../src/core/outbox-item.js';
import { cardOf } from './own-chat.js';

/** An item of the outbox, as delivery hands it to a platform. */
export const itemOf = (more: Partial<OutboxItem> & Pick<OutboxItem, 'platform' | 'channel'>): OutboxItem => ({
  id: '41',
  key: 'alert r1 KZ 1 firing',
  workspace: 'a workspace',
  kind: 'alert',
  lane: 'urgent',
  card: cardOf('Kazakhstan 71'),
  edits: null,
  editsMessage: null,
  watch: null,
  thread: null,
  threadMessage: null,
  broadcast: false,
  decidedAt: new Date('2026-11-24T08:00:00Z'),
  attempts: 1,
  wasLeased: false,
  ...more,
});
