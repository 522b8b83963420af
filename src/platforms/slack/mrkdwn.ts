import type { Piece, Text } from '../../core/card.js';
import { clip } from '../inert.js';
import { webLink } from '../link.js';
import { type Atom, atomsOf } from '../trim.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Slack's mrkdwn has no escape for its own marks: a look-alike stands in for each, so that no headline turns bold or code. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { '*': '∗', '~': '∼', '`': 'ˋ' };

/** A word that means nothing but itself: `<!channel>` and `<@U1>` are shown as typed. */
export const escapeMrkdwn = (words: string): string =>
  words
    .replace(/[*~`]/g, (mark) => LOOK_ALIKES[mark] ?? mark)
    .replace(/(^|[^\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (match) => match.replace('_', 'ˍ'))
    .replace(/^>/, '›')
    .replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark);

/** Longest label of a link and run of bold words: each is shown whole or not at all. */
const LONGEST = 200;

/** A text as atoms of mrkdwn, to be fitted where it goes. */
export const atomsOfText = (text: Text): Atom[] => text.flatMap(atomsOfPiece);

function atomsOfPiece(piece: Piece): Atom[] {
  if (typeof piece === 'string') return atomsOf(piece, escapeMrkdwn);
  if ('bold' in piece) return [boldOf(piece.bold)];
  if ('instant' in piece) return [instantOf(piece.instant)];
  if ('person' in piece) return [personOf(piece.person)];
  if ('channel' in piece) return [channelOf(piece.channel)];
  return linkOf(piece.link, piece.to);
}

/** Bold words; marks of bold count only at the edge of a word, so the spaces around stay outside. */
export function boldOf(words: string): Atom {
  const shown = clip(words, LONGEST);
  if (shown === '') return '';
  const [before, after] = [/^\s/.test(words) ? ' ' : '', /\s$/.test(words) ? ' ' : ''];
  return `${before}*${escapeMrkdwn(shown)}*${after}`;
}

/** A link with its domain beside it; what leads anywhere but to the web is only words. */
function linkOf(label: string, to: string): Atom[] {
  const link = webLink(to);
  const shown = clip(label, LONGEST);
  if (!link || shown === '') return atomsOf(label, escapeMrkdwn);
  const href = link.href.replace(/&/g, '&amp;');
  return [`<${href}|${escapeMrkdwn(shown.replaceAll('|', '¦'))}>`, ' ', `(${escapeMrkdwn(link.domain)})`];
}

/** An instant in the reader's own zone, with UTC for programs that cannot. */
export function instantOf(iso: string): Atom {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return escapeMrkdwn(clip(iso, 40));
  const utc = `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return `<!date^${Math.floor(at.getTime() / 1000)}^{date_short_pretty}, {time}|${utc}>`;
}

/** A person by name, for every reader; what is no id of Slack's is only words. */
const personOf = (id: string): Atom => (/^[UW][A-Z0-9]{2,20}$/.test(id) ? `<@${id}>` : escapeMrkdwn(clip(id, 40)));

/** A channel by its name; what is no id of Slack's is only words. */
const channelOf = (id: string): Atom => (/^[CGD][A-Z0-9]{2,20}$/.test(id) ? `<#${id}>` : escapeMrkdwn(clip(id, 80)));
