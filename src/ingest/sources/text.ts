/** A first line longer than this is a paragraph, not a headline. */
const LONGEST_HEADLINE = 250;

/**
 * Title and text of a plain text. The first line is the title when it is short, an empty line follows it and more follows that;
 * otherwise all of it is text and the title is ''. A Markdown heading loses its marks.
 */
export function splitTitle(content: string): { readonly title: string; readonly text: string } {
  const body = content
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trim();
  const found = /^([^\n]+)\n[^\S\n]*\n\s*/.exec(body);
  const line = found?.[1]?.trim() ?? '';
  if (!found || line.length > LONGEST_HEADLINE) return { title: '', text: body };
  return { title: line.replace(/^#{1,6}\s+/, '').replace(/\s+#+$/, ''), text: body.slice(found[0].length) };
}
