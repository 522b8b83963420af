import { readFileSync } from 'node:fs';
import { type Event, LIVE_MODALITIES } from '../src/core/event.js';
import { read } from '../src/core/tagging/tag.js';

/** What a case expects of one event; a field that is missing or null may be anything. */
interface Expected {
  readonly indicator: string;
  readonly actor?: string | null;
  readonly recipient?: string | null;
  readonly polarity?: string | null;
  readonly modality?: string | null;
}

interface Case {
  readonly id: string;
  readonly text: string;
  readonly expect?: readonly Expected[];
  readonly none?: boolean;
  readonly absentCountries?: readonly string[];
  /** Annotated articles have these instead. */
  readonly title?: string;
  readonly publishedAt?: string;
  readonly events?: readonly Expected[];
  readonly sure?: boolean;
}

const isLive = (modality: string): boolean => LIVE_MODALITIES.some((live) => live === modality);
const agrees = (wanted: string | null | undefined, found: string | null): boolean =>
  wanted === null || wanted === undefined || wanted === found;

function answers(event: Event, wanted: Expected): boolean {
  return (
    event.indicator === wanted.indicator &&
    agrees(wanted.actor, event.actor?.country ?? null) &&
    agrees(wanted.recipient, event.recipient?.country ?? null) &&
    agrees(wanted.polarity, event.polarity) &&
    agrees(wanted.modality, event.modality)
  );
}

/** A pair the other way round; clashes that are expected both ways are none. */
function isReversed(event: Event, wanted: Expected): boolean {
  return (
    event.indicator === wanted.indicator &&
    Boolean(wanted.actor && wanted.recipient && wanted.actor !== wanted.recipient) &&
    event.actor?.country === wanted.recipient &&
    event.recipient?.country === wanted.actor
  );
}

/** Why a case does not hold; empty when it does. */
function faults(one: Case, events: readonly Event[], countries: readonly string[]): string[] {
  const expected = one.expect ?? [];
  const live = events.filter((event) => event.indicator !== null && isLive(event.modality));
  const beside = live.filter((event) => !expected.some((wanted) => answers(event, wanted)));
  return [
    ...expected.filter((wanted) => !events.some((event) => answers(event, wanted))).map((wanted) => `missing ${wanted.indicator}`),
    ...(one.none ? live.filter((event) => event.polarity === 'escalatory').map((event) => `not nothing: ${shown(event)}`) : []),
    ...(one.absentCountries ?? []).filter((country) => countries.includes(country)).map((country) => `names ${country}`),
    ...expected.flatMap((wanted) => live.filter((event) => isReversed(event, wanted)).map((event) => `reversed: ${shown(event)}`)),
    ...(beside.length > 2 ? [`${beside.length} events beside`] : []),
  ];
}

function shown(event: Event): string {
  const pair = `${event.actor?.country ?? '?'} > ${event.recipient?.country ?? '?'}`;
  const mark = event.polarity === 'de-escalatory' ? ' eases' : '';
  return `${event.indicator ?? event.eventType} ${pair}${mark} ${event.modality} [${event.evidence.cue}]`;
}

const riskOf = (event: { indicator: string | null; polarity?: string | null }, country: string | null | undefined): string =>
  `${event.indicator} ${country ?? '?'} ${event.polarity}`;

interface Tally {
  right: number;
  found: number;
  wanted: number;
}

/** Precision, recall and F1 over (indicator, country at risk, polarity) of live events. */
function tallyArticle(one: Case, events: readonly Event[], tally: Tally): { missed: string[]; extra: string[] } {
  const wanted = new Set(
    (one.events ?? []).filter((event) => isLive(event.modality ?? 'asserted')).map((event) => riskOf(event, event.recipient)),
  );
  const live = events.filter((event) => event.indicator !== null && isLive(event.modality));
  const found = new Set(live.map((event) => riskOf(event, event.recipient?.country)));
  tally.wanted += wanted.size;
  tally.found += found.size;
  tally.right += [...found].filter((risk) => wanted.has(risk)).length;
  return { missed: [...wanted].filter((risk) => !found.has(risk)), extra: [...found].filter((risk) => !wanted.has(risk)) };
}

const scoreLine = (name: string, { right, found, wanted }: Tally): string => {
  const precision = right / Math.max(found, 1);
  const recall = right / Math.max(wanted, 1);
  const f1 = (2 * precision * recall) / Math.max(precision + recall, 1e-9);
  return `${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)} (${right} right, ${found} found, ${wanted} wanted)`;
};

function readCase(one: Case): ReturnType<typeof read> {
  const publishedAt = new Date(one.publishedAt ?? '2023-06-15T12:00:00Z');
  return read(
    one.title === undefined
      ? { title: one.text, text: '', language: 'en', publishedAt }
      : { title: one.title, text: one.text, language: 'en', publishedAt },
  );
}

function evaluateCases(cases: readonly Case[], write: (line: string) => void): void {
  let held = 0;
  for (const one of cases) {
    const { events, countries } = readCase(one);
    const wrong = faults(one, events, countries);
    if (wrong.length === 0) held++;
    else write(`✗ ${one.id} ${one.text}\n    ${wrong.join('; ')}\n    found: ${events.map(shown).join(' | ') || 'nothing'}`);
  }
  write(`${held} of ${cases.length} cases hold`);
}

function evaluateArticles(articles: readonly Case[], write: (line: string) => void): void {
  const all: Tally = { right: 0, found: 0, wanted: 0 };
  const sure: Tally = { right: 0, found: 0, wanted: 0 };
  for (const one of articles) {
    const { events } = readCase(one);
    const { missed, extra } = tallyArticle(one, events, all);
    if (one.sure !== false) tallyArticle(one, events, sure);
    if (missed.length + extra.length > 0) {
      write(
        `${one.sure === false ? '~' : '✗'} ${one.id} ${one.title} || ${one.text.slice(0, 300)}\n    missed: ${missed.join(', ')}; extra: ${extra.join(', ')}`,
      );
      for (const event of events.filter((each) => each.indicator !== null)) write(`      ${shown(event)}`);
    }
  }
  write(scoreLine('all', all));
  write(scoreLine('sure', sure));
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run eval:cases -- FILE.jsonl');
  process.exitCode = 2;
} else {
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Case => JSON.parse(line));
  const annotated = cases.some((one) => one.events !== undefined);
  (annotated ? evaluateArticles : evaluateCases)(cases, console.log);
}
