import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { countryOption, indicatorOption, roleOption } from '../../src/chat/lookup-options.js';
import { country as countryName } from '../../src/chat/options.js';
import { readOptions } from '../../src/chat/read-options.js';
import { scoreOne } from '../../src/chat/score-one.js';
import { chooseCorrectionCard, correctable, correctedCard } from '../../src/core/cards/correct.js';
import { VERDICT_LABELS } from '../../src/core/cards/verdict-words.js';
import { VERDICTS } from '../../src/core/correction.js';
import { Problem } from '../../src/core/problem.js';
import { correct as correctStory } from '../../src/desk/correct.js';

/** Stories to choose from: what a list on Discord holds. */
const CHOICES = 25;

const subjectOptions = z.object({ country: countryOption, indicator: indicatorOption, role: roleOption });

export const correct = command({
  name: 'press correct',
  summary: 'Say what is wrong with a story: the score of this workspace changes at once',

  options: z.object({
    country: countryOption,
    story: z
      .string()
      .regex(/^\S{6,100}$/, { error: 'must be a story of the list' })
      .optional()
      .describe('Which story'),
    verdict: z.enum(VERDICTS).optional().describe('What is wrong with it, or that it is right'),
    to: countryName.optional().describe('The right country, for a wrong one; nobody unless given'),
    indicator: indicatorOption,
    role: roleOption,
  }),

  examples: ['/press correct country:KZ', '/press correct country:KZ story:0123456789ab verdict:duplicate'],

  form: {
    title: 'Correct a story',
    submit: 'Correct',
    opensWith: ['country', 'indicator', 'role', 'story'],
    async fill({ tenant, now }, { country, indicator, role }) {
      const score = await scoreOne(tenant, readOptions(subjectOptions, { country, indicator, role }), now);
      const stories = correctable(score).slice(0, CHOICES);
      const verdicts = VERDICTS.map((value) => ({ name: VERDICT_LABELS[value], value }));
      return {
        choices: { story: stories, verdict: verdicts },
        ...(stories.length === 0 ? { intro: 'No story moves this score now.' } : {}),
      };
    },
  },

  async run({ tenant, person, place, now, clock }, { country, indicator, role, story, verdict, to }) {
    const subject = { country, indicator, role };
    if (story === undefined && verdict === undefined) return chooseCorrectionCard(await scoreOne(tenant, subject, now), { now });
    if (story === undefined) throw new Problem('bad-option', 'Say which story it is.', { option: 'story' });
    if (verdict === undefined) throw new Problem('bad-option', `Say what is wrong with it: ${VERDICTS.join(', ')}.`, { option: 'verdict' });
    const saying = { person: person.id, platform: place.platform, now, clock };
    return correctedCard(await correctStory(tenant, { subject, story, verdict, to: to ?? null }, saying));
  },
});
