import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { watchId } from '../../src/chat/options.js';
import { testSentCard } from '../../src/core/cards/test-sent.js';
import { testWatch } from '../../src/desk/subscribe.js';

export const test = command({
  name: 'watch test',
  summary: 'Send a test message to where an alert or a digest goes',

  options: z.object({ id: watchId.describe('Its id, as /watch list shows it: r1, d1') }),

  examples: ['/watch test r1', '/watch test d1'],

  async run({ tenant, now, place }, { id }) {
    return testSentCard(await testWatch(tenant, id, now), place);
  },
});
