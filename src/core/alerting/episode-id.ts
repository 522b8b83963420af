import { INDICATOR_NAMES } from '../codebook/indicators/index.js';
import { isCountry } from '../countries/country.js';
import type { Episode } from '../episode.js';
import type { RuleId } from '../rule.js';
import { ROLES, type Subject } from '../score.js';

/** Which episode is meant. */
export interface EpisodeRef {
  readonly rule: RuleId;
  readonly subject: Subject;
  readonly number: number;
}

/** "r1.KZ.all.target.3": an episode in a word, for buttons. At most 60 characters. */
export const episodeIdOf = ({
  rule,
  subject: { country, indicator, role },
  number,
}: Pick<Episode, 'rule' | 'subject' | 'number'>): string => `${rule}.${country}.${indicator}.${role}.${number}`;

/** Reads that word again; null when it is none. */
export function readEpisodeId(words: string): EpisodeRef | null {
  const [, rule, code, kind, side, number] = /^(r\d{1,9})\.([A-Z]{2})\.([a-z-]+)\.([a-z]+)\.(\d{1,9})$/.exec(words.trim()) ?? [];
  const indicator = (['all', ...INDICATOR_NAMES] as const).find((name) => name === kind);
  const role = ROLES.find((name) => name === side);
  if (!rule || !code || !isCountry(code) || !indicator || !role) return null;
  return { rule, subject: { country: code, indicator, role }, number: Number(number) };
}
