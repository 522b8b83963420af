import type { Chart } from './chart.js';
import type { WorkspaceId } from './workspace.js';

/** The platform-neutral message. Plain data: it is stored, compared and replayed as JSON (instants as ISO 8601 strings). */
export interface Card {
  readonly title: string;
  /** The whole card in one line, for notifications and the compact format. */
  readonly line: string;
  readonly blocks: readonly Block[];
  readonly buttons: readonly Button[];
  /** What stands beside the buttons: a drop-down ("Snooze"), or what hides behind "⋯". */
  readonly menus?: readonly Menu[];
  readonly color: Color;
  /** Only `line` is shown, with the buttons and menus. */
  readonly compact?: true;
  /** Attached to the message where it can be, offered for download elsewhere. */
  readonly files?: readonly CardFile[];
}

/** A text file beside a card. */
export interface CardFile {
  /** "scores.csv". */
  readonly name: string;
  /** "text/csv", "application/json". */
  readonly type: string;
  readonly text: string;
}

export type Color = 'calm' | 'watch' | 'high' | 'severe' | 'plain';

export type Block =
  /** A line with what can be done about it beside it. */
  | { readonly kind: 'item'; readonly text: Text; readonly buttons: readonly Button[] }
  /** A picture: drawn at the edge, told in words by `alt` where no picture can be. */
  | { readonly kind: 'chart'; readonly chart: Chart; readonly alt: string }
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly name: string; readonly value: Text }[] }
  | { readonly kind: 'list'; readonly items: readonly Text[]; readonly more: number }
  /** Small words below: as-of time, version, that it is a sample. */
  | { readonly kind: 'note'; readonly text: Text };

/** Words with their meaning kept apart, so that each renderer escapes every piece itself. */
export type Text = readonly Piece[];
export type Piece =
  | string
  | { readonly bold: string }
  | { readonly link: string; readonly to: string }
  /** A person by the platform's id, which shows them by the name they have there and calls nobody. */
  | { readonly person: string }
  /** A channel by the platform's id, which shows it by its name there. */
  | { readonly channel: string }
  /** ISO 8601; each renderer shows it in the reader's own zone where it can. */
  | { readonly instant: string };

export interface Button {
  readonly label: string;
  /** The command it says when pressed, as typed: "/risk why KZ". */
  readonly says: string;
  readonly look: 'plain' | 'primary' | 'danger';
  /** The workspace that it is said in, where the message alone does not tell: in a direct message to a person. */
  readonly in?: WorkspaceId;
}

/** Up to five choices, each a button's words. */
export interface Menu {
  readonly label: string;
  readonly look: 'menu' | 'overflow';
  readonly options: readonly Pick<Button, 'label' | 'says'>[];
}
