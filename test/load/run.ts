import { performance } from 'node:perf_hooks';
import { median, percentile, report } from '../../lab/bench/figures.js';
import { inFolder, startServer } from '../../lab/bench/server.js';
import { localSlackBinary } from '../standins/install.js';
import { discordLoad } from './discord.js';
import type { Load, Timed } from './load.js';
import { slackLoad } from './slack.js';

/** Look-ups a second, and for how long unless the command line says so. */
const RATE = 50;
const SECONDS = Number(process.argv[2] ?? 60);

const LOOKUPS = ['status Kazakhstan', 'why Ukraine', 'top', 'pair RU UA', 'status Iran', 'compare KZ, UZ', 'digest', 'status Taiwan'];

/** The built product with its sample, asked over the real clients at a steady rate: what a person would wait for. */
async function run(name: string, open: () => Promise<Load>): Promise<void> {
  const load = await open();
  try {
    await inFolder(async (folder) => {
      const server = await startServer(folder, { SAMPLE: 'on', ...load.env });
      await load.ready();
      // Once each before the clock runs: what is loaded at the first need is part of a start, not of a look-up.
      for (const words of LOOKUPS) await load.ask(words);
      const timed = await ask(load);
      await server.stop();
      const acks = timed.map(({ ackMs }) => ackMs);
      const answers = timed.map(({ answerMs }) => answerMs);
      report(`${name}: ${RATE * SECONDS} look-ups, ${RATE} a second`, `${RATE * SECONDS - timed.length} lost`, '0 lost');
      report(`${name}: acknowledged, median and slowest`, `${ms(median(acks))}, ${ms(Math.max(...acks))}`, '3000 ms');
      report(`${name}: full answer, median and p99`, `${ms(median(answers))}, ${ms(percentile(answers, 0.99))}`, '500 ms');
    });
  } finally {
    await load.close();
  }
}

const ms = (figure: number): string => `${Math.round(figure)} ms`;

async function ask(load: Load): Promise<readonly Timed[]> {
  const began = performance.now();
  const asked: Promise<Timed | null>[] = [];
  for (let at = 0; at < RATE * SECONDS; at += 1) {
    await until(began + (at * 1_000) / RATE);
    asked.push(load.ask(LOOKUPS[at % LOOKUPS.length] ?? 'top'));
  }
  return (await Promise.all(asked)).filter((one) => one !== null);
}

const until = (then: number): Promise<void> => new Promise((done) => setTimeout(done, Math.max(0, then - performance.now())));

await run('Discord', discordLoad);
const binary = await localSlackBinary();
if (binary !== null) await run('Slack', () => slackLoad(binary));
