import { country, indicator, instant, role } from './options.js';

/** The options that every look-up of a score has, in the order in which bare words fill them. */
export const countryOption = country.describe('A name, a code or a capital');
export const indicatorOption = indicator.default('all').describe('One indicator, or all of them');
export const roleOption = role.default('target').describe('Risk to it, risk from it (actor), from within (domestic), or any');
export const asOfOption = instant.optional().describe('What was known on that day (2022-02-20) or at that instant');
