import { webSign } from './windows-1252.js';

/**
 * Plain text of a piece of HTML, paragraphs parted by an empty line. One pass without a tree, so that no nesting, however deep,
 * costs more than its length; whole pages are read by page.ts instead.
 */
export function plainText(html: string): string {
  const tags = html.replace(UNSEEN, ' ').replace(/<!--[\s\S]*?(?:-->|$)/g, ' ');
  const lines = tags.replace(TAG, (_, name: string) =>
    BLOCKS.has(name.toLowerCase()) ? '\n\n' : BREAKS.has(name.toLowerCase()) ? '\n' : '',
  );
  return decodeEntities(lines)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Plain text of one line, such as a title: markup and doubled spaces go. */
export const plainLine = (html: string): string => plainText(html).replace(/\s+/g, ' ');

/** What a browser does not show as text. The closing tag may be missing in a cut summary: then the rest goes. */
const UNSEEN = /<(script|style|svg|template|iframe|noscript)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const TAG = /<\/?([a-z][a-z0-9]*)\b[^<>]*>/gi;
const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
const BREAKS = new Set(['br', 'td', 'th']);

/** Character references, named as in HTML 4 or numbered; unknown ones stand as they are. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]\w{1,9}));/gi, (whole, hex: string, decimal: string, name: string) => {
    if (name) return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? webSign(code) : ' ';
  });
}

/** The names of U+00A0 to U+00FF in their order. */
const LATIN = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot
  cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute
  Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde
  auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave
  uacute ucirc uuml yacute thorn yuml`;

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(/\s+/).map((name, at): [string, string] => [name, String.fromCharCode(160 + at)]),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['lsaquo', '‹'],
  ['rsaquo', '›'],
  ['hellip', '…'],
  ['bull', '•'],
  ['euro', '€'],
  ['trade', '™'],
  ['minus', '−'],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['Scaron', 'Š'],
  ['scaron', 'š'],
  ['OElig', 'Œ'],
  ['oelig', 'œ'],
]);
