import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { sampleSentCard } from '../../src/core/cards/test-sent.js';
import { sendSampleAlert } from '../../src/desk/sample-alert.js';

/** A sample alert for the person who presses, in a direct message: it sets nothing, and reaches nobody else. */
export const testMe = command({
  name: 'press test-me',
  summary: 'Send a sample alert to the person who asks',

  options: z.object({}),

  examples: ['/press test-me'],
  open: true,

  async run({ tenant, now, clock, person, place }) {
    await sendSampleAlert(tenant, { platform: place.platform, channel: `dm:${person.id}` }, now, clock);
    return sampleSentCard('to you');
  },
});
