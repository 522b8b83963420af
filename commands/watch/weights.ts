import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { allFactors, factor } from '../../src/chat/factors.js';
import { weightWords } from '../../src/core/cards/weight-words.js';
import { weightsCard, weightsChangedCard } from '../../src/core/cards/weights.js';
import { indicatorWords } from '../../src/core/cards/words.js';
import { INDICATOR_NAMES } from '../../src/core/codebook/indicators/index.js';
import { Problem } from '../../src/core/problem.js';
import type { Weights } from '../../src/core/workspace.js';
import { changeWeights, moversOf } from '../../src/desk/settings.js';
import { settingsOf } from '../../src/store/workspaces.js';

/** Countries named in the confirmation. */
const MOVERS = 5;

export const weights = command({
  name: 'watch weights',
  summary: 'How much each indicator weighs in the scores of this workspace',

  options: z.object({
    indicator: z.enum(INDICATOR_NAMES).optional().describe('Which indicator'),
    factor: factor.optional().describe('What its weight is multiplied by, 0 to 3; 1 is the method’s own'),
    all: allFactors.optional().describe('All at once: reset, or civil-unrest=0.5,repression=2'),
  }),

  examples: ['/watch weights', '/watch weights indicator:civil-unrest factor:0.5', '/watch weights reset'],

  form: {
    title: 'Weights',
    submit: 'Save',
    opensWith: ['indicator'],
    async fill({ tenant }) {
      const own = weightWords((await settingsOf(tenant)).weights);
      const indicator = INDICATOR_NAMES.map((value) => ({ name: indicatorWords(value), value }));
      return {
        choices: { indicator },
        intro: own === '' ? 'Now: every indicator weighs as the method says.' : `Now: ${own}; the others ×1.`,
      };
    },
  },

  async run({ tenant, person, place, now, clock }, { indicator, factor, all }) {
    if (!indicator && factor === undefined && !all) return weightsCard((await settingsOf(tenant)).weights);
    if (!all && !indicator) throw new Problem('bad-option', 'Say which indicator the factor is for.', { option: 'indicator' });
    if (!all && factor === undefined) throw new Problem('bad-option', 'Say the factor, from 0 to 3.', { option: 'factor' });
    const change = (before: Weights): Weights => ({
      ...(all ?? before),
      ...(indicator && factor !== undefined ? { [indicator]: factor } : {}),
    });
    const changed = await changeWeights(tenant, change, { person: person.id, platform: place.platform, clock });
    const [before, after] = [changed.before.weights, changed.after.weights];
    return weightsChangedCard({ before, after, movers: await moversOf(tenant, before, after, now, MOVERS) });
  },
});
