import { clearLevel, MIN_PUBLISHERS } from '../alerting/default-rule.js';
import { levelParams } from '../alerting/kinds/level.js';
import { countryName } from '../countries/country.js';
import type { Rule } from '../rule.js';
import { aboutWords, counted, listed } from './words.js';

/** What of a rule its words are made of. */
export type Worded = Pick<Rule, 'subjects' | 'kind' | 'params' | 'minPublishers' | 'forMinutes' | 'cooldownMinutes' | 'format' | 'updates'>;

const words = {
  above: (above: number) => `above ${above}`,
  until: (clear: number) => `below ${clear}`,
  publishers: (count: number) => `told by at least ${counted(count, 'independent publisher')}`,
  waits: (minutes: number) => `held for ${counted(minutes, 'minute')}`,
  format: { compact: 'one line' },
  updates: {
    channel: 'changes told in its thread and in the channel',
    off: 'changes only edit the message',
  },
  anyLevel: (kind: string) => `by its "${kind}" condition`,
};

/** "Kazakhstan above 60": a rule in a few words. */
export const ruleTitle = (rule: Worded): string => `${subjectNames(rule)} ${thresholdWords(rule)}`;

/** "Kazakhstan" or "Kazakhstan and Russia". */
const subjectNames = ({ subjects }: Worded): string => listed(subjects.map(({ country }) => countryName(country)));

/** "above 60": when it fires. */
export function thresholdWords({ kind, params }: Worded): string {
  const level = levelOf({ kind, params });
  return level ? words.above(level.above) : words.anyLevel(kind);
}

/** "below 50": when it resolves; null for a kind that has no clear level. */
export function clearWords({ kind, params }: Worded): string | null {
  const level = levelOf({ kind, params });
  return level ? words.until(level.clear) : null;
}

/** "All indicators, risk to it; told by at least 2 independent publishers": what else it asks for. */
export function conditionWords(rule: Worded): string {
  const about = [...new Set(rule.subjects.map(aboutWords))].join(' or ');
  const waits = rule.forMinutes > 0 ? `, ${words.waits(rule.forMinutes)}` : '';
  return `${about}; ${words.publishers(rule.minPublishers)}${waits}`;
}

function levelOf({ kind, params }: Pick<Rule, 'kind' | 'params'>): { above: number; clear: number } | null {
  const parsed = kind === 'level' ? levelParams.safeParse(params) : null;
  return parsed?.success ? parsed.data : null;
}

/** "one line; changes only edit the message": how it speaks, where that is not as always; else null. */
export function mannerWords({ format, updates }: Pick<Rule, 'format' | 'updates'>): string | null {
  const parts = [...(format === 'full' ? [] : [words.format[format]]), ...(updates === 'thread' ? [] : [words.updates[updates]])];
  return parts.length > 0 ? parts.join('; ') : null;
}

/** What a person set of a rule, as options of a command; null when one command cannot say it. */
export function optionsOf(rule: Worded): Readonly<Record<string, string | number>> | null {
  const [subject, ...others] = rule.subjects;
  const level = levelOf(rule);
  if (!subject || others.length > 0 || !level || rule.cooldownMinutes > 0) return null;
  const usual = level.clear === clearLevel(level.above);
  if (!isTypable(level.above) || !(usual || isTypable(level.clear)) || (!usual && level.clear >= level.above)) return null;
  return {
    country: subject.country,
    level: level.above,
    indicator: subject.indicator,
    role: subject.role,
    clear: level.clear,
    publishers: rule.minPublishers,
    hold: rule.forMinutes,
    format: rule.format,
    updates: rule.updates,
  };
}

/** Options take whole numbers. */
const isTypable = (level: number): boolean => Number.isInteger(level);

/** What an option is when nobody says it. */
const USUAL: Readonly<Record<string, string | number>> = {
  indicator: 'all',
  role: 'target',
  publishers: MIN_PUBLISHERS,
  hold: 0,
  format: 'full',
  updates: 'thread',
};

/** The command that sets this rule again; null when one command cannot. */
export function commandFor(rule: Worded): string | null {
  const options = optionsOf(rule);
  return options && `/watch alert ${wordsOf(options, ([name, value]) => value !== USUAL[name] && !isUsualClear(name, value, options))}`;
}

/** The command that gives a rule of this id what this one asks for, where the other asks for something else; null when one command cannot. */
export function editCommand(id: string, rule: Worded, other: Worded): string | null {
  const [options, others] = [optionsOf(rule), optionsOf(other)];
  if (!options || !others) return null;
  const differs = ([name, value]: Option): boolean => value !== others[name];
  // A new level without its clear level has the usual one; so has a level that is set back.
  const changed = wordsOf(
    options,
    (one) => differs(one) && one[0] !== 'country' && !(isUsualClear(...one, options) && differs(['level', options.level ?? 0])),
  );
  return changed === '' ? null : `/watch edit ${id} ${changed}`;
}

type Option = readonly [name: string, value: string | number];

const isUsualClear = (name: string, value: string | number, { level }: Readonly<Record<string, string | number>>): boolean =>
  name === 'clear' && value === clearLevel(Number(level));

const wordsOf = (options: Readonly<Record<string, string | number>>, wanted: (option: Option) => boolean): string =>
  Object.entries(options)
    .filter(wanted)
    .map(([name, value]) => `${name}:${value}`)
    .join(' ');
