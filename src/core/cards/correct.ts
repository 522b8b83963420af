import type { Block, Button, Card, Text } from '../card.js';
import { type Correction, VERDICTS, type Verdict } from '../correction.js';
import { countryName } from '../countries/country.js';
import type { Receipt, Score, Subject } from '../score.js';
import { storyLine } from './driver.js';
import { footing, isPast } from './footing.js';
import { quote } from './quote.js';
import { storyHandle, VERDICT_LABELS, verdictWords } from './verdict-words.js';
import { aboutWords, arrowOf, colorOfScore, counted, decimal, lookUp, signed, standingOf, whole } from './words.js';

/** Stories listed, each with its verdicts beside it: 4 rows of 5 buttons are what Discord shows below one message. */
const STORIES = 4;

/** Characters of a story's title beside its correction, and in a list to choose from. */
const TITLE = 90;
const CHOICE = 70;

const words = {
  choose: (country: string) => `Correct the score of ${country}`,
  how: 'Pick what is wrong with a story. The score of this workspace changes at once, nobody else’s does, and you can undo it.',
  nothing: 'No story moves this score now: there is nothing to correct.',
  more: (count: number) => `${counted(count, 'more story', 'more stories')} with fewer points than these.`,
  corrected: (move: string) => `Corrected: ${move}`,
  undone: (move: string) => `Correction undone: ${move}`,
  move: (country: string, before: string, after: string, band: string) => `${country} ${before} → ${after} · ${band}`,
  by: ' · by ',
  said: (title: string, verdict: string) => `“${title}”: ${verdict}`,
  levels: (before: string, after: string, change: string) => `${before} → ${after} (${change})`,
  already: 'It was corrected so already',
  undoneAlready: 'It was undone already',
  about: 'This holds for this workspace alone, for articles that join the story later too.',
  undo: 'Undo',
  again: 'Correct it again',
  why: 'Why',
  name: (id: string) => `Undo takes it back; it is ${id} in the audit.`,
};

/** The words of a button that corrects a story of a score. */
export function correctCommand(
  { country, indicator, role }: Subject,
  said?: { readonly story: string; readonly verdict: Verdict; readonly to?: string | null },
): string {
  const options = [
    indicator === 'all' ? '' : ` indicator:${indicator}`,
    role === 'target' ? '' : ` role:${role}`,
    said ? ` story:${storyHandle(said.story)} verdict:${said.verdict}` : '',
    said?.to ? ` to:${said.to}` : '',
  ];
  return `/press correct country:${country}${options.join('')}`;
}

/** The stories of a score to choose from in a form: what people see, and how the story is named. */
export const correctable = ({ receipts }: Score): { name: string; value: string }[] =>
  receipts.map(({ title, share, story }) => ({ name: `${signed(share)} ${quote(title, CHOICE)}`, value: storyHandle(story) }));

/** The stories of a score, each with its verdicts as buttons: where no form can be shown. */
export function chooseCorrectionCard(score: Score, { now }: { now?: Date } = {}): Card {
  const title = words.choose(countryName(score.subject.country));
  const listed = score.receipts.slice(0, STORIES);
  const more = score.receipts.length - listed.length;
  return {
    title,
    line: `${title} (${aboutWords(score.subject)})`,
    blocks: [
      { kind: 'text', text: [aboutWords(score.subject)] },
      { kind: 'text', text: [listed.length === 0 ? words.nothing : words.how] },
      ...listed.map((receipt) => itemOf(score.subject, receipt)),
      ...(more > 0 ? [{ kind: 'note' as const, text: [words.more(more)] }] : []),
      footing([score], score.asOf, { now }),
    ],
    buttons: [{ label: words.why, says: lookUp('why', score.subject, isPast(score.asOf, now) ? score.asOf : undefined), look: 'plain' }],
    color: colorOfScore(score),
  };
}

const itemOf = (subject: Subject, receipt: Receipt): Block => ({
  kind: 'item',
  text: [{ bold: signed(receipt.share) }, ' ', ...storyLine(receipt)],
  buttons: VERDICTS.map(
    (verdict): Button => ({
      label: VERDICT_LABELS[verdict],
      says: correctCommand(subject, { story: receipt.story, verdict }),
      look: 'plain',
    }),
  ),
});

/** What a correction, or taking one back, did: to which scores, by whom, when. */
export interface CorrectionDone {
  readonly correction: Correction;
  readonly title: string;
  readonly subject: Subject;
  readonly moves: readonly { readonly before: Score; readonly after: Score }[];
  readonly by: string;
  readonly at: Date;
  /** It stood so, or was undone, before. */
  readonly already: boolean;
}

/** A story was corrected: what that did to the score, who did it, and how to undo it. */
export function correctedCard(done: CorrectionDone): Card {
  const { correction, already } = done;
  const undo = { label: words.undo, says: `/press undo-correction ${correction.id}`, look: 'danger' as const };
  return doneCard(done, words.corrected, already ? words.already : null, [undo], [words.about, words.name(correction.id)]);
}

/** A correction was taken back: where the score stands again. */
export function uncorrectedCard(done: CorrectionDone): Card {
  const again = { label: words.again, says: correctCommand(done.subject, done.correction), look: 'plain' as const };
  return doneCard(done, words.undone, done.already ? words.undoneAlready : null, [again], []);
}

function doneCard(
  { correction, title: story, subject, moves, by, at }: CorrectionDone,
  titleOf: (move: string) => string,
  already: string | null,
  buttons: readonly Button[],
  notes: readonly string[],
): Card {
  const [first] = moves;
  const title = titleOf(first ? moveWords(first) : countryName(correction.country));
  const who: Text = [already ?? '', words.by, { person: by }, ' · ', { instant: at.toISOString() }];
  return {
    title: first ? `${arrowOf(first.after.level - first.before.level)} ${title}` : title,
    line: `${title}; ${words.said(quote(story, TITLE), verdictWords(correction))}`,
    blocks: [
      { kind: 'text', text: [words.said(quote(story, TITLE), verdictWords(correction)), already ? '\n' : '', ...who] },
      {
        kind: 'facts',
        facts: moves.map(({ before, after }) => ({ name: countryName(after.subject.country), value: levels(before, after) })),
      },
      ...notes.map((note) => ({ kind: 'note' as const, text: [note] })),
    ],
    buttons: [...buttons, { label: words.why, says: lookUp('why', subject), look: 'plain' }],
    color: first ? colorOfScore(first.after) : 'plain',
  };
}

const moveWords = ({ before, after }: { before: Score; after: Score }): string =>
  words.move(countryName(after.subject.country), whole(before.level), whole(after.level), standingOf(after));

const levels = (before: Score, after: Score): Text => [
  words.levels(decimal(before.level), decimal(after.level), signed(after.level - before.level)),
];
