import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { say } from './sham-terminal.js';
import { ownFolder } from './spawned.js';

const folder = ownFolder();
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const lines = (...values: readonly unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');
const sentence = 'Russia bombs the Ukrainian city of Kharkiv.';

describe('tag --json', () => {
  it('answers each accepted line in order, names each rejected one by its number, and goes on', async () => {
    const { code, out, err } = await say(
      ['tag', '--json'],
      lines(
        { id: 'a', text: sentence },
        'no json',
        '',
        { id: 'b', text: ' ' },
        { id: 'c', text: 'Calm.', publishedAt: '2024-02-31' },
        '[1]',
        { id: 7, title: sentence, text: '' },
      ),
    );
    expect(code).toBe(1);
    expect(out.map((line) => JSON.parse(line).id)).toEqual(['a', 7]);
    expect(err.map((line) => /^line (\d+) \S/.exec(line)?.[1])).toEqual(['2', '4', '5', '6']);
  });

  it('gives events in the shape of the contract, whose slice is the sentence', async () => {
    const text = `Nothing here. ${sentence}`;
    const { code, out } = await say(['tag', '--json', '-'], lines({ id: 1, text }));
    const { events, countries } = JSON.parse(out[0] ?? '{}');
    expect([code, countries]).toEqual([0, ['RU', 'UA']]);
    expect(events).toHaveLength(1);
    expect(Object.keys(events[0]).sort()).toEqual(
      [
        'actor',
        'confidence',
        'cue',
        'end',
        'eventType',
        'in',
        'indicator',
        'modality',
        'polarity',
        'recipient',
        'sentence',
        'severity',
        'start',
      ].sort(),
    );
    expect(events[0]).toMatchObject({ actor: { country: 'RU', text: 'Russia' }, recipient: { country: 'UA' }, in: 'text', sentence });
    expect(text.slice(events[0].start, events[0].end)).toBe(sentence);
  });

  it.each(['{"id":1,"text":"Calm."}', 'no json', '[]', '"text"', '{', 'Russia bombs Kharkiv.'])(
    'takes the first line %j for JSON, whatever it looks like',
    async (first) => {
      const { out } = await say(['tag', '--json'], lines(first, { id: 'second', text: sentence }));
      expect(JSON.parse(out.at(-1) ?? '{}').id).toBe('second');
    },
  );

  it('has nothing to say about nothing', async () => {
    expect(await say(['tag', '--json'], '')).toMatchObject({ code: 0, out: [], err: [] });
  });

  it('gives a line without an id its number, and takes the files in order', async () => {
    const { out } = await say([
      'tag',
      '--json',
      file('1.jsonl', lines('', { text: 'Calm.' })),
      file('2.jsonl', lines({ id: 'x', text: 'Calm.' })),
    ]);
    expect(out.map((line) => JSON.parse(line).id)).toEqual(['2', 'x']);
  });

  it('says which file a line is in, and that one of several files is missing', async () => {
    const { code, err } = await say(['tag', '--json', file('3.jsonl', 'oops'), join(folder, 'nowhere')]);
    expect([code, err]).toEqual([1, [`${join(folder, '3.jsonl')}:1 is not valid JSON`, `There is no file ${join(folder, 'nowhere')}.`]]);
  });

  it('drops a line of 50 MB and goes on', async () => {
    function* input() {
      yield '{"id":1,"text":"';
      for (let megabyte = 0; megabyte < 50; megabyte++) yield 'x'.repeat(1_000_000);
      yield `"}\n${JSON.stringify({ id: 2, text: sentence })}\n`;
    }
    const { code, out, err } = await say(['tag', '--json'], input());
    expect([code, out.map((line) => JSON.parse(line).id), err]).toEqual([1, [2], [expect.stringMatching(/^line 1 is longer than/)]]);
  });
});

describe('tag', () => {
  it('shows a text as a card', async () => {
    const { code, out, err } = await say(['tag'], sentence);
    expect([code, err]).toEqual([0, []]);
    expect(out.join('\n')).toMatch(/Russia → Ukraine[\s\S]*Kharkiv/);
    expect(out.join('\n')).not.toContain('Try:');
  });

  it('says which of several files is which', async () => {
    const [one, other] = [file('one.txt', sentence), file('other.md', 'Nothing happened.')];
    expect((await say(['tag', one, other])).out.filter((line) => line.startsWith('=='))).toEqual([`== ${one}`, `== ${other}`]);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /has no words/],
    ['binary junk', Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256), /is binary, not text/],
    ['a file of 50 MB', 'word '.repeat(10_000_000), /larger than 5 MB/],
  ])('rejects %s in words', async (_, content, words) => {
    const { code, out, err } = await say(['tag', file('bad.txt', content)]);
    expect([code, out, err]).toEqual([1, [], [expect.stringMatching(words)]]);
  });
});

