import type { z } from 'zod';
import type { Score } from '../../score.js';

/** What a kind makes of a score: the condition holds, the dead band that keeps whatever state there is, or it no longer holds. */
export type Reading = 'hot' | 'between' | 'cool';

/** How one kind of rule is written down: its schema and what it reads from a score. */
interface KindDefinition<Params extends z.ZodType> {
  readonly name: string;
  readonly summary: string;
  readonly params: Params;
  read(params: z.output<Params>, score: Score): Reading;
}

/** A kind as the registry holds it: it checks a rule's stored params itself, so that kinds of all shapes fit one list. */
export interface Kind {
  readonly name: string;
  /** Completes "tell me when …". */
  readonly summary: string;
  /** Throws a ZodError for params that are not of this kind: such a rule should never have been saved. */
  read(params: unknown, score: Score): Reading;
}

/** Hides the shape of a kind's params behind its own schema. */
export const kind = <Params extends z.ZodType>({ name, summary, params, read }: KindDefinition<Params>): Kind => ({
  name,
  summary,
  read: (raw, score) => read(params.parse(raw), score),
});
