import { describe, expect, it } from 'vitest';
import { readable, typedWords, unwrapped } from '../../src/chat/typed-words.js';

const UNWRAPPED: readonly [typed: string, read: string][] = [
  ['<https://news.example/a?b=1&c=2>', 'https://news.example/a?b=1&c=2'],
  ['<https://news.example/a|news.example/a>', 'https://news.example/a'],
  ['See <http://a.example/1|this> and <https://b.example>.', 'See http://a.example/1 and https://b.example.'],
  ['<#C024BE91L|general news> says', '#general news says'],
  ['<#C024BE91L>', '#C024BE91L'],
  ['<@U024BE7LH|ada> and <@U024BE7LH>', '@ada and @U024BE7LH'],
  ['<!here> <!channel|channel> <!subteam^S01|desk>', '@here @channel @desk'],
  ['<mailto:ada@desk.example|Ada>', 'ada@desk.example'],
  ['<p>Turkey closes its airspace</p>', '<p>Turkey closes its airspace</p>'],
  ['3 < 4 > 2 | 1', '3 < 4 > 2 | 1'],
  ['a <https://a.example/ b> c', 'a <https://a.example/ b> c'],
  ['<https://a.example', '<https://a.example'],
];

describe('a text as a chat program sends it', () => {
  it.each(UNWRAPPED)('%s reads as %s', (typed, read) => {
    expect(unwrapped(typed)).toBe(read);
  });

  it('is read at once, however long', () => {
    const long = '<https://a.example/|'.repeat(8_000);
    expect(unwrapped(long)).toHaveLength(long.length);
  });
});

describe('one word of it', () => {
  it.each([
    ['<#C1|general>', '#general'],
    ['KZ', 'KZ'],
    [' <https://a.example|x> ', 'https://a.example'],
    ['<>', '<>'],
  ])('%s reads as %s', (typed, read) => {
    expect(readable(typed)).toBe(read);
  });
});

describe('the words of a command', () => {
  it.each([
    ['<#C024BE91L|south-sudan>', '#south-sudan'],
    ['country:<#C024BE91L|ukraine>', '#ukraine'],
    ['<https://news.example/a|here>', '<https://news.example/a|here>'],
    ['“South Sudan”', 'South Sudan'],
  ])('%s has the one value %s', (typed, value) => {
    expect(typedWords(typed)).toMatchObject([{ value, end: typed.length }]);
  });
});
