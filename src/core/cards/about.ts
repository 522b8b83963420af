import type { Card } from '../card.js';
import { counted } from './words.js';

/** What stands behind the answers: versions and how much was read. */
export interface About {
  /** The product's version. */
  readonly version: string;
  /** The methodology's version, as it stands on every score. */
  readonly method: string;
  /** The tagger's version, as it stands on every event. */
  readonly tagger: string;
  readonly counts: { readonly articles: number; readonly events: number; readonly publishers: number };
  /** Whether some of it is the bundled sample. */
  readonly sample?: boolean;
  /** A language model that reads articles before the built-in tagger does, and its day so far (UTC); null: none. */
  readonly model?: Reader | null;
}

/** A language model and what it did today. */
interface Reader {
  /** As it stands on every event that it read. */
  readonly version: string;
  readonly dailyCalls: number;
  readonly today: { readonly calls: number; readonly read: number };
  /** What did not go as it should, in words. */
  readonly trouble: readonly string[];
}

const words = {
  title: (version: string) => `Bellwether ${version}`,
  what: 'Bellwether reads the news and says who puts whom at risk, by how much, and which sentences say so.',
  how: 'A score goes from 0 to 100; higher is riskier. Every article is read for events: who did what to whom. Stories count once however often they are copied, fade with time, and add up to the score; "why" opens a score down to its sentences.',
  limits:
    'It reads what it is given: a quiet score with little read is not calm, and the interval and the coverage say so. It reads English best, then Spanish, French and Russian; articles in other languages are only counted as unread. A machine reads, and misreads: every event shows the sentence it came from, and what is wrong can be corrected. Scores are no advice.',
  sources: 'Sources',
  sourcesAre:
    'public news feeds, and the links and texts that people give it. Articles belong to their publishers: headlines, links and single sentences are shown.',
  licence: 'Licence',
  licenceIs: 'Bellwether is free software under the MIT License. Country names follow ISO 3166.',
  read: 'Read so far',
  counts: (articles: string, events: string, publishers: string) => `${articles} from ${publishers}, ${events}`,
  versions: 'Versions',
  methodAndTagger: (method: string, tagger: string) => `method ${method}, tagger ${tagger}`,
  model: 'Language model',
  modelReads: (version: string, read: string, calls: number, most: number) =>
    `${version} reads articles as they arrive, and every event must quote them; today ${read} with ${calls} of ${most} calls`,
  sample: 'Sample data',
  help: 'Help',
  top: 'Highest risk',
};

/** What this is, how a score is made, what it cannot do, and the versions that made it. */
export function aboutCard({ version, method, tagger, counts, sample = false, model = null }: About): Card {
  const title = words.title(version);
  const read = words.counts(counted(counts.articles, 'article'), counted(counts.events, 'event'), counted(counts.publishers, 'publisher'));
  return {
    title,
    line: `${title}: ${words.methodAndTagger(method, tagger)}; ${read}`,
    blocks: [
      { kind: 'text', text: [words.what] },
      { kind: 'text', text: [words.how] },
      { kind: 'text', text: [words.limits] },
      {
        kind: 'facts',
        facts: [
          { name: words.sources, value: [words.sourcesAre] },
          { name: words.read, value: [read] },
          { name: words.versions, value: [words.methodAndTagger(method, tagger)] },
          { name: words.licence, value: [words.licenceIs] },
          ...(model ? [{ name: words.model, value: [modelWords(model)] }] : []),
        ],
      },
      ...(sample ? [{ kind: 'note' as const, text: [words.sample] }] : []),
    ],
    buttons: [
      { label: words.help, says: '/risk help', look: 'plain' },
      { label: words.top, says: '/risk top', look: 'plain' },
    ],
    color: 'plain',
  };
}

const modelWords = ({ version, today, dailyCalls, trouble }: Reader): string =>
  [words.modelReads(version, counted(today.read, 'article'), today.calls, dailyCalls), ...trouble].join('; ');
