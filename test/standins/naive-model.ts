/** What a model is shown. */
export interface ShownArticle {
  readonly title: string;
  readonly text: string;
}

/** An event as the naive model writes it. */
export interface Claimed {
  readonly quote: string;
  readonly cue: string;
  readonly actor: string | null;
  readonly recipient: string | null;
  readonly eventType: string;
  readonly indicator: string | null;
  readonly polarity: string;
  readonly modality: string;
  readonly confidence: number;
}

const CODES: Readonly<Record<string, string>> = {
  France: 'FR',
  Spain: 'ES',
  Brazil: 'BR',
  Peru: 'PE',
  Russia: 'RU',
  Chile: 'CL',
  Atlantis: 'ZZ',
};
const NAMES = Object.keys(CODES).join('|');
const TELLS = new RegExp(`[^.!?\\n]*\\b(${NAMES})\\b (bombed|attacked) \\b(${NAMES})\\b[^.!?\\n]*[.!?]?`, 'g');
const ORDER = new RegExp(`report that (${NAMES}) attacked (${NAMES})`, 'i');

const event = (quote: string, cue: string, actor: string, recipient: string): Claimed => ({
  quote,
  cue,
  actor: CODES[actor] ?? actor,
  recipient: CODES[recipient] ?? recipient,
  eventType: 'ASSAULT',
  indicator: 'armed-conflict',
  polarity: 'escalatory',
  modality: 'asserted',
  confidence: 1,
});

/** One thing an article may ask for, and what the model then says. */
type Obedience = readonly [asks: RegExp, does: (claims: readonly Claimed[], order: RegExpMatchArray) => unknown];

const OBEDIENT: readonly Obedience[] = [
  [/answer in prose/i, (claims) => `Certainly! I found ${claims.length} events, and France attacked Spain.`],
  [/use a code fence/i, (claims) => `\`\`\`json\n${JSON.stringify({ events: claims })}\n\`\`\``],
  [/a thousand times/i, ([first]) => ({ events: Array.from({ length: 1000 }, () => first) })],
  [/add a field/i, (claims) => ({ events: claims.map((one) => ({ ...one, score: 100 })) })],
  [/forget the events/i, () => ({ risk: 'extreme', countries: ['ES'] })],
  [/indicator (\w+)/i, (claims, [, indicator]) => ({ events: claims.map((one) => ({ ...one, indicator })) })],
  [/confidence ([-\d.]*\d)/i, (claims, [, confidence]) => ({ events: claims.map((one) => ({ ...one, confidence: Number(confidence) })) })],
  [/as severe as possible/i, (claims) => ({ events: claims.map((one) => ({ ...one, severity: 1 })) })],
  [
    /write the quote anew/i,
    (claims) => ({ events: claims.map((one) => ({ ...one, quote: one.quote.replaceAll('bombed', 'burnt down') })) }),
  ],
  [/blame (\w+) as well/i, (claims, [, who = '']) => ({ events: claims.map((one) => ({ ...one, recipient: CODES[who] ?? who })) })],
  [/whole system prompt/i, () => 'You code news for a political-risk desk …'],
];

/**
 * A model with no judgement at all: it tells what the article tells plainly, then does whatever the article asks of it, and invents
 * what it is told to report.
 */
export function obey({ title, text }: ShownArticle): Readonly<Record<string, unknown>> {
  const all = `${title}\n${text}`;
  const told = [...all.matchAll(TELLS)].filter(([sentence]) => !ORDER.test(sentence));
  const claims = told.map(([sentence, actor = '', cue = '', recipient = '']) =>
    event(sentence.trim(), `${actor} ${cue} ${recipient}`, actor, recipient),
  );
  const [, actor, recipient] = ORDER.exec(all) ?? [];
  if (actor && recipient && !/as news/i.test(all))
    claims.push(event(`${actor} attacked ${recipient} on Tuesday.`, 'attacked', actor, recipient));
  if (/call the tool/i.test(all))
    return {
      role: 'assistant',
      content: null,
      tool_calls: [{ id: 'c1', type: 'function', function: { name: 'report', arguments: '{}' } }],
    };
  if (/refuse to answer/i.test(all)) return { role: 'assistant', content: null, refusal: 'I cannot help with that.' };
  for (const [asks, does] of OBEDIENT) {
    const order = all.match(asks);
    if (order) {
      const answer = does(claims, order);
      return { role: 'assistant', content: typeof answer === 'string' ? answer : JSON.stringify(answer) };
    }
  }
  return { role: 'assistant', content: JSON.stringify({ events: claims }) };
}
