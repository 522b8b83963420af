import type { IndicatorName } from './codebook/indicators/index.js';

/** One Slack team or one Discord guild: the tenant. The page on the local port is a workspace of its own. */
export type WorkspaceId = string & { readonly workspace?: unique symbol };

/** The workspace of the local channel and of the command line. */
export const LOCAL_WORKSPACE: WorkspaceId = 'local';

export const POLICIES = ['everyone', 'members', 'admins'] as const;

/** Who may set alerts and digests where the platform does not say: everyone, members of the channel, or the workspace's admins. */
export type Policy = (typeof POLICIES)[number];

/** Factors by indicator, 0 to 3. */
export type Weights = Readonly<Partial<Record<IndicatorName, number>>>;

/** A workspace's own choices. */
export interface Settings {
  readonly policy: Policy;
  /** Factors on the weight of an indicator in this workspace's scores; one that is not here weighs as the method says. */
  readonly weights: Weights;
  /** Zone of digests that name none. */
  readonly tz: string;
}

export const DEFAULT_SETTINGS: Settings = { policy: 'everyone', weights: {}, tz: 'UTC' };
