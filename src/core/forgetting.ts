/** Stands where a person's id stood, once they asked to be forgotten. */
export const FORGOTTEN = 'forgotten';

/** In how many places of a workspace a person's id stands, by what it says there. */
export interface Traces {
  /** Alerts and digests they set. */
  readonly watches: number;
  /** Those of them that still run. */
  readonly running: number;
  readonly pauses: number;
  readonly episodes: number;
  readonly corrections: number;
  readonly audit: number;
  readonly quiet: number;
  readonly watchlists: number;
  /** Messages, sent or still to be sent, that name them, or go to them alone. */
  readonly messages: number;
  /** Whether they brought us into the workspace: then nobody is told when something cannot be delivered. */
  readonly installer: boolean;
}
