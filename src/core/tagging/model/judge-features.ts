import { KINDS, type Kind, labelOf, livenessOf, type Window } from './window.js';

/** What the last step weighs for one kind: how likely the words make it, and what the rules made of them. */
export type Evidence = ReadonlyMap<string, number>;

/** Margins and caps that keep the numbers of one size. */
const SCALE = { score: 3, other: 2, own: 1.5, high: 0.3 } as const;

/** What the rules made of a window for one label. */
interface Ruled {
  readonly kept: Set<string>;
  left: boolean;
  dead: boolean;
}

function ruledOf({ lines }: Window): Map<string, Ruled> {
  const all = new Map<string, Ruled>();
  for (const { findings, kept, said } of lines)
    for (const finding of findings) {
      const { hit, standing, parties } = finding;
      const label = labelOf(hit.indicator, hit.cue.type, standing.polarity);
      const ruled = all.get(label) ?? { kept: new Set<string>(), left: false, dead: false };
      all.set(label, ruled);
      if (!kept.has(finding)) ruled.left = true;
      else if (livenessOf(standing.modality) === 'dead') ruled.dead = true;
      else {
        const two = parties.actor && parties.recipient;
        const apart = parties.actor?.country !== parties.recipient?.country;
        ruled.kept
          .add(standing.modality)
          .add(said.in)
          .add(two ? (apart ? 'two' : 'home') : 'one');
        if (hit.cue.weak) ruled.kept.add('weak');
      }
    }
  return all;
}

function sharedOf({ countries, topic, past }: Window): [string, number][] {
  const shared: [string, number][] = [['bias', 1]];
  if (countries.length === 0) shared.push(['nowhere', 1]);
  for (const [name, is] of Object.entries({ ...topic, past })) if (is) shared.push([name, 1]);
  return shared;
}

/** What the words say of one kind: of the whole window, of the next best kind and of the best pair of states. */
interface Words {
  readonly score: number;
  readonly other: number;
  readonly pair: number;
}

function evidenceOf(kind: Kind, words: Words, ruled: Ruled | undefined, shared: readonly [string, number][]): Evidence {
  const evidence = new Map<string, number>(shared);
  const label = labelOf(kind.indicator, '', kind.polarity);
  const { score, other, pair } = words;
  evidence.set('pair', SCALE.score * pair);
  evidence
    .set('score', SCALE.score * score)
    .set('high', SCALE.score * Math.max(0, score - SCALE.high))
    .set('other', SCALE.other * other);
  evidence
    .set('first', score >= other ? 1 : 0)
    .set(label, 1)
    .set(`score:${label}`, SCALE.own * score);
  if (ruled?.left) evidence.set('left', 1);
  if (ruled?.dead) evidence.set('dead', 1);
  if (!ruled || ruled.kept.size === 0) return evidence;
  evidence
    .set('kept', 1)
    .set(`kept:${label}`, 1)
    .set('kept×score', SCALE.score * score);
  evidence.set('kept×pair', SCALE.score * pair);
  for (const what of ruled.kept) evidence.set(`kept:${what}`, 1);
  for (const [name, value] of shared) if (name !== 'bias') evidence.set(`kept×${name}`, value);
  return evidence;
}

/** The evidence for every kind of KINDS; `scores` are those of the whole window's words, `best` those of its sentences' sides. */
export function judgeFeatures(window: Window, scores: Float64Array, best: Float64Array): Evidence[] {
  const ruled = ruledOf(window);
  const shared = sharedOf(window);
  const sorted = [...scores].sort((a, b) => b - a);
  const most = sorted[0] ?? 0;
  return KINDS.map((kind, at) => {
    const score = scores[at] ?? 0;
    const other = score === most ? (sorted[1] ?? 0) : most;
    const words = { score, other, pair: best[at] ?? 0 };
    return evidenceOf(kind, words, ruled.get(labelOf(kind.indicator, '', kind.polarity)), shared);
  });
}
