import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { watchId } from '../../src/chat/options.js';
import { isHalted, watchChoices } from '../../src/chat/watch-choices.js';
import { pausedCard } from '../../src/core/cards/paused.js';
import { pauseWatch } from '../../src/desk/pause.js';

export const pause = command({
  name: 'watch pause',
  summary: 'Stop an alert or a digest for a while',

  options: z.object({ id: watchId.describe('Its id, as /watch list shows it: r1, d1') }),

  examples: ['/watch pause r1', '/watch pause d1'],

  form: {
    submit: 'Pause',
    fill: ({ tenant }) => watchChoices(tenant, (watch) => !isHalted(watch)),
  },

  async run({ tenant, clock, person }, { id }) {
    return pausedCard(await pauseWatch(tenant, id, person.id, clock));
  },
});
