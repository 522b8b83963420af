import { z } from 'zod';
import { episode } from '../../src/chat/alert-options.js';
import { command } from '../../src/chat/command.js';
import { SNOOZES } from '../../src/core/alerting/press.js';
import { pressedCard } from '../../src/core/cards/pressed.js';
import { pressEpisode } from '../../src/desk/episodes.js';

export const snooze = command({
  name: 'press snooze',
  summary: 'Hush an alert for a while',

  options: z.object({
    episode: episode.describe('Which episode of which alert'),
    until: z.enum(SNOOZES).describe('How long, or until it changes'),
  }),

  examples: ['/press snooze r1.KZ.all.target.1 24h', '/press snooze r1.KZ.all.target.1 change'],

  async run({ tenant, person, clock }, { episode: ref, until }) {
    return pressedCard(await pressEpisode(tenant, ref, { deed: 'snooze', person: person.id, snooze: until }, clock));
  },
});
