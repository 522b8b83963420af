import { decodeWindows1252 } from './windows-1252.js';

/** How far into a document its own statement of its encoding is looked for, in bytes. */
const PROLOGUE = 2_048;

/** Of undecodable characters a text may have this share and still be what it says it is. */
const TOLERATED = 0.001;

/**
 * The text in some bytes. In this order: byte order mark, content-type header, XML prolog or meta tag, UTF-8, windows-1252;
 * the first that fits the bytes is taken, so a server's wrong default does not spoil a feed. Never throws.
 */
export function decode(bytes: Uint8Array, contentType: string): string {
  const marked = markedAs(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const start = Buffer.from(bytes.subarray(0, PROLOGUE)).toString('latin1');
  const declared = [
    labelIn(contentType, /charset=["']?([\w.:-]+)/i),
    labelIn(start, /<\?xml[^>]{0,200}encoding=["']([\w.:-]+)/i),
    metaLabel(start),
  ];
  for (const label of [...declared, 'utf-8']) {
    const text = label === null ? null : decodedAs(bytes, label);
    if (text !== null) return text;
  }
  return decodeWindows1252(bytes);
}

function markedAs([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

const labelIn = (words: string, pattern: RegExp): string | null => pattern.exec(words)?.[1] ?? null;

/** A document that could be read as far as its meta tag is no UTF-16, whatever the tag says. */
const metaLabel = (start: string): string | null => labelIn(start, /<meta[^>]{0,300}charset=["']?(?!utf-16)([\w.:-]+)/i);

function decodedAs(bytes: Uint8Array, label: string): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return isUtf8(label) ? nearlyUtf8(bytes) : null;
  }
}

const isUtf8 = (label: string): boolean => /^utf-?8$/i.test(label);

/** One broken character in a long page is no reason to misread all the others. */
function nearlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  return broken <= text.length * TOLERATED ? text : null;
}
