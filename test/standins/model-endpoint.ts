import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Claimed, obey, type ShownArticle } from './naive-model.js';

/** What one question held. */
export interface Question {
  readonly headers: IncomingHttpHeaders;
  readonly path: string;
  readonly body: {
    readonly model: string;
    readonly temperature: number;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format: unknown;
  };
  readonly article: ShownArticle;
}

/** What the endpoint does with a question instead of answering it. */
export type Fault = (response: ServerResponse, request: IncomingMessage) => void;

export interface ModelEndpoint {
  /** "http://127.0.0.1:40123/v1". */
  readonly url: string;
  /** Every question so far. */
  readonly asked: readonly Question[];
  /** From now on; null: it answers. */
  fault: Fault | null;
  /** What the model answers; without it, it does what the article says. */
  answer: ((article: ShownArticle) => unknown) | null;
  /** Answers wait this long, in milliseconds. */
  delay: number;
}

/** An OpenAI-compatible endpoint on a real socket, whose model is naive: it obeys what it reads. Usable inside tests only. */
export function modelEndpoint(): ModelEndpoint {
  const asked: Question[] = [];
  let port = 0;
  const endpoint: ModelEndpoint = {
    get url() {
      return `http://127.0.0.1:${port}/v1`;
    },
    asked,
    fault: null,
    answer: null,
    delay: 0,
  };
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await textOf(request));
    const article = articleIn(body.messages.at(-1).content);
    asked.push({ headers: request.headers, path: request.url ?? '', body, article });
    if (endpoint.fault) return endpoint.fault(response, request);
    await new Promise((done) => setTimeout(done, endpoint.delay));
    const message = endpoint.answer ? said(endpoint.answer(article)) : obey(article);
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ choices: [{ index: 0, message, finish_reason: 'stop' }] }));
  });
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    if (address && typeof address === 'object') port = address.port;
  });
  beforeEach(() => {
    asked.length = 0;
    Object.assign(endpoint, { fault: null, answer: null, delay: 0 });
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return endpoint;
}

/** An answer as a message: a text as it is, anything else as JSON. */
const said = (answer: unknown) => ({ role: 'assistant', content: typeof answer === 'string' ? answer : JSON.stringify(answer) });

/** One claimed event, as a model would write it. */
export const claim = (given: Partial<Claimed> & Pick<Claimed, 'quote' | 'cue'>): Claimed => ({
  actor: 'FR',
  recipient: 'ES',
  eventType: 'ASSAULT',
  indicator: 'armed-conflict',
  polarity: 'escalatory',
  modality: 'asserted',
  confidence: 1,
  ...given,
});

/** The article of a question: what stands between the first line and the last. */
function articleIn(content: string): ShownArticle {
  const lines = content.split('\n');
  if (lines.length !== 3 || lines[0] !== lines[2]) throw new Error('the article broke out of its markers');
  return JSON.parse(lines[1] ?? '');
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
