import type { Readable } from 'node:stream';
import { readInstant } from '../chat/times.js';
import { Problem } from '../core/problem.js';
import { PERIODS, type Period, periodOf, startOfDay } from '../core/scoring/period.js';
import { type Replayed, replay } from '../core/scoring/replay.js';
import { csvLine, REPLAY_COLUMNS } from '../core/scoring/tally.js';
import { readForReplay } from '../desk/replay.js';
import { readPostedLines } from '../ingest/sources/file.js';
import { readArguments } from './arguments.js';
import { openMaybeGzipped } from './inputs.js';
import { mustBeWritable, writeWhole } from './outputs.js';
import { progressOn } from './progress.js';
import { EXIT, type Run, type Terminal } from './verb.js';

interface Asked {
  readonly file: string;
  readonly out: string;
  readonly by: Period;
  readonly from: Date | null;
  readonly to: Date | null;
}

/** An archive scored day by day into a CSV file, in memory: the live state is neither read nor written. */
export const replayFile: Run = async (args, terminal) => {
  const asked = await readAsked(args);
  const { stream, share } = await openMaybeGzipped(asked.file);
  const { articles, rejected } = await readArchive(asked, stream, share, terminal);
  articles.sort((a, b) => a.article.publishedAt.getTime() - b.article.publishedAt.getTime());
  const rows = await writeRows(asked, articles, terminal);
  await terminal.out(`${articles.length.toLocaleString('en')} articles made ${rows.toLocaleString('en')} rows in ${asked.out}.`);
  return rejected > 0 ? EXIT.rejected : EXIT.done;
};

async function readAsked(args: readonly string[]): Promise<Asked> {
  const { words, said } = readArguments(args, { by: 'word', out: 'word', from: 'word', to: 'word' });
  const by = PERIODS.find((period) => period === said.get('by'));
  const [file] = words;
  const out = said.get('out');
  if (file === undefined || words.length > 1) throw new Problem('bad-option', 'replay needs one file of JSON lines.');
  if (by === undefined) throw new Problem('bad-option', `--by must be ${PERIODS.join(', ')}.`);
  if (out === undefined) throw new Problem('bad-option', 'replay needs --out FILE.csv, a file to write to.');
  await mustBeWritable(out);
  return { file, out, by, from: dayOf('from', said.get('from')), to: dayOf('to', said.get('to')) };
}

/** A day means its end, which is right for --to; for --from only the day counts. */
function dayOf(option: string, typed: string | undefined): Date | null {
  if (typed === undefined) return null;
  const instant = readInstant(typed);
  if (!instant) throw new Problem('bad-option', `--${option} must be a day like 2022-02-20, not ${JSON.stringify(typed.slice(0, 60))}.`);
  return instant;
}

async function readArchive({ file, to }: Asked, stream: Readable, share: () => number, terminal: Terminal) {
  const progress = progressOn(terminal, { doing: 'Reading', things: 'articles' });
  const articles: Replayed[] = [];
  let rejected = 0;
  let done = 0;
  for await (const { line, ok, reason } of readPostedLines(stream, new Date())) {
    progress.at(++done, share());
    const wrong = reason ?? (ok.publishedAt ? null : 'publishedAt: is missing, and a replay goes by it');
    if (ok && wrong === null) {
      if (!to || (ok.publishedAt ?? to) <= to) articles.push(await readForReplay(ok));
    } else {
      rejected++;
      terminal.err(`${file}:${line} ${wrong}`);
    }
  }
  progress.end();
  return { articles, rejected };
}

/** Rows come out as the days go by; a period's row is written when its last day is over. */
async function writeRows({ by, from, out }: Asked, articles: readonly Replayed[], terminal: Terminal): Promise<number> {
  const progress = progressOn(terminal, { doing: 'Scoring', things: 'articles' });
  const first = from ? periodOf(new Date(startOfDay(from)), by) : '';
  let rows = 0;
  let done = 0;
  function* watched(): Generator<Replayed> {
    for (const one of articles) {
      progress.at(++done, done / articles.length);
      yield one;
    }
  }
  await writeWhole(out, async (line) => {
    await line(REPLAY_COLUMNS.join(','));
    for (const row of replay(watched(), by)) {
      if (row.period < first) continue;
      rows++;
      await line(csvLine(row));
    }
  });
  progress.end();
  return rows;
}
