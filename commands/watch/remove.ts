import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { watchId } from '../../src/chat/options.js';
import { watchChoices } from '../../src/chat/watch-choices.js';
import { removedCard } from '../../src/core/cards/confirm.js';
import { Problem } from '../../src/core/problem.js';
import { removeWatch } from '../../src/desk/remove.js';
import { watchOf } from '../../src/desk/subscribe.js';

export const remove = command({
  name: 'watch remove',
  summary: 'End an alert or a digest',

  options: z.object({ id: watchId.describe('Its id, as /watch list shows it: r1, d1') }),

  examples: ['/watch remove r1', '/watch remove d1'],

  form: {
    submit: 'Remove',
    fill: ({ tenant }) => watchChoices(tenant),
  },

  async run({ tenant, clock, person }, { id }) {
    await watchOf(tenant, id);
    const removed = await removeWatch(tenant, id, person.id, clock);
    if (!removed) throw new Problem('not-found', `${id} was removed by somebody else a moment ago.`);
    return removedCard(removed);
  },
});
