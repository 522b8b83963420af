import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { describeOptions, readOptions } from '../../src/chat/grammar.js';
import { understand } from '../../src/chat/understand.js';
import { ours } from '../../src/files.js';

const filesOf = (group: string): string[] => readdirSync(ours('commands', group)).map((file) => `${group} ${file.replace(/\.ts$/, '')}`);

describe('the registry', () => {
  it('has every file of the folders, and each once', () => {
    expect(commands.map(({ name }) => name).sort()).toEqual([...filesOf('risk'), ...filesOf('watch')].sort());
  });
});

describe.each(commands.map((command) => [command.name, command] as const))('/%s', (name, command) => {
  it('has examples, and each is understood as itself', () => {
    expect(command.examples.length).toBeGreaterThan(0);
    for (const example of command.examples) {
      const { command: read, raw } = understand(example, commands);
      expect(read.name).toBe(name);
      expect(() => readOptions(read.options, raw, read)).not.toThrow();
    }
  });

  it('fits what Discord and Slack show', () => {
    expect(command.summary.length).toBeLessThanOrEqual(100);
    expect(command.name).toMatch(/^(risk|watch) [a-z-]{1,32}$/);
    const options = describeOptions(command.options);
    expect(options.length).toBeLessThanOrEqual(25);
    for (const { name: option, description, choices } of options) {
      expect(option).toMatch(/^[a-z-]{1,32}$/);
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(100);
      expect(choices?.length ?? 0).toBeLessThanOrEqual(25);
    }
  });

  it('names its needed options before the others, as Discord wants them', () => {
    const needed = describeOptions(command.options).map(({ required }) => required);
    expect(needed.indexOf(true, needed.indexOf(false) < 0 ? needed.length : needed.indexOf(false))).toBe(-1);
  });
});

describe('a command alone', () => {
  for (const { name, options, examples } of commands) {
    const needs = describeOptions(options).some(({ required }) => required);
    it(`of ${name} ${needs ? 'asks for what it needs, with an example' : 'is enough'}`, () => {
      const work = () => readOptions(options, {}, { name, examples });
      if (needs) {
        const mend = { hint: `For example: ${examples[0]}`, option: expect.any(String) };
        expect(work).toThrowError(expect.objectContaining({ code: 'bad-option', mend }));
      } else expect(work).not.toThrow();
    });
  }
});
