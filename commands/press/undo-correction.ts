import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { uncorrectedCard } from '../../src/core/cards/correct.js';
import { uncorrect } from '../../src/desk/correct.js';

export const undoCorrection = command({
  name: 'press undo-correction',
  summary: 'Take a correction back',

  options: z.object({
    id: z
      .string()
      .regex(/^c\d{1,9}$/, { error: 'must be an id like c1' })
      .describe('Its id'),
  }),

  examples: ['/press undo-correction c1'],

  async run({ tenant, person, place, now, clock }, { id }) {
    return uncorrectedCard(await uncorrect(tenant, id, { person: person.id, platform: place.platform, now, clock }));
  },
});
