import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPosted, readTaggable } from '../../../src/ingest/sources/posted.js';

const now = new Date('2026-03-10T12:00:00Z');
const tag = { indicator: 'trade-disruption', country: 'Kazakhstan' };

describe('readPosted', () => {
  test('takes an article with everything', () => {
    const given = {
      id: 7,
      title: 'Port closed',
      text: 'The port was closed on Monday.',
      publishedAt: '2026-03-09T08:00:00+01:00',
      url: 'https://courier.example/port?utm_source=x',
      publisher: ' The Courier ',
      language: 'EN_gb',
      tags: [{ ...tag, role: 'actor', polarity: 'de-escalatory', severity: 0.2 }],
    };
    expect(readPosted(given, now).ok).toEqual({
      url: 'https://courier.example/port',
      title: 'Port closed',
      text: 'The port was closed on Monday.',
      language: 'en-GB',
      publisher: 'The Courier',
      publishedAt: new Date('2026-03-09T07:00:00Z'),
      tags: [{ indicator: 'trade-disruption', country: 'KZ', role: 'actor', polarity: 'de-escalatory', severity: 0.2 }],
      workspace: null,
    });
  });

  test('takes an article with nothing but its text', () => {
    expect(readPosted({ text: 'It rained.' }, now).ok).toEqual({
      url: null,
      title: '',
      text: 'It rained.',
      language: null,
      publisher: null,
      publishedAt: null,
      tags: [],
      workspace: null,
    });
  });

  test('a tag is escalatory, of half severity, on the target, unless it says otherwise', () => {
    expect(readPosted({ text: 'A', tags: [tag] }, now).ok?.tags).toEqual([
      { indicator: 'trade-disruption', country: 'KZ', role: 'target', polarity: 'escalatory', severity: 0.5 },
    ]);
  });

  test('a title alone is enough, and null is as good as nothing', () => {
    expect(
      readPosted(
        { id: null, title: 'Port closed', text: '', url: null, publishedAt: null, publisher: null, language: null, tags: null },
        now,
      ).ok?.title,
    ).toBe('Port closed');
  });

  test('half a surrogate pair becomes a replacement character, a whole one stays', () => {
    expect(readPosted({ text: 'a\ud800b 😀' }, now).ok?.text).toBe('a\ufffdb 😀');
  });

  const rejections: [string, unknown, string][] = [
    ['no object', 'hello', 'an article is an object'],
    ['a list', [], 'an article is an object'],
    ['null', null, 'an article is an object'],
    ['no text', { title: 'A' }, 'text: is missing'],
    ['a text that is a number', { text: 5 }, 'text: must be text'],
    ['an empty article', { title: ' ', text: '…\n' }, 'text: has no words'],
    ['a NUL byte', { text: 'a\0b' }, 'text: is binary'],
    ['a NUL byte in the title', { title: 'a\0b', text: 'a' }, 'title: is binary'],
    ['replacement characters', { text: `word ${'\ufffd'.repeat(100)}` }, 'text: is binary'],
    ['control characters', { text: `word ${'\u0001\u0002'.repeat(50)}` }, 'text: is binary'],
    ['more than 5 MB of text', { text: 'ә'.repeat(2_600_000) }, 'text: is larger than 5 MB'],
    ['a title as long as a text', { title: 'a'.repeat(20_000), text: 'b' }, 'title: is longer than 10,000 characters'],
    ['a day that does not exist', { text: 'a', publishedAt: '2025-02-31' }, 'publishedAt: "2025-02-31"'],
    ['a word for a date', { text: 'a', publishedAt: 'yesterday' }, 'publishedAt: "yesterday"'],
    ['the year nought', { text: 'a', publishedAt: '0000-01-01' }, 'publishedAt:'],
    ['a date in the far future', { text: 'a', publishedAt: '2026-03-12' }, 'in the future'],
    ['a date that is a number', { text: 'a', publishedAt: 1_700_000_000 }, 'publishedAt: must be text'],
    [
      'a link that is no web link',
      { text: 'a', url: 'ftp://courier.example/1' },
      'url: "ftp://courier.example/1" is not an http or https link',
    ],
    ['a script for a link', { text: 'a', url: 'javascript:alert(1)' }, 'url:'],
    ['a link that is no link', { text: 'a', url: 'courier' }, 'url:'],
    ['a language that is none', { text: 'a', language: 'English' }, 'language: "English"'],
    ['a publisher as long as a text', { text: 'a', publisher: 'p'.repeat(301) }, 'publisher: is longer than 300 characters'],
    ['an id that is a list', { text: 'a', id: [] }, 'id: must be text or a number'],
    ['tags that are no list', { text: 'a', tags: 'war' }, 'tags: must be a list'],
    ['a tag that is no object', { text: 'a', tags: ['war'] }, 'tags[0]: must be an object'],
    ['an unknown indicator', { text: 'a', tags: [tag, { ...tag, indicator: 'weather' }] }, 'tags[1].indicator: must be one of'],
    ['a missing indicator', { text: 'a', tags: [{ country: 'KZ' }] }, 'tags[0].indicator: must be one of'],
    ['an unknown country', { text: 'a', tags: [{ ...tag, country: 'Atlantis' }] }, 'tags[0].country: "Atlantis" is no country we know'],
    ['a missing country', { text: 'a', tags: [{ indicator: 'repression' }] }, 'tags[0].country: is missing'],
    ['an unknown role', { text: 'a', tags: [{ ...tag, role: 'any' }] }, 'tags[0].role: must be one of target, actor, domestic, not "any"'],
    ['an unknown polarity', { text: 'a', tags: [{ ...tag, polarity: 'bad' }] }, 'tags[0].polarity: must be one of'],
    ['a severity above one', { text: 'a', tags: [{ ...tag, severity: 2 }] }, 'tags[0].severity: must be 1 or less'],
    ['a severity that is no number', { text: 'a', tags: [{ ...tag, severity: 'high' }] }, 'tags[0].severity: must be a number'],
  ];
  test.each(rejections)('rejects %s, naming the field', (_, value, reason) => expect(readPosted(value, now).reason).toContain(reason));

  test('a reason never repeats a long value', () => {
    for (const [, value] of rejections) expect(readPosted(value, now).reason?.length).toBeLessThan(400);
  });

  test('any JSON is an article or a reason', () => {
    const some = fc.record(
      {
        id: fc.jsonValue(),
        title: fc.anything(),
        text: fc.oneof(fc.string(), fc.jsonValue()),
        publishedAt: fc.oneof(
          fc.string(),
          fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
        ),
        url: fc.oneof(fc.webUrl(), fc.string()),
        publisher: fc.string(),
        language: fc.string(),
        tags: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), some), (value) => {
        const read = readPosted(value, now);
        return (read.ok === undefined) !== (read.reason === undefined);
      }),
    );
  });
});

