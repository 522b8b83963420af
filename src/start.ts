import { home } from '../commands/home.js';
import { commands, presses } from '../commands/index.js';
import { openChat } from './chat/open.js';
import type { Config } from './config.js';
import { openDelivery } from './delivery/deliver.js';
import type { Platform } from './delivery/platform.js';
import { openAcquaintance } from './desk/acquainted.js';
import { digest } from './desk/digest.js';
import { housekeep } from './desk/housekeep.js';
import { taggerFor } from './desk/model-tagger/configured.js';
import { noteModel } from './desk/model-tagger/state.js';
import { takeIn } from './desk/take-in.js';
import { watch, watchAll } from './desk/watch.js';
import { serve } from './http/server.js';
import { openFetch } from './ingest/fetch.js';
import { poll } from './ingest/poll.js';
import { log, logFault } from './log.js';
import { connectPlatforms } from './platforms/connect.js';
import { connectLocal } from './platforms/local/index.js';
import { renderTyped } from './platforms/terminal/render.js';
import { loadSample, type Progress } from './sample.js';
import { startSchedule } from './schedule.js';
import { migrate } from './store/migrate.js';
import { openDatabase } from './store/open.js';
import { endLeases } from './store/outbox.js';
import { firstTime } from './store/seen-events.js';

export interface Started {
  readonly url: string;
  readonly platforms: readonly string[];
  /** Last opened, first closed; what was decided and not yet said stays in the outbox. */
  close(): Promise<void>;
}

export interface Hooks {
  readonly progress?: Progress;
  /** A platform ended for good: the process should end, and say why. */
  readonly fatal?: (words: string) => void;
}

/** The whole product: config → database → sample → chat → platforms → http → clock. */
export async function start(config: Config, { progress, fatal = log }: Hooks = {}): Promise<Started> {
  const closers: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const one of closers.splice(0).reverse()) await one().catch(logFault);
  };
  try {
    const db = await openDatabase(config.database);
    closers.push(() => db.close());
    await migrate(db);
    if (db.kind === 'embedded') await endLeases(db);
    if (config.sample) await loadSample(db, new Date(), progress);

    const tagger = taggerFor(db, config.tagger, log);
    await noteModel(db, config.tagger);

    const chat = openChat(db, commands, { presses, home });
    const chats = await connectPlatforms(config, chat, {
      ...openAcquaintance(db, () => new Date()),
      firstTime: (id) => firstTime(db, id, new Date()),
      fatal,
      log,
    });
    const platforms = new Map<string, Platform>([connectLocal(db, renderTyped), ...chats].map((platform) => [platform.name, platform]));
    closers.push(() => Promise.all([...platforms.values()].map((platform) => platform.close())));
    const delivery = openDelivery(db, platforms, logFault);
    closers.push(() => delivery.end());

    const served = await serve(config.http, {
      db,
      chat,
      takeIn: (incoming, clock) => takeIn(db, incoming, clock, tagger),
      clock: () => new Date(),
    });
    closers.push(() => served.close());
    const url = `http://${config.http.host === '127.0.0.1' ? 'localhost' : config.http.host}:${served.port}`;
    db.announce(url);

    const fetch = openFetch();
    const feeds = config.feeds === 'on' || (config.feeds === 'auto' && chats.length > 0);
    const schedule = await startSchedule(
      db,
      {
        watch: (clock) => watch(db, clock),
        deliver: (clock) => untilNone(() => delivery.round(clock)),
        minute: [
          (clock) => watchAll(db, clock),
          (clock) => digest(db, clock),
          (clock) => housekeep(db, clock),
          async (now) => (feeds ? poll({ db, fetch, take: (articles) => takeIn(db, articles, now, tagger), now, log }) : undefined),
        ],
      },
      logFault,
    );
    closers.push(() => schedule.stop());
    return { url, platforms: [...platforms.keys()], close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

async function untilNone(round: () => Promise<number>): Promise<void> {
  while ((await round()) > 0);
}
