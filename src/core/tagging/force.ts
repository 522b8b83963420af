import { wordSet } from '../codebook/word-sets.js';
import { type CueHit, DEEDS } from './cues.js';
import type { Frame } from './frame.js';
import { isTensed, prepositionBefore } from './grammar.js';
import { ING } from './morphology.js';
import { ofDisaster, type Topic } from './topic.js';
import { BE, PLURAL, type Word, wordBefore } from './words.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const ARMS = wordSet('ARMS');

/** Forces that act by force of arms whatever they drive or fly. */
const FORCES: ReadonlySet<string> = new Set(
  [...wordSet('FORCE')].filter(
    (word) => !['vehicle', 'unit', 'guard', 'aircraft', 'helicopter', 'carrier', 'convoy', 'submarine'].includes(word),
  ),
);

const HARMING = new Set(['kill', 'wound', 'injure', 'dead', 'die', 'slay']);
const KILLINGS = new Set(['kill', 'shoot', 'massacre', 'gun']);
const SLAYINGS = new Set(['kill', 'massacre', 'behead', 'slaughter', 'execute', 'slay']);
const ABDUCTIONS = new Set(['kidnap', 'abduct']);
const MEASURES = wordSet('MEASURE');
const VERBAL_FIGHT = new Set(['over', 'for', 'as', 'in']);

/** Words of arms that ordinary crime has as well. */
const CRIMINAL_ARMS = setOf(
  'gunman gunmen sniper hostage kidnapper bomber bomb explosive gunfire gunfight ambush grenade fighter civilian combat convoy siege tank',
);

/** Armed people in the plural: "an armed group", "armed men". */
const BANDS = setOf(
  'group men people gang assailant faction wing bandit militia rebel attacker band militant tribesman tribesmen herder clash conflict struggle',
);

/** What strikes and is struck in politics and the streets without arms. */
const UNARMED = setOf(
  `protester protestor demonstrator student activist lawmaker senator republican democrat voter worker fan critic judge court conservative hawk isolationist
  governor mayor candidate teacher lawyer official analyst democrats republicans gop congressman congresswoman union prosecutor agency tariff`,
);

/** What blows up of itself, and where. */
const INDUSTRIAL = setOf(
  `accident accidental gas boiler firework fireworks mine miner colliery coal factory workshop container chemical plant fuel steam home house meth refinery pit dump
  silo grain pipeline reactor unit tannery kitchen restaurant laboratory lab propane electrical transformer manhole`,
);

/** Those who are let out of prison as well as out of war. */
const JAILED = setOf('prisoner detainee sailor crew');

/** Before "forces" they make it soldiers. */
const SOLDIERLY = setOf(
  'security government rebel opposition special ground air allied coalition regime junta occupation separatist loyalist pro-government',
);

/** Whose clashes are unrest. */
const MARCHERS = setOf('protester protestor demonstrator marcher protest demonstration rally');

const isArms = (word: Word): boolean => ARMS.has(word.lower) || ARMS.has(word.noun);

/** A word of arms besides the cue itself. */
export const armed = (words: readonly Word[], hit: CueHit): boolean =>
  words.some(
    (word, at) =>
      (hit.to > hit.from || at !== hit.head) &&
      (isArms(word) ||
        (word.lower === 'armed' && BANDS.has(words[at + 1]?.noun ?? '')) ||
        (word.lower === 'forces' &&
          word.form === 0 &&
          (words[at + 1]?.lower === 'loyal' || SOLDIERLY.has(words[at - 1]?.lower ?? '') || (words[at - 1]?.mention ?? -1) >= 0))),
  );

/** A word that only war has: soldiers, rebels, shelling. */
const warlike = (words: readonly Word[]): boolean =>
  words.some(
    (word, at) =>
      (isArms(word) && !CRIMINAL_ARMS.has(word.lower) && !CRIMINAL_ARMS.has(word.noun)) ||
      (word.noun.startsWith('bomb') && ['suicide', 'car', 'roadside', 'truck'].includes(words[at - 1]?.lower ?? '')),
  );

const ofTrade = (words: readonly Word[]): boolean => words.some((word) => MEASURES.has(word.noun));

/** "are killed", "were shot dead" where no police are spoken of. */
const slays = (words: readonly Word[], { head }: CueHit): boolean =>
  SLAYINGS.has(words[head]?.verb ?? '') ||
  (words[head]?.verb === 'shoot' &&
    words[head + 1]?.lower === 'dead' &&
    !words.some(({ lower }) => lower === 'police' || lower === 'officer'));

const COUNTED = setOf('two three four five six seven eight nine ten eleven twelve scores');

/** "At least 23 people are killed in Syria": many, and nothing says that it was crime or an accident. */
function slainThere(hit: CueHit, words: readonly Word[], frame: Frame, topic: Topic): boolean {
  const head = words[hit.head];
  if (head === undefined || !frame.passive || !slays(words, hit) || frame.doer !== '') return false;
  if (topic.crime || topic.policed || topic.mishap || ofDisaster(words)) return false;
  return words
    .slice(Math.max(0, hit.head - 7), hit.head)
    .some(({ lower, noun, classes }) => (classes & PLURAL) !== 0 || lower !== noun || COUNTED.has(lower));
}

