import type { Asked } from '../src/chat/chat.js';

/** Somebody on the local page who may do everything. */
export const askedBy = (given: Partial<Asked> = {}): Asked => ({
  workspace: 'local',
  person: { id: 'u1', name: 'Ada' },
  place: { platform: 'local', channel: 'desk' },
  at: new Date('2026-03-01T12:00:00Z'),
  may: async () => true,
  alone: false,
  ...given,
});
