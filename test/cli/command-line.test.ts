import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.js';
import { verbs } from '../../src/cli/verbs.js';
import { Problem } from '../../src/core/problem.js';
import { VERSION } from '../../src/files.js';
import { say, shamTerminal } from './sham-terminal.js';

describe('help', () => {
  it.each([[[]], [['help']], [['--help']], [['-h']]])('lists every verb after %j, and is no fault', async (args) => {
    const { code, out, err } = await say(args);
    expect([code, err]).toEqual([0, []]);
    for (const { name, summary } of verbs) expect(out.join('\n')).toMatch(new RegExp(`^ +${name} +${summary.slice(0, 20)}`, 'm'));
  });

  it.each(verbs.map(({ name, usage }) => [name, usage]))('of %s is the same either way, and begins with its usage', async (name, usage) => {
    const [one, other] = [await say(['help', name]), await say([name, '--help'])];
    expect(one).toEqual(other);
    expect([one.code, one.out[0]?.split('\n')[0]]).toEqual([0, `Usage: bellwether ${usage}`]);
  });

  it('of a look-up has the options of the chat, and examples as they are typed here', async () => {
    const { out } = await say(['help', 'history']);
    expect(out.join('\n')).toMatch(
      /--country .*\n.*--days .*\n.*--indicator .*trade-disruption[\s\S]*--as-of[\s\S]*--json[\s\S]*\n {2}bellwether history Ukraine/,
    );
  });

  it('tells the version', async () => {
    expect(await say(['--version'])).toMatchObject({ code: 0, out: [VERSION] });
  });
});

describe('what cannot be used ends with 2, nothing on standard output, and what to do', () => {
  it.each<[string, string[], RegExp]>([
    ['a misspelt verb', ['statsu'], /no verb "statsu"[\s\S]*Did you mean status/],
    ['a verb like no other', ['frobnicate'], /no verb "frobnicate"[\s\S]*bellwether help/],
    ['help of no verb', ['help', 'tga'], /no verb "tga"[\s\S]*tag/],
    ['an unknown option', ['tag', '--jsno'], /Unknown option '--jsno'[\s\S]*--json/],
    ['an option without its word', ['replay', 'x.jsonl', '--by'], /--by/],
    ['a missing file', ['tag', 'nowhere.txt'], /no file nowhere\.txt/],
    ['a folder', ['tag', '.'], /is a folder/],
    ['two files where one is read', ['relation', 'a', 'b'], /one file/],
    ['nothing to take in', ['ingest'], /needs a file/],
    ['a missing file to take in', ['ingest', 'nowhere.jsonl'], /no file nowhere\.jsonl/],
    ['an unknown country', ['status', 'kazaksthan'], /no country called “kazaksthan”[\s\S]*bellwether status Kazakhstan/],
    ['a country too few', ['pair', 'Russia'], /bellwether pair needs more: second/],
    ['an impossible day', ['status', 'KZ', '--as-of', '2022-02-30'], /as-of must be a day/],
    ['an unknown indicator', ['top', '--indicator', 'weather'], /indicator must be one of/],
    ['a replay by year', ['replay', 'x.jsonl', '--by', 'year', '--out', 'x.csv'], /--by must be day, week, month/],
    ['a replay to nowhere', ['replay', 'x.jsonl', '--by', 'day'], /--out FILE\.csv/],
    ['a replay into a missing folder', ['replay', 'x.jsonl', '--by', 'day', '--out', 'nowhere/x.csv'], /no folder nowhere/],
    ['words for migrate', ['migrate', 'now'], /takes no words/],
    ['a dump without a file', ['dump'], /one file/],
    ['a missing dump', ['restore', 'nowhere.gz'], /no file nowhere\.gz/],
  ])('%s', async (_, args, words) => {
    const { code, out, err } = await say(args);
    expect([code, out]).toEqual([2, []]);
    expect(err.join('\n')).toMatch(words);
    expect(err.join('\n')).not.toMatch(/\n {4}at /);
  });
});

describe('a fault', () => {
  const saying = async (fault: unknown, env: Record<string, string> = {}) => {
    const { terminal, heard } = shamTerminal('', { env });
    const broken = { name: 'break', summary: '', usage: 'break', load: async () => () => Promise.reject(fault) };
    return { code: await runCommandLine(['break'], terminal, [broken]), err: heard.err.join('\n') };
  };

  it('of ours is one line, with the way to its stack', async () => {
    expect(await saying(new Error('it exploded'))).toEqual({
      code: 1,
      err: 'Something went wrong on our side: it exploded\nDEBUG=1 shows where.',
    });
  });

  it('of ours shows its stack when asked for', async () => {
    expect((await saying(new Error('it exploded'), { DEBUG: '1' })).err).toMatch(/\n {4}at /);
  });

  it('of the world is 1: the work could not be done, and nothing was wrong with the words', async () => {
    expect(await saying(new Problem('busy', 'The folder is in use.', { hint: 'Wait.' }))).toEqual({
      code: 1,
      err: 'The folder is in use.\nWait.',
    });
  });
});
