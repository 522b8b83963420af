import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.js';
import { Problem } from '../src/core/problem.js';

const SET = { TAGGER_API_URL: 'https://api.example/v1', TAGGER_MODEL: 'reader-1' };

function problemOf(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (fault) {
    if (fault instanceof Problem) return fault.message;
  }
  return 'no problem';
}

describe('a language model', () => {
  it('is off by default, and with its key alone', () => {
    expect([readConfig({}).tagger, readConfig({ TAGGER_API_KEY: 'sk-1', TAGGER_DAILY_CALLS: '9' }).tagger]).toEqual([null, null]);
  });

  it('is on with an address and a name; the key may be missing, and 500 calls a day are allowed', () => {
    expect(readConfig(SET).tagger).toEqual({ url: 'https://api.example/v1', key: null, model: 'reader-1', dailyCalls: 500 });
    expect(readConfig({ ...SET, TAGGER_API_KEY: 'sk-1', TAGGER_DAILY_CALLS: '20' }).tagger).toMatchObject({ key: 'sk-1', dailyCalls: 20 });
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['no name', { TAGGER_API_URL: 'https://api.example/v1' }, /^TAGGER_MODEL is missing/],
    ['no address', { TAGGER_MODEL: 'reader-1' }, /^TAGGER_API_URL is missing/],
    ['an address that is none', { ...SET, TAGGER_API_URL: 'api.example' }, /^TAGGER_API_URL must be/],
    ['a file for an address', { ...SET, TAGGER_API_URL: 'file:///etc/passwd' }, /^TAGGER_API_URL must be/],
    [
      'a password in the address',
      { ...SET, TAGGER_API_URL: 'https://me:secret@api.example/v1' },
      /^TAGGER_API_URL holds a user name or password/,
    ],
    ['a name with spaces', { ...SET, TAGGER_MODEL: 'reader one' }, /^TAGGER_MODEL must be/],
    ['no calls', { ...SET, TAGGER_DAILY_CALLS: '0' }, /^TAGGER_DAILY_CALLS must be 1 or more/],
    ['half a call', { ...SET, TAGGER_DAILY_CALLS: '0.5' }, /^TAGGER_DAILY_CALLS must be a whole number/],
    ['words for a number', { ...SET, TAGGER_DAILY_CALLS: 'many' }, /^TAGGER_DAILY_CALLS must be a number/],
    ['a key with a line break', { ...SET, TAGGER_API_KEY: 'sk-secret\nx' }, /^TAGGER_API_KEY must be printable/],
    ['a key over an open line', { ...SET, TAGGER_API_URL: 'http://api.example/v1', TAGGER_API_KEY: 'sk-secret' }, /use https$/],
  ])('with %s is refused, and the problem names the variable and tells no secret', (_, env, says) => {
    expect(problemOf(env)).toMatch(says);
    expect(problemOf(env)).not.toContain('secret');
  });

  it.each([
    'http://localhost:11434/v1',
    'http://127.0.0.1:8000/v1',
    'http://[::1]:8000/v1',
    'http://ollama:11434/v1',
    'http://192.168.1.20/v1',
    'http://gpu.internal/v1',
  ])('may be near, at %s, with a key', (url) => {
    expect(problemOf({ ...SET, TAGGER_API_URL: url, TAGGER_API_KEY: 'sk-1' })).toBe('no problem');
  });

  it.each([
    'http://10.0.0.1.example.com/v1',
    'http://192.168.1.20.nip.example/v1',
    'http://local.example/v1',
    'http://127.0.0.1.example/v1',
  ])('is not near at %s', (url) => {
    expect(problemOf({ ...SET, TAGGER_API_URL: url, TAGGER_API_KEY: 'sk-1' })).toMatch(/use https$/);
  });
});
