import type { Button, Card, Text } from '../card.js';
import type { QuietHours } from '../dispatch/quiet-hours.js';
import { daysWords, shortDays } from './subscription-words.js';

const words = {
  set: (hours: string) => `Quiet hours here: ${hours}`,
  off: 'No quiet hours here any more',
  none: 'There are no quiet hours here',
  hours: ({ from, to, tz, days }: QuietHours) => `${from} to ${to} ${tz}, ${daysWords(days)}`,
  held: 'New alerts and digests wait until the quiet ends, and then come in their order, in the words of that moment.',
  overtakes:
    'An alert on a country whose risk is severe (80 and more) is not held. Messages that stand are edited all the time, which notifies nobody.',
  now: 'Quiet now, until ',
  notNow: 'Not quiet now.',
  start: 'To set them: "/watch quiet from:22:00 to:07:00 tz:Asia/Almaty days:mon-fri". They are of this channel as a whole.',
  end: 'To end them: /watch quiet off',
  released: 'What waited goes out now.',
  undo: (command: string) => `To undo: ${command}`,
  undoLabel: 'Undo',
  endLabel: 'End them',
};

/** The command that sets these hours; that ends them where there are none. */
export const quietCommand = (hours: QuietHours | null): string =>
  hours === null ? '/watch quiet off' : `/watch quiet from:${hours.from} to:${hours.to} tz:${hours.tz}${onDays(hours.days)}`;

/** Quiet hours were set: when, what is held and what overtakes, and how to have back what was before. */
export const quietSetCard = (hours: QuietHours, before: QuietHours | null, until: Date | null): Card =>
  changed(words.set(words.hours(hours)), [nowWords(until), [words.held], [words.overtakes]], quietCommand(before));

/** Quiet hours were ended. */
export const quietEndedCard = (before: QuietHours): Card => changed(words.off, [[words.released]], quietCommand(before));

/** What holds in the channel. */
export function quietCard(hours: QuietHours | null, until: Date | null): Card {
  if (hours === null) return told(words.none, [[words.start]], [], null);
  const end: Button = { label: words.endLabel, says: quietCommand(null), look: 'plain' };
  return told(words.set(words.hours(hours)), [nowWords(until), [words.held], [words.overtakes]], [end], words.end);
}

/** "22:00 to 07:00 Asia/Almaty, every day". */
export const quietWords = (hours: QuietHours): string => words.hours(hours);

const onDays = (days: readonly number[]): string => (days.length === 7 ? '' : ` days:${shortDays(days)}`);

const nowWords = (until: Date | null): Text => (until === null ? [words.notNow] : [words.now, { instant: until.toISOString() }, '.']);

const changed = (title: string, lines: readonly Text[], undo: string): Card =>
  told(title, lines, [{ label: words.undoLabel, says: undo, look: 'plain' }], words.undo(undo));

function told(title: string, lines: readonly Text[], buttons: readonly Button[], note: string | null): Card {
  return {
    title,
    line: title,
    blocks: [
      ...lines.map((text) => ({ kind: 'text' as const, text })),
      ...(note === null ? [] : [{ kind: 'note' as const, text: [note] }]),
    ],
    buttons,
    color: 'plain',
  };
}
