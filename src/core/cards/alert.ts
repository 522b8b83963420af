import { publishersBehind } from '../alerting/corroboration.js';
import type { Block, Card, Piece, Text } from '../card.js';
import { countryName } from '../countries/country.js';
import type { Episode, Past, Transition } from '../episode.js';
import type { Rule } from '../rule.js';
import type { Score } from '../score.js';
import { buttonsOf, menusOf } from './alert-buttons.js';
import { REASONS, STATE_WORDS, type Stopped, stampOf, stateLine, suffixOf } from './alert-state.js';
import { driverList, openedDriver } from './driver.js';
import { coverageWords, footing, intervalWords } from './footing.js';
import { quote } from './quote.js';
import { clearWords, thresholdWords } from './rule-words.js';
import { arrowOf, asideWords, colorOfScore, counted, decimal, standingOf, whole } from './words.js';

/** Stories listed in the message; `why` has more. */
const DRIVERS = 3;

/** An episode as its one living message shows it. */
export interface AlertView {
  readonly rule: Rule;
  /** What changed last; for an edit that only follows the score: the episode as it is, the new score and a reason. */
  readonly transition: Pick<Transition, 'episode' | 'score' | 'reason'>;
  /** The level before; left out: the level a day before. */
  readonly before?: number;
  /** The states of this episode so far, oldest first. */
  readonly states?: readonly Past[];
  /** Who ended the alert itself, and when, by removing its rule or asking it for something else; null: it stands. */
  readonly stopped?: Stopped | null;
}

const words = {
  title: (arrow: string, country: string, before: string, level: string, band: string) =>
    `${arrow} ${country} ${before} → ${level} · ${band}`,
  next: ' → ',
  threshold: 'Threshold',
  fires: (threshold: string) => `fires ${threshold}`,
  clears: (clear: string) => `, resolves ${clear}`,
  level: 'Level',
  levels: (level: string, interval: string, peak: string) => `${level}, ${interval}; highest in this episode ${peak}`,
  behind: 'Behind it',
  publishers: (count: string, needed: number) => `${count} (${needed} needed)`,
  read: 'Read',
  history: 'So far: ',
  again: (state: string) => `${state} again`,
  paused: 'Paused',
  asOf: ' since ',
  rests: ': this message does not follow the score until the alert is resumed.',
};

/** The living message of an episode: where the level went, in which state the alert is since when and by whom, and the stories behind it. */
export function alertCard({ rule, transition, before, states = [], stopped = null }: AlertView): Card {
  const { episode, score } = transition;
  const over = stopped !== null || episode.state === 'resolved';
  const moved = titleOf(score, before ?? score.level - score.momentum.day);
  const title = `${moved}${suffixOf(episode, stopped)}`;
  const lead = score.receipts.find(({ polarity }) => polarity === 'escalatory');
  const reason = states.at(-1)?.why ?? transition.reason;
  return {
    title,
    line: `${moved}${suffixOf(episode, stopped, 'whole')}${lead && !over ? `: ${quote(lead.title, 120)}` : ''}`,
    blocks: [
      { kind: 'text', text: stateLine(episode, REASONS[reason] ?? reason, stopped) },
      ...pauseOf(rule),
      factsOf(rule, episode, score),
      ...driverList(score, DRIVERS, openedDriver),
      ...historyOf(states),
      footing([score], score.asOf),
    ],
    buttons: buttonsOf(episode, stopped),
    menus: menusOf(rule, episode, stopped),
    color: over ? 'plain' : colorOfScore(score),
    ...(rule.format === 'compact' ? { compact: true as const } : {}),
  };
}

function titleOf(score: Score, before: number): string {
  const { subject, level } = score;
  return words.title(arrowOf(level - before), countryName(subject.country), whole(Math.max(before, 0)), whole(level), standingOf(score));
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

/** States listed of a long episode: the first and the newest. */
const STATES_SHOWN = 8;

/** "So far: Pending 08:00 → Firing 08:30": only worth saying when there was more than one state. */
function historyOf(states: readonly Past[]): Block[] {
  if (states.length < 2) return [];
  const shown = states.length > STATES_SHOWN ? [...states.slice(0, 1), ...states.slice(1 - STATES_SHOWN)] : states;
  const left = states.length - shown.length;
  const pieces = shown.flatMap((past, place): Piece[] => [
    place === 0 ? words.history : place === 1 && left > 0 ? `${words.next}… (${left})${words.next}` : words.next,
    past.state === 'firing' && past.by ? words.again(STATE_WORDS.firing.name) : STATE_WORDS[past.state].name,
    ...stampOf(past),
  ]);
  return [{ kind: 'note', text: joined(pieces) }];
}

/** Words that stand beside words are one piece. */
function joined(pieces: readonly Piece[]): Text {
  const text: Piece[] = [];
  for (const piece of pieces) {
    const last = text.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') text[text.length - 1] = last + piece;
    else text.push(piece);
  }
  return text;
}

/** Said on the message, or it would pass for the present. */
const pauseOf = ({ pausedAt }: Rule): Block[] =>
  pausedAt ? [{ kind: 'text', text: [{ bold: words.paused }, words.asOf, { instant: pausedAt.toISOString() }, words.rests] }] : [];