describe('tag --explain', () => {
  const spanish = 'Rusia bombardea la ciudad ucraniana de Járkov, según el ejército. Las autoridades piden ayuda a los vecinos.';

  it('shows below the card the cue, the weights, what came second and the code of the pair', async () => {
    const { code, out, err } = await say(['tag', '--explain'], sentence);
    const words = out.join('\n');
    expect([code, err]).toEqual([0, []]);
    expect(words).toMatch(/1\. armed-conflict · ASSAULT · Russia \(“Russia”\) → Ukraine \(“Ukrainian”\) · escalatory, asserted/);
    expect(words).toMatch(/cue: bombs; severity 0?\.?\d+, confidence 0?\.?\d+/);
    expect(words).toMatch(/this kind is going on: \d+ %; next: [a-z-]+, (?:de-)?escalatory \(\d+ %\)/);
    expect(words).toMatch(/the words: \S+ [+−]\d\.\d\d, /);
    expect(words).toMatch(/weighed: \S+ [+−]\d\.\d\d, /);
    expect(words).toMatch(/code of the pair: ASSAULT \d+ %, then [A-Z]+ \d+ %/);
  });

  it('says nothing of this without being asked', async () => {
    expect((await say(['tag'], sentence)).out.join('\n')).not.toMatch(/code of the pair|the words:/);
  });

  it('gives it with --json on each event, beside what stands there without it', async () => {
    const input = lines({ id: 1, text: sentence });
    const [plain, explained] = await Promise.all([say(['tag', '--json'], input), say(['tag', '--json', '--explain'], input)]);
    const [event] = JSON.parse(explained.out[0] ?? '{}').events;
    const { model, codes, ...rest } = event;
    expect([rest]).toEqual(JSON.parse(plain.out[0] ?? '{}').events);
    expect(event.cue).toBe('bombs');
    expect(Object.keys(model)).toEqual(['likely', 'runnerUp', 'words', 'evidence']);
    expect(model.words[0]).toEqual({ name: expect.any(String), weight: expect.any(Number) });
    expect(model.runnerUp).toEqual({ what: { indicator: expect.any(String), polarity: expect.any(String) }, likely: expect.any(Number) });
    expect(codes.map(({ what }: { what: string }) => what)[0]).toBe('ASSAULT');
  });

  it('explains a Spanish text as read by cues and grammar alone', async () => {
    const { out } = await say(['tag', '--explain'], spanish);
    expect(out.join('\n')).toMatch(/armed-conflict[\s\S]*cue: bombardea[\s\S]*read by cues and grammar alone/);
    const json = await say(['tag', '--json', '--explain'], lines({ id: 1, text: spanish }));
    expect(JSON.parse(json.out[0] ?? '{}').events[0]).toMatchObject({ cue: 'bombardea', model: null });
  });
});

describe('relation', () => {
  const pair = { id: 'p', sentence: 'Russia bombed the Ukrainian city of Kharkiv.', source: 'Russia', target: 'Ukrainian' };

  it('answers with one of the 15 root codes and their probabilities, with or without --json', async () => {
    const { code, out } = await say(['relation', '--json'], lines(pair));
    const answer = JSON.parse(out[0] ?? '{}');
    expect([code, answer.id]).toEqual([0, 'p']);
    expect(Object.keys(answer)).toEqual(['id', 'eventType', 'quad', 'indicator', 'polarity', 'modality', 'scores']);
    expect(Object.keys(answer.scores)).toHaveLength(15);
    expect(Object.keys(answer.scores)).toContain(answer.eventType);
    expect((await say(['relation'], lines(pair))).out).toEqual(out);
  });

  it('names what is wrong with a line, and does the others', async () => {
    const { code, out, err } = await say(['relation'], lines({ ...pair, target: undefined }, 'x', { ...pair, sentence: ' ' }, pair));
    expect([code, out.length]).toEqual([1, 1]);
    expect(err).toEqual(['line 1 target: is missing', 'line 2 is not valid JSON', 'line 3 sentence: is empty']);
  });
});
