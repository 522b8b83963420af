import type { Explained } from '../alerting/explain-reading.js';
import type { Block, Card, Text } from '../card.js';
import { countryName } from '../countries/country.js';
import type { Judgement } from '../dispatch/judge.js';
import type { Rule } from '../rule.js';
import type { Score } from '../score.js';
import type { Subscription } from '../subscription.js';
import { type Delivered, deliveredLine } from './delivered-words.js';
import { clearWords, thresholdWords } from './rule-words.js';
import { watchWords } from './stopped.js';
import { counted, decimal, standingOf } from './words.js';

const words = {
  title: (id: string, what: string) => `What became of ${id}: ${what}`,
  nothing: 'Nothing was decided for it yet, so nothing was sent.',
  last: 'The last that was decided, newest first:',
  sending: 'the platform has it just now',
  go: 'go',
  holds: (why: string) => `holds (${why}) until `,
  ends: (why: string) => `ends it (${why})`,
  paused: 'Paused since ',
  by: ' by ',
  pausedEnd: ': nothing is decided for it.',
  stopped: (why: string) => `Stopped: ${why}. Nothing is decided for it until it is resumed.`,
  resume: 'Resume',
  now: (country: string, level: string, standing: string) => `${country} ${level} · ${standing}`,
  fires: (threshold: string, clear: string | null) => ` (fires ${threshold}${clear ? `, resolves ${clear}` : ''}): `,
  next: 'The next one comes ',
  test: 'Test it',
  health: 'Health',
};

const READING = {
  below: 'it is not above the threshold, so nothing is said.',
  between: 'it is between the clear level and the threshold, where whatever there is stays.',
  few: (publishers: string, needed: number) =>
    `it is above the threshold, but told as news by ${publishers}, and ${needed} are asked for. Imported history does not count.`,
  pending: 'it is above the threshold, and must stay there until ',
  cooling: 'it is above the threshold again, but the last episode is too fresh; not before ',
  snoozed: 'snoozed',
  until: ' until ',
  change: 'it changes, at the latest ',
  open: 'it fired, and its message is kept up to date, since ',
  acknowledged: 'acknowledged',
  soon: 'its state changes within a minute.',
};

/** What /watch why found: see desk/why-delivered.ts. */
export interface WhyView {
  readonly watch: Rule | Subscription;
  readonly pausedBy: string | null;
  readonly items: readonly Delivered[];
  readonly waiting: ReadonlyMap<string, { readonly judgements: readonly Judgement[]; readonly sending: boolean }>;
  readonly readings: readonly { readonly score: Score; readonly explained: Explained }[];
}

/** Why the last items of a rule or digest were, or were not, delivered, and how it stands now. */
export function whyDeliveredCard(view: WhyView): Card {
  const { watch, items } = view;
  const title = words.title(watch.id, watchWords(watch));
  return {
    title,
    line: title,
    blocks: [
      ...standing(view),
      ...(items.length > 0 ? [said(words.last), ...items.flatMap((item) => itemBlocks(view, item))] : [said(words.nothing)]),
      ...outlook(view),
    ],
    buttons: [
      { label: words.test, says: `/watch test ${watch.id}`, look: 'plain' },
      { label: words.health, says: '/watch health', look: 'plain' },
    ],
    color: 'plain',
  };
}

const said = (...text: Text): Block => ({ kind: 'text', text });

/** Paused by a person, or stopped: both keep anything from being decided. */
function standing({ watch, pausedBy }: WhyView): Block[] {
  const resume = { label: words.resume, says: `/watch resume ${watch.id}`, look: 'primary' } as const;
  const lines: Text[] = [];
  if (watch.pausedAt)
    lines.push([
      words.paused,
      { instant: watch.pausedAt.toISOString() },
      ...(pausedBy ? [words.by, { person: pausedBy }] : []),
      words.pausedEnd,
    ]);
  if (watch.disabledWhy) lines.push([words.stopped(watch.disabledWhy)]);
  return lines.map((text, at) => ({ kind: 'item', text, buttons: at === 0 ? [resume] : [] }));
}

function itemBlocks({ watch, waiting }: WhyView, item: WhyView['items'][number]): Block[] {
  const found = waiting.get(item.id);
  const line = said(...deliveredLine(item, watch.workspace));
  return found ? [line, { kind: 'note', text: found.sending ? [words.sending] : stagesLine(found.judgements) }] : [line];
}

/** "disabled: go · paused: go · quiet: holds (quiet hours) until 07:00": every stage, in the order in which they decide. */
function stagesLine(judgements: readonly Judgement[]): Text {
  return judgements.flatMap(({ stage, verdict }, at): Text => [`${at === 0 ? '' : ' · '}${stage.name}: `, ...verdictWords(verdict)]);
}

function verdictWords(verdict: Judgement['verdict']): Text {
  if (verdict === 'go') return [words.go];
  return 'end' in verdict ? [words.ends(verdict.why)] : [words.holds(verdict.why), { instant: verdict.hold.toISOString() }];
}

/** What comes next, by the evaluation that fires a rule, or the timetable of a digest. */
function outlook({ watch, readings }: WhyView): Block[] {
  if (!('kind' in watch)) return watch.pausedAt || watch.disabledWhy ? [] : [said(words.next, { instant: watch.nextAt.toISOString() })];
  return readings.map(({ score, explained }) =>
    said(
      { bold: words.now(countryName(score.subject.country), decimal(score.level), standingOf(score)) },
      words.fires(thresholdWords(watch), clearWords(watch)),
      ...readingWords(explained),
    ),
  );
}

function readingWords(explained: Explained): Text {
  switch (explained.is) {
    case 'below':
      return [READING.below];
    case 'between':
      return [READING.between];
    case 'few publishers':
      return [READING.few(counted(explained.publishers, 'independent publisher'), explained.needed)];
    case 'pending':
      return [READING.pending, { instant: explained.until.toISOString() }];
    case 'cooling':
      return [READING.cooling, { instant: explained.until.toISOString() }];
    case 'snoozed':
      return [READING.snoozed, ...byWhom(explained.by), ...snoozeEnd(explained)];
    case 'open':
      return [
        READING.open,
        { instant: explained.since.toISOString() },
        ...(explained.acknowledged ? [`, ${READING.acknowledged}`, ...byWhom(explained.by)] : []),
      ];
    case 'about to change':
      return [READING.soon];
  }
}

const byWhom = (person: string | null): Text => (person ? [words.by, { person }] : []);

function snoozeEnd({ until, untilChange }: Extract<Explained, { is: 'snoozed' }>): Text {
  if (until === null) return [];
  return [READING.until, ...(untilChange ? [READING.change] : []), { instant: until.toISOString() }];
}
