/** Registered domain of the house behind a source ("bbc.com"), or 'unknown'. */
export type PublisherId = string & { readonly publisher?: unique symbol };

/** What an article without a url and without a publisher is filed under; it counts as one publisher. */
export const UNKNOWN_PUBLISHER: PublisherId = 'unknown';

/** The organisation behind a source. Feeds of one house are one publisher, so that its copies do not corroborate each other. */
export interface Publisher {
  readonly id: PublisherId;
  readonly name: string;
  /** Other domains and names it publishes under. */
  readonly aliases: readonly string[];
}
