import type { Drawing } from '../../charts/svg.js';
import { inert } from '../inert.js';

/** HTML that is safe to send: made by `markup` and `drawn` alone, so that whatever is not Markup gets escaped. */
export interface Markup {
  readonly html: string;
}

/** A drawing of ours, which has escaped its own words and holds no script, as markup. */
export const drawn = ({ svg }: Drawing): Markup => ({ html: svg });

type Part = Markup | string | number | null | false | undefined | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words made inert for element content and quoted attributes. */
export const escapeHtml = (words: string): string => inert(words).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/** Tagged template: every value is escaped unless it is Markup; null, undefined and false give nothing. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  html: strings.reduce((html, text, at) => html + inHtml(parts[at - 1]) + text),
});

function inHtml(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map(inHtml).join('');
}
