import type { Config } from '../config.js';
import { type OwnedDb, openEmbedded } from './embedded.js';
import { openServer } from './server.js';

/** The database that the configuration names: the server of DATABASE_URL, or the embedded one in DATA_DIR. A server needs no word of where we answer. */
export async function openDatabase({ url, dataDir }: Config['database']): Promise<OwnedDb> {
  return url === null ? openEmbedded(dataDir) : { ...(await openServer(url)), announce: () => undefined };
}
