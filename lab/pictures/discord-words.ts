/** Names that stand for ids in the pictures. */
export type Names = Readonly<Record<string, string>>;

/** Signs of HTML, and what stands for them. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as HTML shows them. */
export const escaped = (words: string): string => words.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** What our messages use of Discord's markdown, longest first: an escaped sign, code, bold words, a link, an instant, a person, a channel. */
const MARKS =
  /\\([\\*_~`|<>[\]@#\-+.)])|```\n?([\s\S]*?)```|`([^`]+)`|\*\*((?:\\.|[^*])+)\*\*|\[((?:\\.|[^\]])+)\]\((https?:[^)]+)\)|<t:(\d+):\w>|<@(\d+)>|<#(\d+)>/g;

/** Discord's markdown as HTML of its components. */
export function htmlOf(markdown: string, names: Names): string {
  return markdown
    .split('\n')
    .map((line) =>
      line.startsWith('-# ') ? `<discord-subscript>${inline(line.slice(3), names)}</discord-subscript>` : inline(line, names),
    )
    .join('<br>');
}

/** The words without marks, for where Discord shows none of them. */
export const plainOf = (markdown: string): string => markdown.replace(/\\([\\*_~`|<>[\]@#\-+.)])/g, '$1');

function inline(words: string, names: Names): string {
  let html = '';
  let from = 0;
  for (const found of words.matchAll(MARKS)) {
    html += escaped(words.slice(from, found.index)) + markOf(found, names);
    from = found.index + found[0].length;
  }
  return html + escaped(words.slice(from));
}

function markOf([whole, sign, block, code, bold, label, href, seconds, person, channel]: RegExpExecArray, names: Names): string {
  if (sign !== undefined) return escaped(sign);
  if (block !== undefined) return `<pre>${escaped(block)}</pre>`;
  if (code !== undefined) return `<discord-code>${escaped(code)}</discord-code>`;
  if (bold !== undefined) return `<b>${inline(bold, names)}</b>`;
  if (label !== undefined && href !== undefined) return `<discord-link href="${escaped(href)}">${inline(label, names)}</discord-link>`;
  if (seconds !== undefined) return `<discord-time>${IN_UTC.format(new Date(Number(seconds) * 1_000))}</discord-time>`;
  if (person !== undefined) return `<discord-mention type="user">${escaped(names[person] ?? person)}</discord-mention>`;
  if (channel !== undefined) return `<discord-mention type="channel">${escaped(names[channel] ?? channel)}</discord-mention>`;
  return escaped(whole);
}

const IN_UTC = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
