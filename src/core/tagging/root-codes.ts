import type { EventType } from '../codebook/event-types.js';

/** The 15 PLOVER root codes; POSTURE is ours and no relation between a given pair. */
export const ROOT_CODES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const satisfies readonly EventType[];

export type RootCode = (typeof ROOT_CODES)[number];
