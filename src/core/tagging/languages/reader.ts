import type { Event } from '../../event.js';
import { booked } from '../booked.js';
import { articleSpans } from '../furniture.js';
import { firstWords, oneOfEach } from '../opening.js';
import type { Reading, Taggable } from '../reading.js';
import { type Span, sentencesOf } from '../sentences.js';
import { MODALITY_SHARE } from '../severity.js';
import { type Closed, closedOf } from './closed.js';
import { counts, type Finding } from './counts.js';
import { wordsNamed } from './cue-lines.js';
import { type CueBook, cueBookOf, cuesIn, type Hit } from './cues.js';
import { type FrameWords, frameOf } from './frame.js';
import { tokensIn } from './keys.js';
import type { Language } from './language.js';
import type { Lexicon } from './lexicon.js';
import { nameFormsOf } from './name-forms.js';
import { type NameFinder, type NameMemory, nameFinder } from './names.js';
import { codesOf, type Memory, partiesOf } from './parties.js';
import type { Sentence } from './phrase.js';
import { type Governors, standingOf } from './standing.js';
import { scaleOf, setsOf, type Topic, type Topics, topicOf } from './topic.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';
import { isHardMark, type Word, wordsOf } from './words.js';

/** A lexicon, compiled. */
interface Compiled {
  readonly lexicon: Lexicon;
  readonly closed: Closed;
  readonly vocabulary: Vocabulary;
  readonly book: CueBook;
  readonly names: NameFinder;
  readonly governors: ReturnType<typeof setsOf<Lexicon['governors']>>;
  readonly topics: Topics;
  readonly lists: FrameWords;
  readonly standing: Governors;
}

/** A sentence as it was read. */
interface Said extends Sentence {
  readonly in: 'title' | 'text';
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}

/** Compiles a lexicon. It takes some milliseconds, so it is done once a language and at its first article. */
export function compiled(lexicon: Lexicon): Compiled {
  const closed = closedOf(lexicon.closed);
  const governors = setsOf(lexicon.governors);
  const topics = setsOf(lexicon.topics);
  return {
    lexicon,
    closed,
    vocabulary: vocabularyOf(lexicon, wordsNamed(lexicon)),
    book: cueBookOf(lexicon),
    names: nameFinder(nameFormsOf(lexicon, closed), closed),
    governors,
    topics,
    lists: {
      suffering: governors.suffering,
      speaking: governors.speaking,
      private: topics.private,
      generic: topics.generic,
      arms: topics.arms,
    },
    standing: { ...governors, longUnits: topics.longUnits, ago: topics.ago, after: topics.after, oldTimes: topics.oldTimes },
  };
}

/** A language that is read by the clause reader from its lexicon. */
export function languageOf(lexicon: Lexicon): Language {
  let ready: Compiled | null = null;
  return {
    code: lexicon.code,
    read: (article) => {
      ready ??= compiled(lexicon);
      return readIn(ready, article);
    },
  };
}

function readIn(language: Compiled, article: Taggable): Reading {
  const sentences = sentencesIn(language, article);
  const others = oneOfEach(sentences.flatMap(({ names }) => names));
  const topic = topicOf(firstWords(sentences), language.topics);
  const memory: Memory = { main: others[0] ?? null, others };
  const year = article.publishedAt.getUTCFullYear();
  const events = sentences.flatMap((said) => eventsOf(language, said, memory, topic, year));
  return { events: booked(events), countries: codesOf(others), readable: true };
}

function sentencesIn(language: Compiled, { title, text, publishedAt }: Taggable): Said[] {
  const memory: NameMemory = { known: new Set(), meant: new Map() };
  const said: Said[] = [];
  const add = (where: 'title' | 'text', source: string, { start, end }: Span): void => {
    said.push({ in: where, start, end, ...sentenceOf(language, source.slice(start, end), publishedAt.getTime(), memory) });
  };
  for (const span of whole(title, sentencesOf(title), language.closed)) add('title', title, span);
  for (const kept of articleSpans(text))
    for (const span of whole(text, sentencesOf(text, kept.start, kept.end), language.closed)) add('text', text, span);
  return said;
}

