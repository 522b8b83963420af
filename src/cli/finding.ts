import type { Config } from '../config.js';

/** One thing the doctor looked at. */
export interface Finding {
  /** 'note' is neither good nor bad: something that is off, or not there yet. */
  readonly state: 'fine' | 'note' | 'fix';
  readonly about: string;
  readonly words: string;
  /** What to do about it. */
  readonly mend?: string;
}

const MARK: Readonly<Record<Finding['state'], string>> = { fine: 'ok  ', note: '-   ', fix: 'FIX ' };
const ABOUT = 14;

/** "FIX  Slack          SLACK_BOT_TOKEN is refused", and what to do on a line of its own. */
export const findingLines = ({ state, about, words, mend }: Finding): string[] => [
  `${MARK[state]} ${about.padEnd(ABOUT)} ${words}`,
  ...(mend ? [`${' '.repeat(ABOUT + MARK[state].length + 2)}→ ${mend}`] : []),
];

/** The oldest Node that runs this. */
const OLDEST = [20, 19] as const;

/** Whether this Node is new enough. */
export function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  const about = 'Node.js';
  if (enough) return { state: 'fine', about, words: version };
  return { state: 'fix', about, words: `${version} is too old`, mend: `Install Node.js ${OLDEST.join('.')} or newer.` };
}

/** What the environment asks for, where it can be told without asking anybody. */
export function settingsFindings({ http, sample, feeds, slack, discord, tagger }: Config): Finding[] {
  const polled = feeds === 'on' || (feeds === 'auto' && (slack !== null || discord !== null));
  const why = {
    on: 'FEEDS=on',
    off: 'FEEDS=off',
    auto: polled ? 'a chat platform has a token' : 'no chat platform has a token; FEEDS=on polls them anyway',
  };
  return [
    {
      state: 'fine',
      about: 'Configuration',
      words: `page and API on ${http.host}, port ${http.port}${http.accessToken === null ? '' : ', with an access token'}`,
    },
    { state: polled ? 'fine' : 'note', about: 'News feeds', words: `${polled ? 'polled' : 'not polled'} (${why[feeds]})` },
    { state: 'note', about: 'Sample', words: sample ? 'on: loaded at the first start' : 'off (SAMPLE=on brings it)' },
    tagger
      ? {
          state: 'fine',
          about: 'Tagger',
          words: `${tagger.model} at ${new URL(tagger.url).host}, at most ${tagger.dailyCalls} calls a day, then the built-in one`,
        }
      : { state: 'note', about: 'Tagger', words: 'the built-in one (TAGGER_API_URL and TAGGER_MODEL put a language model before it)' },
  ];
}
