import { describe, expect, test } from 'vitest';
import { articleSpans } from '../../../src/core/tagging/furniture.js';

const kept = (text: string): string =>
  articleSpans(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter(Boolean)
    .join(' ');

describe('furniture', () => {
  test.each([
    ['a caption', 'One sentence here.\nFile - A soldier in a street.\nAnother sentence.', 'One sentence here. Another sentence.'],
    [
      'a link in the middle',
      'The first of many words here.\nRead also: something else\nThe next sentence goes on for long.\nAnd on.',
      'The first of many words here. The next sentence goes on for long.\nAnd on.',
    ],
    ['everything after the end', 'The article is here, whole.\nSource link\nAnother headline entirely', 'The article is here, whole.'],
    ['a cookie line', 'We use cookies on this page.\nThe article.', 'The article.'],
    ['a byline', 'By Jane Roe\nThe article.', 'The article.'],
  ])('leaves out %s', (_what, text, article) => {
    expect(kept(text)).toBe(article);
  });

  test.each([
    'LISBON, Portugal — The minister spoke.',
    'By Monday the army had left.',
    'Related violence spread through the province and many people were hurt.',
    'The file - a list of names - was published.',
  ])('keeps %s', (text) => {
    expect(kept(text)).toBe(text);
  });
});
