import { Problem } from '../core/problem.js';
import type { Verb } from './verb.js';

/** What there is to say, a verb a line. */
export function helpText(verbs: readonly Verb[]): string {
  const width = Math.max(...verbs.map(({ name }) => name.length));
  return [
    'Political risk by country, from the news. The server and its page: npm start.',
    '',
    'Usage: bellwether VERB …',
    '',
    ...verbs.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'bellwether help VERB tells more; --version tells which one this is.',
    'Exit codes: 0 done, 1 some input was rejected or the work could not be done, 2 unusable arguments.',
  ].join('\n');
}

/** What one verb takes. */
export async function verbHelp({ usage, summary, more }: Verb): Promise<string> {
  const lines = (await more?.()) ?? [];
  return [`Usage: bellwether ${usage}`, '', `${summary}.`, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n');
}

/** What to say of a word that is no verb: the nearest ones, or where the list is. */
export async function unknownVerb(word: string, verbs: readonly Verb[]): Promise<Problem> {
  const { nearest } = await import('../chat/near.js');
  const near = nearest(
    word,
    verbs.map(({ name }) => name),
    3,
  );
  const hint = near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'bellwether help lists what there is.';
  return new Problem('unknown-word', `There is no verb ${JSON.stringify(word.slice(0, 60))}.`, { hint });
}
