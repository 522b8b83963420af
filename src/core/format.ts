export const FORMATS = ['full', 'compact'] as const;

/** How the messages of a rule or a digest look: whole cards, or one line each. */
export type Format = (typeof FORMATS)[number];
