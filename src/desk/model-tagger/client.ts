import { Agent, type Response, fetch as request } from 'undici';
import { z } from 'zod';
import { VERSION } from '../../files.js';
import { type FailureKind, FetchFailure, failureOf } from '../../ingest/fetch-failure.js';
import { type Message, RESPONSE_FORMAT } from './prompt.js';

/** Bytes of an answer that are read; one of our schema with every event it may have is a tenth of it. */
const LARGEST_ANSWER = 256_000;
/** Tokens an answer may have: twenty-five events with their sentences. */
const MOST_TOKENS = 4_000;

/** Where a model is asked, and as whom. */
export interface Endpoint {
  /** Up to and without "/chat/completions". */
  readonly url: string;
  readonly model: string;
  /** null: the endpoint asks for none. */
  readonly key: string | null;
}

/** Why there is no answer. 'busy' is the endpoint's own 429, 'refused' a key, address or model that it does not take. */
export type Failure = 'busy' | 'refused' | 'broken' | 'too-slow' | 'unreachable' | 'too-large' | 'redirect' | 'bad-answer';

/** What came of a question: the words of the model, or why there are none. */
export type Asked =
  | { readonly content: string }
  | {
      readonly failure: Failure;
      /** Seconds the endpoint asks to wait; null when it does not say. */
      readonly retryAfter: number | null;
    };

/** Asks one question, within so many milliseconds from the first byte to the last. Never rejects, and tells nothing of what was sent. */
export type Ask = (messages: readonly Message[], timeout: number) => Promise<Asked>;

/** The parts of a completion that are looked at. Calls of tools, refusals and second choices are no content. */
const completion = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) });

/**
 * A client of one OpenAI-compatible endpoint. Its address is the operator's and may lie on this machine, unlike those that the news
 * brings; so it is held to that one address: no redirect is followed, no proxy of the environment is used, and what is read is bounded.
 */
export function openClient({ url, model, key }: Endpoint): Ask {
  const at = `${url.replace(/\/+$/, '').replace(/\/chat\/completions$/, '')}/chat/completions`;
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    'user-agent': `Bellwether/${VERSION}`,
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
  };
  // The signal bounds the whole exchange; undici's own limits would cut a model that thinks for long before its first byte.
  const dispatcher = new Agent({ headersTimeout: 0, bodyTimeout: 0, connect: { timeout: 5_000 }, pipelining: 1 });
  return async (messages, timeout) => {
    const body = JSON.stringify({
      model,
      messages,
      temperature: 0,
      max_tokens: MOST_TOKENS,
      n: 1,
      stream: false,
      response_format: RESPONSE_FORMAT,
    });
    try {
      const signal = AbortSignal.timeout(timeout);
      return await answerOf(await request(at, { method: 'POST', dispatcher, redirect: 'manual', headers, body, signal }));
    } catch (error) {
      return { failure: kindOf(error), retryAfter: null };
    }
  };
}

async function answerOf(response: Response): Promise<Asked> {
  const { status, headers, body } = response;
  if (status !== 200) {
    await body?.cancel();
    return { failure: failureFor(status), retryAfter: secondsIn(headers.get('retry-after')) };
  }
  const read = completion.safeParse(parsed(await textOf(response)));
  const content = read.success ? read.data.choices[0]?.message.content : undefined;
  return content === undefined ? { failure: 'bad-answer', retryAfter: null } : { content };
}

function failureFor(status: number): Failure {
  if (status === 429) return 'busy';
  if (status >= 300 && status < 400) return 'redirect';
  if (status === 408 || status >= 500) return 'broken';
  return status < 300 ? 'bad-answer' : 'refused';
}

/** Seconds as a number; a date there is left to the usual pause. */
const secondsIn = (header: string | null): number | null => (header !== null && /^\d{1,6}$/.test(header) ? Number(header) : null);

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('a response body is made of bytes');
    length += chunk.length;
    if (length > LARGEST_ANSWER) throw new FetchFailure('too-large', 'it is too large for an answer');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const KIND: Readonly<Record<FailureKind, Failure>> = {
  refused: 'unreachable',
  answered: 'broken',
  'too-large': 'too-large',
  'too-slow': 'too-slow',
  unreachable: 'unreachable',
};

/** Every error ends here: its words may hold what was sent, the key among it, so only its kind goes on. */
function kindOf(error: unknown): Failure {
  try {
    return KIND[failureOf(error).kind];
  } catch {
    return 'unreachable';
  }
}
