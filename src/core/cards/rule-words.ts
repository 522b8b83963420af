import { clearLevel, MIN_PUBLISHERS } from '../alerting/default-rule.js';
import { levelParams } from '../alerting/kinds/level.js';
import { countryName } from '../countries/country.js';
import type { Rule } from '../rule.js';
import { aboutWords, counted, listed } from './words.js';

/** What of a rule its words are made of. */
export type Worded = Pick<Rule, 'subjects' | 'kind' | 'params' | 'minPublishers' | 'forMinutes'>;

const words = {
  above: (above: number) => `above ${above}`,
  until: (clear: number) => `below ${clear}`,
  publishers: (count: number) => `told by at least ${counted(count, 'independent publisher')}`,
  waits: (minutes: number) => `held for ${counted(minutes, 'minute')}`,
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

/** The command that sets this rule again, for undoing a removal; null when one command cannot. */
export function commandFor(rule: Worded): string | null {
  const [subject, ...others] = rule.subjects;
  const level = levelOf(rule);
  if (!subject || others.length > 0 || !level || rule.forMinutes > 0) return null;
  const options = [
    subject.indicator === 'all' ? '' : ` indicator:${subject.indicator}`,
    subject.role === 'target' ? '' : ` role:${subject.role}`,
    level.clear === clearLevel(level.above) ? '' : ` clear:${level.clear}`,
    rule.minPublishers === MIN_PUBLISHERS ? '' : ` publishers:${rule.minPublishers}`,
  ];
  return `/watch alert country:${subject.country} level:${level.above}${options.join('')}`;
}
