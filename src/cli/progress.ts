import type { Terminal } from './verb.js';

/** A bar is drawn at most so often; in a log, a line is written at most so often. In milliseconds. */
const DRAWN_EVERY = 100;
const WRITTEN_EVERY = 10_000;

const BAR = 20;

/** What is being done, and to what: "Reading", "articles". */
export interface Doing {
  readonly doing: string;
  readonly things: string;
}

/** How far it is. */
export interface Progress {
  /** So many are done; `share` of the whole, 0 to 1, or null when the whole is not known. */
  at(done: number, share: number | null): void;
  /** Tells where it ended, if it told anything before. */
  end(): void;
}

/** Progress on standard error: a bar where a person watches, else a line now and then. */
export function progressOn(terminal: Terminal, doing: Doing, clock: () => number = Date.now): Progress {
  const began = clock();
  let told = terminal.watched ? 0 : began;
  let last: string | null = null;
  let spoken = false;
  return {
    at: (done, share) => {
      const now = clock();
      last = progressWords(doing, done, share, (now - began) / 1000);
      if (now - told < (terminal.watched ? DRAWN_EVERY : WRITTEN_EVERY)) return;
      told = now;
      spoken = true;
      if (terminal.watched) terminal.over(last);
      else terminal.err(last);
    },
    end: () => {
      if (spoken && last !== null) terminal.err(last);
      last = null;
    },
  };
}

/** "Reading [#####···············] 25% · 13,000 articles · 410/s · 1:37 left". */
export function progressWords({ doing, things }: Doing, done: number, share: number | null, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const left = share !== null && share > 0 && share < 1 && seconds >= 1 ? [`${minutes((seconds * (1 - share)) / share)} left`] : [];
  return [
    share === null ? doing : `${doing} ${bar(share)} ${Math.floor(share * 100)}%`,
    `${done.toLocaleString('en')} ${things}`,
    ...(seconds >= 1 ? [`${Math.round(rate).toLocaleString('en')}/s`] : []),
    ...left,
  ].join(' · ');
}

function bar(share: number): string {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * BAR);
  return `[${'#'.repeat(filled)}${'·'.repeat(BAR - filled)}]`;
}

const minutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
