import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { watchId } from '../../src/chat/options.js';
import { isHalted, watchChoices } from '../../src/chat/watch-choices.js';
import { resumedCard } from '../../src/core/cards/paused.js';
import { resumeWatch } from '../../src/desk/pause.js';

export const resume = command({
  name: 'watch resume',
  summary: 'Have an alert or a digest go on that was paused or stopped',

  options: z.object({ id: watchId.describe('Its id, as /watch list shows it: r1, d1') }),

  examples: ['/watch resume r1', '/watch resume d1'],

  form: {
    submit: 'Resume',
    fill: ({ tenant }) => watchChoices(tenant, isHalted),
  },

  async run({ tenant, clock, person }, { id }) {
    return resumedCard(await resumeWatch(tenant, id, person.id, clock));
  },
});
