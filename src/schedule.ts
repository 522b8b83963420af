import { schedule as everyMinute } from 'node-cron';
import type { Db } from './store/db.js';
import { OUTBOX } from './store/outbox.js';
import { TOUCHED } from './store/touched.js';

/** What happens by the clock and on a wake-up; each is given the real clock and may be asked again at any time. */
export interface Rounds {
  readonly watch: (clock: Date) => Promise<unknown>;
  readonly deliver: (clock: Date) => Promise<unknown>;
  /** Once a minute, in this order. */
  readonly minute: readonly ((clock: Date) => Promise<unknown>)[];
}

export interface Schedule {
  /** Begins no further round, and resolves when those under way have ended. */
  stop(): Promise<void>;
}

/**
 * Runs the rounds: watch and deliver when the database says so and once a second in case that was missed, the others once a minute.
 * A round still running is not started twice, but run once more when it was asked for meanwhile. A fault is told and the rest goes on.
 */
export async function startSchedule(db: Db, rounds: Rounds, told: (fault: unknown) => void): Promise<Schedule> {
  const watch = asRound(rounds.watch, told);
  const deliver = asRound(rounds.deliver, told);
  const minute = rounds.minute.map((work) => asRound(work, told));
  const all = [watch, deliver, ...minute];
  const deaf = [await db.listen(TOUCHED, watch.ask), await db.listen(OUTBOX, deliver.ask)];
  const seconds = setInterval(() => {
    watch.ask();
    deliver.ask();
  }, 1000);
  const minutes = everyMinute('* * * * *', () => {
    for (const { ask } of minute) ask();
  });
  for (const { ask } of all) ask();
  return {
    stop: async () => {
      clearInterval(seconds);
      await minutes.destroy();
      await Promise.all(deaf.map((stop) => stop()));
      await Promise.all(all.map(({ end }) => end()));
    },
  };
}

interface Round {
  readonly ask: () => void;
  readonly end: () => Promise<void>;
}

function asRound(work: (clock: Date) => Promise<unknown>, told: (fault: unknown) => void): Round {
  let running: Promise<void> | null = null;
  let again = false;
  let ended = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      await work(new Date()).catch(told);
    } while (again && !ended);
    running = null;
  };
  return {
    ask: () => {
      if (ended) return;
      if (running) again = true;
      else running = run();
    },
    end: async () => {
      ended = true;
      await running;
    },
  };
}
