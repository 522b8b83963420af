import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { watchId } from '../../src/chat/options.js';
import { restoredCard } from '../../src/core/cards/confirm.js';
import { restoreWatch } from '../../src/desk/remove.js';
import { watchOf } from '../../src/desk/subscribe.js';

export const restore = command({
  name: 'press restore',
  summary: 'Undo the removal of an alert or a digest',

  options: z.object({ id: watchId.describe('Its id: r1, d1') }),

  examples: ['/press restore r1', '/press restore d1'],

  async run({ tenant, person, clock }, { id }) {
    const restored = await restoreWatch(tenant, id, person.id, clock);
    if (restored) return restoredCard(restored, 'now');
    const found = await watchOf(tenant, id);
    return restoredCard('rule' in found ? found.rule : found.subscription, 'before');
  },
});
