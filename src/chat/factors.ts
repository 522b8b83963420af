import { z } from 'zod';
import { INDICATOR_NAMES, type IndicatorName } from '../core/codebook/indicators/index.js';
import type { Weights } from '../core/workspace.js';

/** Highest factor: three times a weight moves a score as far as ten times the news. */
const MOST = 3;

const FACTOR = `must be a number from 0 to ${MOST}, like 0.5`;

/** A factor on an indicator's weight: "0.5", "0,5", "2". */
export const factor = z.string().transform((typed, issues): number => {
  const read = readFactor(typed);
  if (read !== null) return read;
  issues.addIssue({ code: 'custom', message: FACTOR });
  return z.NEVER;
});

function readFactor(typed: string): number | null {
  const plain = typed
    .trim()
    .replace(/^[×x]\s*/i, '')
    .replace(',', '.');
  const read = /^\d(\.\d{1,3})?$/.test(plain) ? Number(plain) : Number.NaN;
  return read >= 0 && read <= MOST ? read : null;
}

/** All factors at once: "reset" for none, or "civil-unrest=0.5,repression=2". */
export const allFactors = z.string().transform((typed, issues): Weights => {
  if (/^reset$/i.test(typed.trim())) return {};
  const read = typed.split(',').map(readPair);
  if (read.every((one) => one !== null)) return Object.fromEntries(read);
  issues.addIssue({ code: 'custom', message: 'must be reset, or factors like civil-unrest=0.5,repression=2' });
  return z.NEVER;
});

function readPair(typed: string): [IndicatorName, number] | null {
  const [name = '', value = ''] = typed.trim().split('=');
  const indicator = INDICATOR_NAMES.find((one) => one === name);
  const read = readFactor(value);
  return indicator && read !== null ? [indicator, read] : null;
}
