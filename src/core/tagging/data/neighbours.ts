/** Words by which a neighbour that may be noun or verb is told for what it is. */

/** Before a deed they make it a noun: "air strike", "peace talk". */
export const COMPOUNDING = `
air missile drone rocket bomb suicide car cyber terror terrorist artillery mortar gun knife arson border ground military naval trade tax bus street
retaliatory deadly fresh new major recent latest massive further overnight alleged heavy daily twin mass peace truce nuclear economic hunger labour
labor rail general joint cross preemptive emergency election budget anti pro gas oil price rate ceasefire food media foreign public free live
`;

/** What a number of people does: "100,000 march". */
export const CROWD_VERBS = 'march rally protest demonstrate riot strike flee';
