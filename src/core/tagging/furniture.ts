import type { Span } from './sentences.js';

/** A line that is none of the article's: it is left out, and the reading goes on after it. */
const LEFT_OUT: readonly RegExp[] = [
  /^(?:file|photo|image|picture|video|watch|listen|caption|credit|illustration)s?(?: photo| picture| image)?\s*(?:[-–—:|]|courtesy|by\b)/i,
  /^(?:read|see) (?:also|more|next)\b/i,
  /^(?:also read|more (?:on|from|about|in)|related (?:articles?|stories|news|posts?|content|coverage|topics?|reading)|most read|editor[’']?s? picks?|don[’']?t miss|you may (?:also )?like|what to read next)\b/i,
  /^(?:related|recommended|trending)\s*(?:[:|].*)?$/i,
  /^(?:advertisement|sponsored|promoted|story continues|continue reading|skip (?:to|past)|scroll|click here|tap here|share this|follow us|join (?:us|our)|download (?:our|the) app)\b/i,
  /^(?:subscribe|sign up|log in|sign in|register|newsletter|get (?:the|our) (?:latest|newsletter|app))\b/i,
  /^(?:we use cookies|this (?:site|website) uses cookies|accept (?:all )?cookies|cookie)\b/i,
  /^(?:copyright|©|\(c\)|all rights reserved|terms of|privacy policy)/i,
  /^(?:reporting|additional reporting|edited|editing|compiled|translated|writing) by\b/i,
  /^(?:\(?(?:ap|reuters|afp|getty|epa|shutterstock|istock)\)?\s*(?:photo|images?)?)[\s/]*(?:images?|photo)?\s*$/i,
  /^[Bb]y [A-Z][\p{L}'’.-]+(?: [A-Z][\p{L}'’.-]+){1,3}$/u,
  /^(?:last (?:updated|modified)|published|updated|posted)(?: on| at|:)?\s.{0,40}$/i,
];

/** A line that ends the article: what comes after it is links, other headlines and boxes. */
const ENDS_ARTICLE: readonly RegExp[] = [
  /^source link\b/i,
  /^written by\b/i,
  /^(?:related|more|other|latest|top|popular|further) (?:articles?|stories|news|posts?|headlines|coverage|reading|from)\b/i,
  /^(?:about the author|leave a (?:reply|comment)|comments?\b.{0,12}$|tags?:|topics?:|filed under|share this|read (?:also|next|more))/i,
  /^(?:this article (?:was|is|first|originally)|the post .* (?:appeared|first)|originally published)/i,
  /^(?:you (?:may|might) (?:also )?(?:like|be interested)|recommended|trending|most (?:read|popular|viewed)|what to read next)\b/i,
];

/** Share of the text that must lie before a line that ends the article, so that a "Read also" near the top is only left out. */
const ENOUGH_BEFORE = 0.35;

const LONGEST_FURNITURE = 200;

/** Stretches of the text that are not the article: links, captions, bylines, banners, and everything after the line that ends it. */
export function furnitureIn(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    if (end - start < LONGEST_FURNITURE * 3) {
      const line = text.slice(start, end).trim();
      if (line !== '' && line.length <= LONGEST_FURNITURE * 3) {
        if (start >= text.length * ENOUGH_BEFORE && line.length <= LONGEST_FURNITURE && ENDS_ARTICLE.some((shape) => shape.test(line))) {
          spans.push({ start, end: text.length });
          return spans;
        }
        if (LEFT_OUT.some((shape) => shape.test(line))) spans.push({ start, end });
      }
    }
    start = end + 1;
  }
  return spans;
}

/** What is left of a text when the furniture is taken out. */
export function articleSpans(text: string, furniture: readonly Span[] = furnitureIn(text)): Span[] {
  const kept: Span[] = [];
  let start = 0;
  for (const span of furniture) {
    if (span.start > start) kept.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  if (start < text.length) kept.push({ start, end: text.length });
  return kept;
}
