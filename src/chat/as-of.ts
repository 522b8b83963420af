import { Problem } from '../core/problem.js';

/** The option's key and its name. */
const KEY = 'asOf';
const NAME = 'as-of';

/**
 * Options whose instant has not yet come are refused; today means now, since its end is still to come.
 * @throws Problem 'bad-option'
 */
export function notInFuture<Options extends Readonly<Record<string, unknown>>>(options: Options, clock: Date): Options {
  const asOf = options[KEY];
  if (!(asOf instanceof Date) || asOf <= clock) return options;
  if (asOf.toISOString() === `${clock.toISOString().slice(0, 10)}T23:59:59.999Z`) return { ...options, [KEY]: clock };
  throw new Problem('bad-option', `${NAME} is in the future: ${asOf.toISOString().slice(0, 16).replace('T', ' ')} UTC is still to come.`, {
    hint: 'Say a day or an instant that has passed, or leave it out for now.',
    option: NAME,
  });
}