/** "targets Moscow", and not "targets American companies". */
function targets(words: readonly Word[], { recipient }: Frame): boolean {
  if (recipient === null || recipient.kind === 'demonym') return words.some(({ noun }) => DEEDS.has(noun));
  const next = words[recipient.to];
  return next === undefined || next.form !== 0 || next.classes !== 0;
}

const STOPPING = setOf('end stop halt avoid prevent avert ending stopping halting');

/** "helped end recent fighting with India": the fighting is what is over. */
function isStopped({ head, cue }: CueHit, words: readonly Word[]): boolean {
  if (cue.as !== 'verb' || words[head]?.form !== ING) return false;
  return words.slice(Math.max(0, head - 3), head).some(({ lower, mention }) => mention < 0 && STOPPING.has(lower));
}

/** Whether the armed force that a cue tells of is force of arms, and political. */
export function forceCounts(hit: CueHit, two: boolean, words: readonly Word[], topic: Topic, frame: Frame): boolean {
  if (hit.cue.ends) return two || !JAILED.has(words[hit.companion]?.noun ?? '') || warlike(words);
  if (isStopped(hit, words)) return false;
  if (hit.cue.aside) return two && !ofTrade(words);
  const group = frame.actor?.kind === 'group' || frame.recipient?.kind === 'group';
  if (hit.cue.reach !== undefined && !hit.cue.ends && words.some(({ noun }) => MARCHERS.has(noun)) && !warlike(words)) return false;
  if (UNARMED.has(frame.doer) && !warlike(words)) return false;
  if (!two && topic.policed && !group && !frame.recipient?.people && !warlike(words)) return false;
  if (!hit.cue.weak) return !topic.crime || two || armed(words, hit) || (frame.passive && frame.recipient?.people === true);
  if (ofDisaster(words) && !two) return false;
  if (hit.cue.suffers && !warlike(words) && words.some(({ noun, lower }) => INDUSTRIAL.has(noun) || INDUSTRIAL.has(lower))) return false;
  if (armed(words, hit) || FORCES.has(frame.doer) || group) return true;
  if (hit.cue.as !== 'verb' && !topic.crime && words.some((word) => HARMING.has(word.verb) || HARMING.has(word.lower))) return true;
  const verb = words[hit.head]?.verb ?? '';
  if (frame.passive && frame.recipient?.people && KILLINGS.has(verb)) return !topic.crime;
  if (frame.passive && frame.recipient && ABDUCTIONS.has(verb)) return !topic.crime;
  if (slainThere(hit, words, frame, topic)) return true;
  if (!two || (hit.cue.reach === 'both' && hit.cue.as === 'verb')) return false;
  if (verb === 'target' && !targets(words, frame)) return false;
  const leads = frame.actor?.kind === 'leader' || frame.actor?.kind === 'former-leader';
  return !leads && !ofTrade(words) && !VERBAL_FIGHT.has(words[hit.to + 1]?.lower ?? '');
}

const MAKING = setOf(
  `agree sign declare announce accept broker reach observe extend honour honor secure implement approve begin enter hold complete carry conduct make take see
  confirm order mediate strike seal conclude respect keep start finish hail welcome celebrate mark ratify endorse violate break breach exchange free release swap back
  propose offer demand urge want seek discuss push call reject refuse prepare plan near`,
);
const HOLDING = setOf(
  'take hold begin start come go enter last continue remain appear reach agree sign announce declare extend end collapse break fail expire',
);
const BEFORE_IT = setOf('over before after amid during despite without about under towards toward against through since in with');
const BEGUN = setOf('signing start announcement beginning extension phase stage round day implementation release exchange');

/** The word before the "of" that leads to the noun at `from`. */
function wordBeforeOf(words: readonly Word[], from: number): string {
  for (let at = from - 1; at > 0 && at > from - 5; at--) if (words[at]?.lower === 'of') return words[at - 1]?.noun ?? '';
  return '';
}

const AGREEING = setOf('agree decide begin start order announce vow move continue manage help pledge promise declare');

/** "says US to stop strikes": who tells of it is not who is asked. */
const TELLING = new Set(['say', 'report', 'announce', 'confirm', 'reveal']);

/** Whether a peace is made, kept or asked for, and not only spoken of: "stalls over a truce", "hopes of ending the war". */
export function peaceCounts({ hit, host }: Frame, asserted: boolean, words: readonly Word[]): boolean {
  if (!hit.cue.ends || !asserted) return true;
  if (hit.cue.as === 'verb') {
    const head = words[hit.head];
    const to = words[wordBefore(words, hit.head)]?.lower === 'to';
    if (head === undefined || (!to && head.form !== ING)) return true;
    const before = words.slice(Math.max(0, hit.head - 12), hit.head - 1);
    return (
      before.some(({ verb }) => AGREEING.has(verb)) ||
      !before.some((word) => (isTensed(word) && !TELLING.has(word.verb)) || (word.classes & BE) !== 0)
    );
  }
  const led = prepositionBefore(words, hit.from, Math.max(host, 0));
  if (led === 'of' ? !BEGUN.has(wordBeforeOf(words, hit.from)) : BEFORE_IT.has(led)) return false;
  const after = words.slice(hit.to + 1, hit.to + 7);
  const holds = after.some(({ verb, noun }) => HOLDING.has(verb) || noun === 'effect');
  return host >= 0 ? MAKING.has(words[host]?.verb ?? '') || holds : holds || !after.some((word) => word.form !== 0 && word.mention < 0);
}
