import { publishersBehind } from '../alerting/corroboration.js';
import type { Block, Button, Card, Piece, Text } from '../card.js';
import { countryName } from '../countries/country.js';
import type { Episode, State, Transition } from '../episode.js';
import type { Rule } from '../rule.js';
import type { Score } from '../score.js';
import { driverList, openedDriver } from './driver.js';
import { coverageWords, footing, intervalWords } from './footing.js';
import { quote } from './quote.js';
import { clearWords, thresholdWords } from './rule-words.js';
import { arrowOf, asideWords, colorOfScore, counted, decimal, lookUp, standingOf, whole } from './words.js';

/** Stories listed in the message; `why` has more. */
const DRIVERS = 3;

/** An episode as its one living message shows it. */
export interface AlertView {
  readonly rule: Rule;
  /** What changed last; for an edit that only follows the score: the episode as it is, the new score and a reason. */
  readonly transition: Pick<Transition, 'episode' | 'score' | 'reason'>;
  /** The level before; left out: the level a day before. */
  readonly before?: number;
  /** The states of this episode so far with the instant each began, oldest first. */
  readonly states?: readonly { readonly state: State; readonly at: Date }[];
}

const STATE_WORDS: Record<State, { readonly name: string; readonly since: string }> = {
  pending: { name: 'Pending', since: 'since' },
  firing: { name: 'Firing', since: 'since' },
  acknowledged: { name: 'Acknowledged', since: 'at' },
  snoozed: { name: 'Snoozed', since: 'since' },
  resolved: { name: 'Resolved', since: 'at' },
};

/** The reasons of a transition in the words of a message; one that is not here is said as it is. */
const REASONS: Readonly<Record<string, string>> = {
  crossed: 'the level crossed the threshold',
  'held long enough': 'the level stayed above the threshold long enough',
  'below the clear level': 'the level fell below the clear level',
  'no longer held': 'the level fell again before the alert fired',
  'snooze ended': 'the snooze ended',
};

const words = {
  title: (arrow: string, country: string, before: string, level: string, band: string) =>
    `${arrow} ${country} ${before} → ${level} · ${band}`,
  resolved: (title: string) => `${title} · resolved`,
  until: ' until ',
  next: ' → ',
  reason: (reason: string) => `: ${reason}`,
  threshold: 'Threshold',
  fires: (threshold: string) => `fires ${threshold}`,
  clears: (clear: string) => `, resolves ${clear}`,
  level: 'Level',
  levels: (level: string, interval: string, peak: string) => `${level}, ${interval}; highest in this episode ${peak}`,
  behind: 'Behind it',
  publishers: (count: string, needed: number) => `${count} (${needed} needed)`,
  read: 'Read',
  history: 'So far: ',
  why: 'Why',
  historyLabel: 'History',
  remove: 'Stop this alert',
};

/** The living message of an episode: where the level went, in which state the alert is since when, and the stories behind it. */
export function alertCard({ rule, transition, before, states = [] }: AlertView): Card {
  const { episode, score, reason } = transition;
  const title = titleOf(score, episode, before ?? score.level - score.momentum.day);
  const lead = score.receipts.find(({ polarity }) => polarity === 'escalatory');
  return {
    title,
    line: lead && episode.state !== 'resolved' ? `${title}: ${quote(lead.title, 120)}` : title,
    blocks: [
      { kind: 'text', text: stateLine(episode, reason) },
      factsOf(rule, episode, score),
      ...driverList(score, DRIVERS, openedDriver),
      ...historyOf(states),
      footing([score], score.asOf),
    ],
    buttons: buttonsOf(rule, score),
    color: episode.state === 'resolved' ? 'plain' : colorOfScore(score),
  };
}

function titleOf(score: Score, { state }: Episode, before: number): string {
  const { subject, level } = score;
  const title = words.title(
    arrowOf(level - before),
    countryName(subject.country),
    whole(Math.max(before, 0)),
    whole(level),
    standingOf(score),
  );
  return state === 'resolved' ? words.resolved(title) : title;
}

function stateLine({ state, since, snoozedUntil }: Episode, reason: string): Text {
  const until: Piece[] = state === 'snoozed' && snoozedUntil ? [words.until, { instant: snoozedUntil.toISOString() }] : [];
  return [
    { bold: STATE_WORDS[state].name },
    ` ${STATE_WORDS[state].since} `,
    { instant: since.toISOString() },
    ...until,
    words.reason(REASONS[reason] ?? reason),
  ];
}

function factsOf(rule: Rule, episode: Episode, score: Score): Block {
  const clear = clearWords(rule);
  const threshold = `${words.fires(thresholdWords(rule))}${clear ? words.clears(clear) : ''} (${asideWords(score.subject)})`;
  const peak = decimal(Math.max(episode.peak, score.level));
  const behind = counted(publishersBehind(score).size, 'independent publisher');
  return {
    kind: 'facts',
    facts: [
      { name: words.threshold, value: [threshold] },
      { name: words.level, value: [words.levels(decimal(score.level), intervalWords(score.interval), peak)] },
      { name: words.behind, value: [words.publishers(behind, rule.minPublishers)] },
      { name: words.read, value: [coverageWords(score.coverage)] },
    ],
  };
}

/** "So far: Pending 08:00 → Firing 08:30": only worth saying when there was more than one state. */
function historyOf(states: NonNullable<AlertView['states']>): Block[] {
  if (states.length < 2) return [];
  const pieces = states.flatMap(({ state, at }, place): Piece[] => [
    `${place === 0 ? words.history : words.next}${STATE_WORDS[state].name} `,
    { instant: at.toISOString() },
  ]);
  return [{ kind: 'note', text: pieces }];
}

function buttonsOf(rule: Rule, { subject }: Score): Button[] {
  return [
    { label: words.why, says: lookUp('why', subject), look: 'primary' },
    { label: words.historyLabel, says: lookUp('history', subject), look: 'plain' },
    { label: words.remove, says: `/watch remove ${rule.id}`, look: 'danger' },
  ];
}
