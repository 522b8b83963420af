import type { HumanTag, Origin } from './article.js';
import type { WorkspaceId } from './workspace.js';

/** An article as it arrives, before it has an id, a story and events. */
export interface Incoming {
  readonly url: string | null;
  readonly title: string;
  readonly text: string;
  /** What the source says; the detector decides when it does not. BCP 47. */
  readonly language: string | null;
  /** A name or a domain; null: the url's domain. */
  readonly publisher: string | null;
  /** null: now. */
  readonly publishedAt: Date | null;
  readonly tags: readonly HumanTag[];
  /** null: shared by every workspace. */
  readonly workspace: WorkspaceId | null;
  /** Given by the sample only; else it follows from publishedAt. */
  readonly origin?: Origin;
}
