import type { EventType } from '../codebook/event-types.js';
import type { Modality } from '../event.js';
import type { CueHit } from './cues.js';
import { NUMBER, type Word } from './words.js';

/** What is added to a cue's severity when one of these words stands in the sentence, largest first; one line a step. */
export const SCALE: readonly { readonly words: string; readonly adds: number; readonly why: string }[] = [
  { words: 'nuclear atomic genocide extermination annihilate annihilation', adds: 0.2, why: 'weapons or deeds of mass destruction' },
  {
    words:
      'massacre mass massive full-scale all-out total complete comprehensive blanket largest biggest unprecedented worst sweeping devastating war',
    adds: 0.1,
    why: 'scale',
  },
  { words: 'dozens hundreds thousands civilians children hospital school', adds: 0.1, why: 'many people, or people who should be spared' },
  { words: 'minor limited small partial symbolic brief single some', adds: -0.1, why: 'a small measure' },
];

/** What a modality leaves of it: a threat or plan is less than the deed. */
export const MODALITY_SHARE: Readonly<Record<Modality, number>> = {
  asserted: 1,
  threatened: 0.8,
  planned: 0.7,
  demanded: 0.5,
  denied: 0.3,
  hypothetical: 0.4,
  historical: 0.3,
};

/** Dead or wounded, and what they add: 1 a little, 10 more, 100 most. */
const CASUALTY_STEPS: readonly (readonly [atLeast: number, adds: number])[] = [
  [100, 0.2],
  [10, 0.12],
  [1, 0.05],
];

const STEPS = SCALE.map(({ words, adds }) => ({ set: new Set(words.split(' ')), adds }));
const HARM = new Set(['kill', 'dead', 'die', 'death', 'wound', 'injure', 'casualty', 'slay']);

function casualties(words: readonly Word[]): number {
  let most = 0;
  words.forEach((word, at) => {
    if (!HARM.has(word.verb) && !HARM.has(word.noun)) return;
    for (let near = Math.max(0, at - 4); near <= at + 4; near++) {
      const number = words[near];
      if (number === undefined || (number.classes & NUMBER) === 0) continue;
      const count = Number(number.lower.replaceAll(',', ''));
      if (count < 100_000 && !(count >= 1900 && count <= 2100)) most = Math.max(most, count);
    }
  });
  return most;
}

/** Who speaks, and what it adds to words that are only said: a head of state binds a country, a deputy does not. */
export const SPEAKERS: readonly { readonly words: string; readonly adds: number; readonly why: string }[] = [
  {
    words: 'deputy vice spokesman spokeswoman spokesperson lawmaker senator adviser advisor aide envoy analyst columnist',
    adds: -0.05,
    why: 'said by a deputy, a spokesman or somebody without command',
  },
  {
    words: 'president premier prime king emir sultan chancellor ayatollah junta',
    adds: 0.05,
    why: 'said by a head of state or government, by office or by name',
  },
];

/** Codes of what is said, not done. */
const VERBAL: ReadonlySet<EventType> = new Set(['THREATEN', 'ACCUSE', 'REQUEST', 'REJECT']);
const SPEAKER_SETS = SPEAKERS.map(({ words, adds }) => ({ set: new Set(words.split(' ')), adds }));
/** How far before the cue its speaker stands. */
const SPEAKER_REACH = 10;

function speakerAdds(words: readonly Word[], hit: CueHit, leads: boolean): number {
  if (!VERBAL.has(hit.cue.type)) return 0;
  const before = words.slice(Math.max(0, hit.head - SPEAKER_REACH), hit.head);
  const named = SPEAKER_SETS.find(({ set }) => before.some(({ lower }) => set.has(lower)));
  return named?.adds ?? (leads ? 0.05 : 0);
}

/** How bad it is, 0 to 1: the cue's own severity, moved by scale words, casualties, who speaks (`leads`: a leader by name) and whether it was done or said. */
export function severityOf(words: readonly Word[], hit: CueHit, modality: Modality, leads = false): number {
  let severity = hit.cue.severity + speakerAdds(words, hit, leads);
  for (const { set, adds } of STEPS) if (words.some((word) => set.has(word.lower))) severity += adds;
  if (hit.cue.type === 'ASSAULT') {
    const count = casualties(words);
    severity += CASUALTY_STEPS.find(([atLeast]) => count >= atLeast)?.[1] ?? 0;
  }
  return Math.round(Math.min(1, Math.max(0.05, severity * MODALITY_SHARE[modality])) * 100) / 100;
}

/** The rules of severity as a table, for the codebook. */
export const SEVERITY_TABLE = {
  title: 'Severity',
  says: 'A cue begins with the severity of its row above. These are added, the sum is multiplied by the share of its modality, and the result kept between 0.05 and 1.',
  head: ['what', 'changes it by'],
  rows: [
    ...SCALE.map(({ words, adds, why }) => [`${why}: ${words}`, `${adds > 0 ? '+' : ''}${adds}`]),
    ...SPEAKERS.map(({ words, adds, why }) => [`${why}: ${words}`, `${adds > 0 ? '+' : ''}${adds}, of what is only said`]),
    ...CASUALTY_STEPS.map(([atLeast, adds]) => [`${atLeast} or more dead or wounded, of an assault`, `+${adds}`]),
    ...Object.entries(MODALITY_SHARE).map(([modality, share]) => [modality, `× ${share}`]),
  ],
} as const;
