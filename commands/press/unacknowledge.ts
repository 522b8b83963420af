import { z } from 'zod';
import { episode } from '../../src/chat/alert-options.js';
import { command } from '../../src/chat/command.js';
import { pressedCard } from '../../src/core/cards/pressed.js';
import { pressEpisode } from '../../src/desk/episodes.js';

export const unacknowledge = command({
  name: 'press unacknowledge',
  summary: 'Take an acknowledgement back',

  options: z.object({ episode: episode.describe('Which episode of which alert') }),

  examples: ['/press unacknowledge r1.KZ.all.target.1'],

  async run({ tenant, person, clock }, { episode: ref }) {
    return pressedCard(await pressEpisode(tenant, ref, { deed: 'unacknowledge', person: person.id }, clock));
  },
});
