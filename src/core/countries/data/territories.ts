import type { CountryCode } from '../../country-code.js';

/** Territories with a code of their own whose risk is booked on their state: territory, state. The rest keep their own code. */
export const STATE_OF: ReadonlyMap<CountryCode, CountryCode> = new Map([
  ['IO', 'GB'], // Chagos Islands: administered by the United Kingdom, without inhabitants of its own
  ['PR', 'US'], // Puerto Rico, Guam, the Virgin and Northern Mariana Islands, American Samoa: unincorporated territories of the United States
  ['GU', 'US'],
  ['VI', 'US'],
  ['MP', 'US'],
  ['AS', 'US'],
  ['GL', 'DK'], // Greenland: part of the Kingdom of Denmark; self-government since 2009-06-21, defence and foreign affairs are the realm's
]);
