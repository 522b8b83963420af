import { createServer, type RequestListener, type Server } from 'node:http';
import { afterAll, beforeAll } from 'vitest';

export interface LocalServer {
  /** "127.0.0.1:40123", for the allow list. */
  readonly host: string;
  readonly url: (path: string) => string;
}

/** A real web server on this machine for the tests of a file; usable inside tests only. */
export function localServer(answer: RequestListener): LocalServer {
  let server: Server | null = null;
  let port = 0;
  beforeAll(async () => {
    server = createServer(answer);
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
    const address = server.address();
    if (address && typeof address === 'object') port = address.port;
  });
  afterAll(() => {
    server?.closeAllConnections();
    server?.close();
  });
  return {
    get host() {
      return `127.0.0.1:${port}`;
    },
    url: (path) => `http://127.0.0.1:${port}${path}`,
  };
}
