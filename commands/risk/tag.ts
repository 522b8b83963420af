import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { text } from '../../src/chat/options.js';
import { readable } from '../../src/chat/typed-words.js';
import { tagCard } from '../../src/core/cards/tag.js';
import { modelState } from '../../src/desk/model-tagger/state.js';
import { previewWords } from '../../src/desk/preview.js';

export const tag = command({
  name: 'risk tag',
  summary: 'What a text or an article would be tagged with, before it counts',

  options: z.object({ text: text.describe('A link to an article, or its words') }),

  examples: ['/risk tag https://news.example/border-closed', '/risk tag Turkey closes its airspace to Israeli flights.'],

  async run({ tenant, clock }, { text }) {
    const model = await modelState(tenant.db, clock);
    return tagCard({ ...(await previewWords(readable(text), clock)), readsFirst: model?.version ?? null });
  },
});
