import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { escapeHtml, markup } from '../../../src/platforms/local/markup.js';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[<>"'&=/ a-z!-]{0,40}$/),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</textarea><svg onload=alert(1)>',
    '<!--',
    ']]>',
    "' onmouseover='x",
  ),
);

test('whatever stands in it, a value neither opens an element nor leaves its attribute', () => {
  fc.assert(
    fc.property(hostile, hostile, (inside, title) => {
      const { document } = parseHTML(`<html><body>${markup`<p title="${title}">${inside}</p>`.html}</body></html>`);
      expect(document.body.querySelectorAll('*')).toHaveLength(1);
      expect([...(document.querySelector('p')?.attributes ?? [])].map(({ name }) => name)).toEqual(['title']);
    }),
  );
});

test('plain words come out as they went in', () => {
  const plain = fc.stringMatching(/^[\p{L}\p{N} .,:;!?&<>"'\u2019-]{0,60}$/u);
  fc.assert(
    fc.property(plain, (words) => {
      const { document } = parseHTML(`<html><body><p>${escapeHtml(words)}</p></body></html>`);
      expect(document.querySelector('p')?.textContent).toBe(words);
    }),
  );
});

test('characters that turn the reading direction or control a terminal are left out', () => {
  expect(escapeHtml('a\u202Eexe.gnp\u2066b\u0000c\u0007d\te')).toBe('aexe.gnpbcd e');
});

test('markup within markup is not escaped again, lists are joined, and nothing gives nothing', () => {
  const items = ['a', '<b>'].map((word) => markup`<li>${word}</li>`);
  expect(markup`<ul>${items}</ul>${null}${undefined}${false}${0}`.html).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>0');
});
