/** PLOVER root codes (Open Event Data Alliance, PLOVER codebook 2017), by quad class. */
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
] as const;
export type RootCode = (typeof ROOT_CODES)[number];

/** The root codes, and POSTURE, which PLOVER lacks: what a country does alone, no relation between a given pair. */
export const EVENT_TYPES = [...ROOT_CODES, 'POSTURE'] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const QUADS = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'] as const;
export type Quad = (typeof QUADS)[number];

const QUAD_OF: Record<EventType, Quad> = {
  AGREE: 'verbal-cooperation',
  CONSULT: 'verbal-cooperation',
  SUPPORT: 'verbal-cooperation',
  COOPERATE: 'material-cooperation',
  AID: 'material-cooperation',
  YIELD: 'material-cooperation',
  REQUEST: 'verbal-conflict',
  ACCUSE: 'verbal-conflict',
  REJECT: 'verbal-conflict',
  THREATEN: 'verbal-conflict',
  PROTEST: 'material-conflict',
  SANCTION: 'material-conflict',
  MOBILIZE: 'material-conflict',
  COERCE: 'material-conflict',
  ASSAULT: 'material-conflict',
  POSTURE: 'material-conflict',
};

/** Which of the four quad classes an event type belongs to; POSTURE counts as material conflict. */
export const quadOf = (type: EventType): Quad => QUAD_OF[type];

/** Two-digit root codes of CAMEO (Schrodt, CAMEO codebook 1.1b3, 2012) that each PLOVER code took over; POSTURE has none. */
export const CAMEO_ROOTS: Readonly<Record<EventType, readonly string[]>> = {
  AGREE: ['03'],
  CONSULT: ['04'],
  SUPPORT: ['05'],
  COOPERATE: ['06'],
  AID: ['07'],
  YIELD: ['08'],
  REQUEST: ['02', '10'],
  ACCUSE: ['09', '11'],
  REJECT: ['12'],
  THREATEN: ['13'],
  PROTEST: ['14'],
  SANCTION: ['16'],
  MOBILIZE: ['15'],
  COERCE: ['17'],
  ASSAULT: ['18', '19', '20'],
  POSTURE: [],
};
