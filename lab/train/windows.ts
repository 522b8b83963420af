import { LIVE_MODALITIES } from '../../src/core/event.js';
import { linesOf } from '../../src/core/tagging/lines.js';
import { type Casting, castingOf } from '../../src/core/tagging/model/role-features.js';
import { KINDS, type Kind, type Window, windowOf } from '../../src/core/tagging/model/window.js';
import { articleOf, type Item, type Told } from './corpus.js';

/** A text of ours as the model sees it. */
export interface Example {
  readonly item: Item;
  readonly window: Window;
  readonly casting: Casting;
  /** For every kind: is something of it going on? */
  readonly live: Float64Array;
}

const isOf = ({ indicator, polarity }: Told, kind: Kind): boolean => indicator === kind.indicator && polarity === kind.polarity;

/** What a text tells of a kind that is going on. */
export const toldOf = ({ events }: Item, kind: Kind): Told[] =>
  events.filter((told) => isOf(told, kind) && LIVE_MODALITIES.includes(told.modality));

/** Reads a text of ours by the rules. */
export function exampleOf(item: Item): Example {
  const { lines, topic, past } = linesOf(articleOf(item));
  const window = windowOf(lines, topic, past);
  const live = Float64Array.from(KINDS, (kind) => (toldOf(item, kind).length > 0 ? 1 : 0));
  return { item, window, casting: castingOf(window), live };
}
