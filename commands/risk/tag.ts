import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { text } from '../../src/chat/options.js';
import { unwrapped } from '../../src/chat/typed-words.js';
import { tagCard } from '../../src/core/cards/tag.js';
import { modelState } from '../../src/desk/model-tagger/state.js';
import { previewWords } from '../../src/desk/preview.js';

export const tag = command({
  name: 'risk tag',
  summary: 'What a text or a link would be tagged with and how scores would move, before it counts',

  options: z.object({ text: text.describe('Links to articles, or the words of one') }),

  examples: ['/risk tag https://news.example/border-closed', '/risk tag Turkey closes its airspace to Israeli flights.'],

  shareable: true,

  async run({ tenant, now, clock }, { text }) {
    const model = await modelState(tenant.db, clock);
    return tagCard({ ...(await previewWords(tenant, unwrapped(text), now)), readsFirst: model?.version ?? null });
  },
});
