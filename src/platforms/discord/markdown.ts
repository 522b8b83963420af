import type { Piece, Text } from '../../core/card.js';
import { clip } from '../inert.js';
import { webLink } from '../link.js';
import { type Atom, atomsOf } from '../trim.js';

/** A word that means nothing but itself: mentions, masked links, headings, lists and quotes are shown as typed. */
export const escapeMarkdown = (words: string): string =>
  words
    .replace(/[\\*_~`|<>[\]@#]/g, (mark) => `\\${mark}`)
    .replace(/^[-+]$/, '\\$&')
    .replace(/^(\d+)([.)])$/, '$1\\$2');

/** The same outside of an embed, where a bare address becomes a link with a preview of what it leads to, and one of Discord an invitation. */
export const escapeContent = (words: string): string =>
  escapeMarkdown(words)
    .replaceAll('://', '\\://')
    .replace(/discord(?:app)?(?=\.(?:gg|com))/gi, '$&\\');

/** Longest label of a link and run of bold words: each is shown whole or not at all. */
const LONGEST = 200;

/** A text as atoms of Discord's markdown, to be fitted where it goes. */
export const atomsOfText = (text: Text): Atom[] => text.flatMap(atomsOfPiece);

function atomsOfPiece(piece: Piece): Atom[] {
  if (typeof piece === 'string') return atomsOf(piece, escapeMarkdown);
  if ('bold' in piece) return [boldOf(piece.bold)];
  if ('instant' in piece) return [instantOf(piece.instant)];
  if ('person' in piece) return [personOf(piece.person)];
  if ('channel' in piece) return [channelOf(piece.channel)];
  return linkOf(piece.link, piece.to);
}

/** Bold words; the spaces around stay outside, or the marks would be shown. */
export function boldOf(words: string): Atom {
  const shown = clip(words, LONGEST);
  if (shown === '') return '';
  const [before, after] = [/^\s/.test(words) ? ' ' : '', /\s$/.test(words) ? ' ' : ''];
  return `${before}**${escapeMarkdown(shown)}**${after}`;
}

/** A link with its domain beside it; what leads anywhere but to the web is only words. */
function linkOf(label: string, to: string): Atom[] {
  const link = webLink(to);
  const shown = clip(label, LONGEST);
  if (!link || shown === '') return atomsOf(label, escapeMarkdown);
  // Discord shows no link whose label looks like an address itself.
  const name = escapeMarkdown(shown.replaceAll('://', ' '));
  return [`[${name}](${link.href})`, ' ', `(${escapeMarkdown(link.domain)})`];
}

/** An instant in the reader's own zone. */
export function instantOf(iso: string): Atom {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? escapeMarkdown(clip(iso, 40)) : `<t:${Math.floor(at.getTime() / 1000)}:f>`;
}

/** A person by name, for every reader; allowed_mentions keeps it from calling them. What is no id of Discord's is only words. */
const personOf = (id: string): Atom => (/^\d{5,25}$/.test(id) ? `<@${id}>` : escapeMarkdown(clip(id, 40)));

/** A channel by its name; what is no id of Discord's is only words. */
const channelOf = (id: string): Atom => (/^\d{5,25}$/.test(id) ? `<#${id}>` : escapeMarkdown(clip(id, 80)));