describe('readTaggable', () => {
  test('keeps the id as it came', () => {
    expect(readTaggable({ id: 7, text: 'A' }, 3, now).ok?.id).toBe(7);
    expect(readTaggable({ id: '07', text: 'A' }, 3, now).ok?.id).toBe('07');
    expect(readTaggable({ id: 0, text: 'A' }, 3, now).ok?.id).toBe(0);
  });

  test('a line without an id has its number', () => expect(readTaggable({ text: 'A' }, 3, now).ok?.id).toBe('3'));

  test('leaves title and text exactly as they are, so that offsets hold', () => {
    expect(readTaggable({ id: 1, title: ' A\r\n', text: '\uFEFF b\ud800 ' }, 1, now).ok).toEqual({
      id: 1,
      title: ' A\r\n',
      text: '\uFEFF b\ud800 ',
      publishedAt: null,
      url: null,
      publisher: null,
    });
  });

  test('rejects what readPosted rejects of the fields they share', () => {
    expect(readTaggable({ id: 1, text: 'a', publishedAt: '2025-02-31' }, 1, now).reason).toContain('publishedAt:');
    expect(readTaggable({ id: 1, text: '' }, 1, now).reason).toContain('no words');
    expect(readTaggable({ id: {}, text: 'a' }, 1, now).reason).toContain('id:');
  });
});
