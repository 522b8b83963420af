import type { Subject } from './score.js';
import type { WorkspaceId } from './workspace.js';

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
  readonly createdBy: string;
  readonly createdAt: Date;
}
