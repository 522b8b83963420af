import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { assets } from '../../../src/platforms/local/assets/index.js';

const css = assets.get('page.css')?.body ?? '';
const scripts = [...assets].filter(([name]) => name.endsWith('.js'));

describe('the page asks nobody else for anything', () => {
  test.each([...assets.keys()])('%s', (name) => {
    const body = (assets.get(name)?.body ?? '').replace('http://www.w3.org/2000/svg', '');
    expect(body).not.toMatch(/https?:|\/\/[a-z]+\.|@import/);
  });
});

describe('scripts', () => {
  const exported = (body: string) => [...body.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(([, name]) => name);
  const imported = (body: string) =>
    [...body.matchAll(/^import \{ ([^}]+) \} from '\.\/([\w.]+)';/gm)].flatMap(([, names = '', from = '']) =>
      names.split(', ').map((name) => ({ name, from })),
    );

  test.each(scripts)('%s imports only what stands in another', (_name, { body }) => {
    for (const { name, from } of imported(body)) expect(exported(assets.get(from)?.body ?? '')).toContain(name);
  });
  test.each(scripts)('%s needs nothing that the content-security policy forbids', (_name, { body }) => {
    expect(body).not.toMatch(/\beval\(|new Function|\.outerHTML|document\.write|setAttribute\('style|javascript:/);
  });
  test.each(scripts)('%s can be parsed as a module', (_name, { body }) => {
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '--check', '-'], { input: body, encoding: 'utf8' });
    expect(stderr).toBe('');
  });
});

describe('contrast', () => {
  const looks = {
    light: variablesOf(css.slice(css.indexOf(':root {'), css.indexOf('@media (prefers-color-scheme'))),
    dark: variablesOf(css.slice(css.indexOf(':root[data-theme="dark"]'))),
  };
  const WORDS = [
    ['text', 'page'],
    ['text', 'raised'],
    ['text', 'side'],
    ['text', 'over'],
    ['soft', 'page'],
    ['soft', 'raised'],
    ['soft', 'side'],
    ['soft', 'over'],
    ['soft', 'sunken'],
    ['accent', 'raised'],
    ['on-accent', 'accent-fill'],
    ['on-accent', 'accent-fill-over'],
    ['mark', 'mark-fill'],
    ['danger', 'raised'],
    ['danger', 'page'],
    ['danger', 'over'],
  ] as const;
  const SHAPES = [
    ['edge', 'raised'],
    ['accent', 'page'],
    ['accent', 'over'],
  ] as const;

  describe.each(Object.entries(looks))('in the %s look', (_look, color) => {
    test.each(WORDS)('%s on %s can be read (4.5 to 1)', (front, ground) => {
      expect(contrast(color.get(front), color.get(ground))).toBeGreaterThanOrEqual(4.5);
    });
    test.each(SHAPES)('%s on %s can be seen (3 to 1)', (front, ground) => {
      expect(contrast(color.get(front), color.get(ground))).toBeGreaterThanOrEqual(3);
    });
  });
});

function variablesOf(block: string): ReadonlyMap<string, string> {
  return new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one = '', other = ''): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = Number.NaN, g = Number.NaN, b = Number.NaN] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
