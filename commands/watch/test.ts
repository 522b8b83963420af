import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { watchId } from '../../src/chat/options.js';
import { sampleSentCard, testSentCard } from '../../src/core/cards/test-sent.js';
import { sendSampleAlert } from '../../src/desk/sample-alert.js';
import { testWatch } from '../../src/desk/subscribe.js';

export const test = command({
  name: 'watch test',
  summary: 'Send a test message to where an alert or a digest goes',

  options: z.object({ id: watchId.optional().describe('Its id, as /watch list shows it: r1, d1; without one, a sample alert comes here') }),

  examples: ['/watch test r1', '/watch test d1', '/watch test'],

  async run({ tenant, now, clock, place }, { id }) {
    if (id !== undefined) return testSentCard(await testWatch(tenant, id, now), place);
    await sendSampleAlert(tenant, place, now, clock);
    return sampleSentCard('here');
  },
});