/** Cuts one sentence into words and names. */
export function sentenceOf(
  language: Compiled,
  sentence: string,
  day: number,
  memory: NameMemory,
): Sentence & { readonly sentence: string } {
  const { lexicon, closed, vocabulary } = language;
  const tokens = tokensIn(sentence, closed.elisions);
  const names = language.names(tokens, day, memory);
  const at = new Map<number, number>();
  names.forEach(({ from, to }, index) => {
    for (let token = from; token < to; token++) at.set(token, index);
  });
  const words = wordsOf(tokens, vocabulary, closed, names, at);
  return {
    sentence,
    words,
    names,
    cases: lexicon.cases,
    adjectiveFirst: lexicon.adjectiveFirst,
    closed,
    objectActs: language.governors.objectActs,
  };
}

/** Joins what was cut after an abbreviation of the language: "EE.UU. Trump" is one sentence. */
function whole(source: string, spans: readonly Span[], closed: Closed): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const last = before ? (source.slice(before.start, before.end).split(/\s+/).at(-1) ?? '').toLowerCase() : '';
    if (before && closed.abbreviations.has(last)) joined[joined.length - 1] = { start: before.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

function eventsOf(language: Compiled, said: Said, memory: Memory, topic: Topic, year: number): Event[] {
  const { governors, topics } = language;
  const hits = cuesIn(said.words, language.book);
  const scopes = accusedIn(said, hits, governors.accusing);
  if (hits.length === 0) return [];
  const findings = hits
    .filter(({ head }) => !scopes.some(([from, to]) => head > from && head < to))
    .map((hit): Finding => {
      const frame = frameOf(said, hit, language.lists);
      return { frame, parties: partiesOf(said, frame, memory), standing: standingOf(said, frame, language.standing, year) };
    })
    .filter((finding) => counts(finding, said.words, topic, topics));
  return withoutEchoes(findings).flatMap((finding) => asEvents(finding, said, topics));
}

/** "acusa a X de atacar a Y": what stands after the accused is said, not told. */
function accusedIn({ words, names }: Said, hits: readonly Hit[], accusing: ReadonlySet<string>): [number, number][] {
  return hits
    .filter(({ cue, head }) => cue.type === 'ACCUSE' && words[head]?.names.some((name) => accusing.has(name)))
    .map(({ head, to }) => {
      const accused = names.find(({ from }) => from > head);
      let end = accused?.to ?? to + 1;
      while (end < words.length && !isHardMark(words[end] as Word)) end++;
      return [Math.min(accused?.from ?? to, to + 2), end];
    });
}

/** A threatened measure is that measure, threatened; a threatened attack is a threat. One telling of each. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const threatened = findings.filter(({ frame, standing }) => frame.hit.cue.type !== 'THREATEN' && standing.modality === 'threatened');
  const isMeasure = ({ frame }: Finding): boolean =>
    frame.hit.cue.indicator === 'trade-disruption' || frame.hit.cue.indicator === 'diplomatic-rupture';
  const threats = findings.filter(({ frame }) => frame.hit.cue.type === 'THREATEN');
  return findings.filter((finding) => {
    if (finding.frame.hit.cue.type === 'THREATEN') return !threatened.some(isMeasure);
    return finding.standing.modality !== 'threatened' || isMeasure(finding) || threats.length === 0;
  });
}

function asEvents({ frame, parties, standing }: Finding, said: Said, topics: Topics): Event[] {
  const { cue, from, to, companion } = frame.hit;
  const severity = (cue.severity + scaleOf(said.words, cue.type === 'ASSAULT', topics)) * MODALITY_SHARE[standing.modality];
  let confidence = 0.5;
  if (parties.actor && parties.recipient) confidence += 0.15;
  if (!cue.weak) confidence += 0.1;
  if (to > from || companion >= 0) confidence += 0.05;
  if (said.in === 'title') confidence += 0.05;
  if (parties.unnamed) confidence -= 0.2;
  const event: Event = {
    actor: parties.actor,
    recipient: parties.recipient,
    eventType: cue.type,
    indicator: cue.indicator,
    polarity: standing.polarity,
    modality: standing.modality,
    severity: Math.round(Math.min(1, Math.max(0.05, severity)) * 100) / 100,
    confidence: Math.round(confidence * 100) / 100,
    evidence: {
      in: said.in,
      sentence: said.sentence,
      start: said.start,
      end: said.end,
      cue: said.sentence.slice(said.words[from]?.start ?? 0, said.words[to]?.end ?? 0),
    },
  };
  const mutual = cue.reach === 'both' && event.actor && event.recipient && event.actor.country !== event.recipient.country;
  return mutual ? [event, { ...event, actor: event.recipient, recipient: event.actor }] : [event];
}
