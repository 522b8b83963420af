import type { Block } from '../card.js';

const words = {
  steps: [
    'See how risky a country is, and why: /risk status Kazakhstan',
    'Be told when it rises: /watch alert country:Kazakhstan level:60, in the channel that should know',
    'Have what moved every morning: /watch digest at:08:00 tz:Asia/Almaty',
  ],
};

/** How to begin, in three steps. */
export const threeSteps = (): Block[] => words.steps.map((step, at) => ({ kind: 'text', text: [{ bold: `${at + 1}.` }, ` ${step}`] }));
