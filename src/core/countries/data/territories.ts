import type { CountryCode } from '../../country-code.js';

/** Territories with a code of their own whose risk is booked on their state: territory, state. The rest keep their own code. */
export const STATE_OF: ReadonlyMap<CountryCode, CountryCode> = new Map([
  ['GL', 'DK'], // Greenland: part of the Kingdom of Denmark; self-government since 2009-06-21, defence and foreign affairs are the realm's
]);
