import { describe, expect, it } from 'vitest';
import { readOptions, readWords } from '../../src/chat/grammar.js';
import { Problem } from '../../src/core/problem.js';
import { own } from './own-commands.js';

const problemOf = (work: () => unknown): Problem => {
  try {
    work();
  } catch (fault) {
    if (fault instanceof Problem) return fault;
    throw fault;
  }
  throw new Error('nothing was thrown');
};

describe('readOptions', () => {
  it('takes options as Discord names them, numbers as numbers', () => {
    const { options } = own('risk status');
    expect(readOptions(options, { country: 'KZ', 'as-of': '2022-02-20T00:00Z' })).toMatchObject({ asOf: new Date('2022-02-20T00:00:00Z') });
    expect(readOptions(own('watch alert').options, { country: 'KZ', level: 60 })).toMatchObject({ level: 60 });
  });

  it('takes an empty option for none', () => {
    expect(readOptions(own('risk top').options, { count: '', role: null })).toMatchObject({ count: 10, role: 'target' });
  });

  it('refuses an option the command does not have', () => {
    expect(problemOf(() => readOptions(own('risk top').options, { colour: 'red' })).message).toContain('colour');
  });

  it('is not fooled by names that every object has', () => {
    const { options } = own('risk top');
    for (const name of ['constructor', 'toString', 'valueOf']) {
      expect(problemOf(() => readWords(`${name}:x`, options)).code).toBe('bad-option');
    }
    expect(problemOf(() => readWords('__proto__:x', options)).code).toBe('unknown-word');
  });
});
