import type { Format } from './format.js';
import type { Subject } from './score.js';
import type { WorkspaceId } from './workspace.js';

export const UPDATES = ['thread', 'channel', 'off'] as const;

export type RuleId = string & { readonly rule?: unique symbol };

/** A condition on scores that a person set for a channel. */
export interface Rule {
  readonly id: RuleId;
  readonly workspace: WorkspaceId;
  readonly platform: string;
  readonly channel: string;
  readonly subjects: readonly Subject[];
  /** Name of a kind in alerting/kinds, and what that kind's schema asks for. */
  readonly kind: string;
  readonly params: unknown;
  readonly forMinutes: number;
  readonly cooldownMinutes: number;
  readonly minPublishers: number;
  /** Whole cards, or one line each. */
  readonly format: Format;
  /** Where material changes are told beside the edited message: in its thread, in the channel as well, or nowhere. */
  readonly updates: (typeof UPDATES)[number];
  /** Since when a person has paused it; null: it runs. */
  readonly pausedAt: Date | null;
  /** Why its messages cannot be delivered, so that it was stopped; null: they can. */
  readonly disabledWhy: string | null;
  /** Since when. */
  readonly disabledAt?: Date | null;
  readonly createdBy: string;
  readonly createdAt: Date;
}
