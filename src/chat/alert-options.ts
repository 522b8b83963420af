import { z } from 'zod';
import { readEpisodeId } from '../core/alerting/episode-id.js';
import { FORMATS } from '../core/format.js';
import { UPDATES } from '../core/rule.js';
import { countries, whole } from './options.js';

/** What an alert asks for beside its country and level, without defaults: those stand where it is set, and nothing stands where it is edited. */
export const clearOption = whole(0, 98).describe('The level below which it resolves; ten points below the first unless given');
export const publishersOption = whole(1, 20).describe('Independent publishers that must tell it');
export const holdOption = whole(0, 1440).describe('Minutes that the level must hold before it fires');
export const formatOption = z.enum(FORMATS).describe('Whole messages (full) or one line each (compact)');
export const updatesOption = z.enum(UPDATES).describe('Where changes are told: in the thread, in the channel too, or off');

/** An episode in a word, as buttons carry it: "r1.KZ.all.target.3". */
export const episode = z.string().transform((typed, issues) => {
  const ref = readEpisodeId(typed);
  if (ref) return ref;
  issues.addIssue({ code: 'custom', message: 'must be an episode like r1.KZ.all.target.1' });
  return z.NEVER;
});

const list = countries(1, 50);

/** Countries of a digest that is edited; "all" is whatever moved most, anywhere. */
export const countriesOrAll = z
  .string()
  .transform((typed, issues) => {
    if (/^\s*(?:all|any|anywhere)\s*$/i.test(typed)) return [];
    const read = list.safeParse(typed);
    if (read.success) return read.data;
    for (const issue of read.error.issues)
      issues.addIssue({ code: 'custom', message: issue.message, ...('params' in issue ? { params: issue.params } : {}) });
    return z.NEVER;
  })
  .meta({ complete: 'countries', takes: 'countries' });
