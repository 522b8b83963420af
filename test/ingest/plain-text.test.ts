import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainLine, plainText } from '../../src/ingest/plain-text.js';

test.each([
  ['parts paragraphs with an empty line', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
  ['keeps a line break', 'One<br/>two', 'One\ntwo'],
  ['drops scripts and styles with what they hold', 'a<script>if (1 < 2) b()</script><style>p {}</style>c', 'a c'],
  ['drops a script that was cut off', 'a<script>if (1', 'a'],
  ['drops comments', 'a<!-- <p>b</p> -->c', 'a c'],
  ['leaves inline markup out of words', 'Kazakh<b>stan</b>', 'Kazakhstan'],
  [
    'decodes named, numbered and old windows references',
    '&quot;A&amp;B&quot; &#8211; &#x2014; &eacute; &Eacute; &#146;',
    '"A&B" – — é É ’',
  ],
  ['leaves an unknown reference as it stands', 'AT&T; &nosuch;', 'AT&T; &nosuch;'],
  ['does not turn a reference into a NUL byte', 'a&#0;b', 'a b'],
  ['keeps a comparison', 'if 3 < 4 and 5 > 2', 'if 3 < 4 and 5 > 2'],
])('%s', (_, html, text) => expect(plainText(html)).toBe(text));

test('a title is one line', () => expect(plainLine('<b>Talks\n fail</b><br> again')).toBe('Talks fail again'));

test('deep nesting costs no more than its length', () => {
  expect(plainText(`${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}`)).toBe('x');
});

test.each(['<script', '<script>', '<!--', '<p ', '</', '&#', '<a b="', ' \n'])('three megabytes of %s end', (piece) => {
  expect(plainText(piece.repeat(3_000_000 / piece.length)).length).toBeLessThanOrEqual(3_000_000);
});

test('any text becomes a text without NUL bytes', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '&', ';', '#', '/', 'p', '0', '!', '-', ' ') }),
      (html) => !plainText(html).includes('\0'),
    ),
  );
});
