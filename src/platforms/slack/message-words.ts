import { webLink } from '../link.js';

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** Words that say enough by themselves; a message of fewer with a link is about what is behind the link. */
const ENOUGH = 8;

/** Objects of a message that are looked into: blocks in attachments, elements in blocks, text in elements. */
const DEPTH = 8;
const LONGEST = 20_000;

/** What a message says, as what `/risk tag` takes: its words, or its first link when it says little more; null when it says nothing. */
export function tagWords(message: { readonly [part: string]: unknown }): string | null {
  const own = typeof message.text === 'string' ? message.text : '';
  const quoted = wordsIn([message.attachments, own.trim() === '' ? message.blocks : []], DEPTH);
  const marked = [own, ...quoted].join('\n').slice(0, LONGEST);
  const said = readable(marked);
  const link = linksIn(`${marked} ${linkOf(message.attachments)}`)[0];
  const bare = said.replace(/https?:\/\/\S+/g, '').trim();
  if (link !== undefined && bare.split(/\s+/).length < ENOUGH) return link;
  return bare === '' ? (link ?? null) : said;
}

/** Mrkdwn as a person reads it: links by their labels, channels by their names, people left out. */
const readable = (mrkdwn: string): string =>
  mrkdwn
    .replace(/<[@!](?!date)[^>]*>/g, ' ')
    .replace(/<!date\^[^>|]*\|([^>]*)>/g, '$1')
    .replace(/<#[^>|]*(?:\|([^>]*))?>/g, '$1')
    .replace(/<(https?:[^>|]*)(?:\|([^>]*))?>/g, (_, href: string, label?: string) => label ?? href)
    .replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[ \t]+/g, ' ')
    .trim();

/** Addresses of the web in mrkdwn, in order. */
const linksIn = (mrkdwn: string): string[] =>
  [...mrkdwn.matchAll(/https?:\/\/[^\s<>|]+/g)].flatMap(([address]) => {
    const link = webLink(address.replaceAll('&amp;', '&'));
    return link ? [link.href] : [];
  });

/** Where the first attachment (what Slack shows of a link) leads. */
function linkOf(attachments: unknown): string {
  const [first] = Array.isArray(attachments) ? attachments : [];
  if (typeof first !== 'object' || first === null) return '';
  const { title_link, from_url, original_url } = first as Readonly<Record<string, unknown>>;
  return [title_link, from_url, original_url].find((one) => typeof one === 'string') ?? '';
}

/** Every text within, in order: titles and texts of attachments, texts of blocks and their elements. */
function wordsIn(part: unknown, depth: number): string[] {
  if (depth === 0 || typeof part !== 'object' || part === null) return [];
  if (Array.isArray(part)) return part.flatMap((one) => wordsIn(one, depth));
  return Object.entries(part).flatMap(([name, value]) => {
    if (typeof value === 'string') return name === 'text' || name === 'title' ? [value] : [];
    return ['title', 'text', 'fields', 'blocks', 'elements', 'message_blocks', 'message'].includes(name) ? wordsIn(value, depth - 1) : [];
  });
}
