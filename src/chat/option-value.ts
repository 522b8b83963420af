import { z } from 'zod';
import { fold } from './near.js';
import type { OptionSpec } from './option-spec.js';

/** Letters of a choice that are enough when no other choice begins with them: "trade" is trade-disruption. */
const ENOUGH_LETTERS = 4;

/** A typed value as its option has it: digits as a number, a choice in its own spelling. What fits nothing stays as it was, for the schema to refuse. */
export function typedValue(spec: OptionSpec, value: unknown): unknown {
  if (Array.isArray(value)) return typedValue(spec, value.join(', '));
  if (typeof value === 'number' && spec.type === 'string') return String(value);
  if (typeof value !== 'string') return value;
  const words = value.trim();
  if (spec.type === 'integer') return /^[+-]?\d{1,9}$/.test(words) ? Number(words) : words;
  return spec.choices ? (choiceOf(spec.choices, words) ?? words) : words;
}

/** Whether an option can be this value. */
export function accepts(schema: z.ZodObject, spec: OptionSpec, value: string): boolean {
  const option = schema.shape[spec.key];
  return option !== undefined && z.safeParse(option, typedValue(spec, value)).success;
}

function choiceOf(choices: readonly string[], words: string): string | null {
  const typed = fold(words).replace(/[\s_]+/g, '-');
  const same = choices.find((choice) => choice === typed);
  if (same !== undefined) return same;
  const begun = typed.length < ENOUGH_LETTERS ? [] : choices.filter((choice) => choice.startsWith(typed));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}
