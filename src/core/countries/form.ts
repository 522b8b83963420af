import type { CountryCode } from '../country-code.js';

/** What a mention is by: the country's own name, or something that stands for it. */
export const MENTION_KINDS = [
  'name',
  'demonym',
  'capital',
  'city',
  'seat',
  'institution',
  'group',
  'leader',
  'former-leader',
  'organisation',
] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** How a form must be written to count: in any case, with a capital first letter, exactly as it stands in the data, or so but not in a shouted text. */
export type Case = 'any' | 'capital' | 'exact' | 'unshouted';

/** One way of writing one thing in the data: what the dictionary of mentions is compiled from. */
export interface Form {
  readonly words: string;
  readonly case: Case;
  /** 'nobody': a publisher, a team, a dish; it takes up its words so that nothing in them counts. */
  readonly kind: MentionKind | 'nobody';
  /** null: no country's own, as for the EU or NATO. */
  readonly country: CountryCode | null;
  /** For people ("Russians"), where an adjective ("Russian") would be followed by what it describes. */
  readonly people: boolean;
  /** Since when, and until when, it holds office (UTC, ms); before, it means nobody. Things that are no office always hold. */
  readonly from: number;
  readonly to: number;
  /** Of a leader: a surname that stands alone, one too common for that, or the full name; null for what is no leader. */
  readonly surname: 'alone' | 'weak' | null;
  /** The surnames that a leader's full name makes known from there on. */
  readonly introduces: readonly string[];
}

const LASTING = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, surname: null, people: false, introduces: [] } as const;

const ACRONYM = /^(?=.*[A-Z].*[A-Z0-9])[A-Z0-9][A-Z0-9.&+-]*$|^[A-Za-z]*[a-z][A-Z][A-Za-z]*$/;
const MARKS: Readonly<Record<string, Case>> = { '^': 'capital', '=': 'exact', '~': 'any', '-': 'any', '!': 'unshouted' };

/**
 * Reads the mark before a form: `^` with a capital letter, `=` exactly so, `!` exactly so and not in a text all in capitals, `~` in any case,
 * `-` typed only. Without a mark acronyms are exact and the rest as `otherwise` says.
 */
export function marked(form: string, otherwise: Case): { words: string; case: Case } {
  const mark = MARKS[form[0] ?? ''];
  if (mark !== undefined) return { words: form.slice(1), case: mark };
  return { words: form, case: ACRONYM.test(form) ? 'exact' : otherwise };
}

/** The case a form needs unless it is marked: one word needs its capital letter ("Split", "Wagner"), several ("al-Sisi") do not. */
export function usualCase(form: string): Case {
  return /[ -]/.test(form) ? 'any' : 'capital';
}

/** A comma-separated field of a data line; a comma followed by a space belongs to the form ("Washington, D.C."). */
export function listOf(field: string | undefined): string[] {
  return field === undefined || field === '' ? [] : field.split(/,(?! )/);
}

/** A form that holds on every day. */
export function lasting(form: string, otherwise: Case, rest: Pick<Form, 'kind' | 'country'> & { readonly people?: boolean }): Form {
  return { ...LASTING, ...marked(form, otherwise), ...rest };
}
