import type { CountryCode } from '../../country-code.js';
import type { Party } from '../../event.js';
import { ACTOR } from './data/actor.js';
import { RECIPIENT } from './data/recipient.js';
import { linearOf, scoresOf } from './linear.js';
import { stateOf } from './pieces.js';
import { type Candidate, type Casting, candidatesOf, roleFeatures } from './role-features.js';
import { sparseOf } from './sparse.js';
import type { Kind, Window } from './window.js';

const MODELS = { actor: linearOf(ACTOR), recipient: linearOf(RECIPIENT) } as const;

/** How likely each state named, or nobody, plays the part in an event of a kind; they sum to 1, the likeliest first. */
export function castOf(casting: Casting, kind: Kind, part: 'actor' | 'recipient'): { candidate: Candidate; likely: number }[] {
  const candidates = candidatesOf(casting);
  const scores = candidates.map((candidate) => scoresOf(MODELS[part], sparseOf(roleFeatures(casting, kind, candidate)))[0] ?? 0);
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return candidates.map((candidate, at) => ({ candidate, likely: (powers[at] ?? 0) / total })).sort((a, b) => b.likely - a.likely);
}

/** A state as the window names it first. */
export function partyNamed({ lines }: Window, country: CountryCode): Party {
  for (const { said, pieces } of lines) {
    const text = said.mentions[pieces.find((piece) => piece.country === country)?.mention ?? -1]?.text;
    if (text !== undefined) return { country, text };
  }
  for (const { findings } of lines)
    for (const { parties } of findings)
      for (const party of [parties.actor, parties.recipient])
        if (party && stateOf(party.country) === country) return { country, text: party.text };
  return { country, text: country };
}
