import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../src/ingest/charset.js';

/** "Москва" in windows-1251. */
const moscow = Uint8Array.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]);
const join = (...parts: (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));

test.each<[string, Uint8Array, string, string]>([
  ['UTF-8 when nobody says anything', Buffer.from('Қазақстан'), '', 'Қазақстан'],
  ['the content type', moscow, 'text/html; charset=windows-1251', 'Москва'],
  ['the content type in quotes', moscow, 'text/html; charset="Windows-1251"', 'Москва'],
  [
    'the XML prolog',
    join('<?xml version="1.0" encoding="windows-1251"?>', moscow),
    'text/xml',
    '<?xml version="1.0" encoding="windows-1251"?>Москва',
  ],
  ['the meta tag', join('<meta charset=windows-1251>', moscow), 'text/html', '<meta charset=windows-1251>Москва'],
  [
    'the old meta tag',
    join('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', moscow),
    '',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">Москва',
  ],
  [
    'the prolog, when the header names an encoding that does not fit',
    join('<?xml version="1.0" encoding="windows-1251"?>', moscow),
    'text/xml; charset=utf-8',
    '<?xml version="1.0" encoding="windows-1251"?>Москва',
  ],
  ['the byte order mark before all', join(Uint8Array.from([0xef, 0xbb, 0xbf]), Buffer.from('é')), 'text/plain; charset=windows-1251', 'é'],
  ['UTF-16 by its mark', Uint8Array.from([0xff, 0xfe, 0x41, 0x00]), '', 'A'],
  ['windows-1252 when it is nothing else', Uint8Array.from([0x63, 0x61, 0x66, 0xe9]), '', 'café'],
  [
    'quotation marks of windows-1252, also when they are called Latin 1',
    Uint8Array.from([0x93, 0x41, 0x94, 0x96]),
    'text/html; charset=ISO-8859-1',
    '“A”–',
  ],
  ['no encoding that does not exist', Buffer.from('é'), 'text/html; charset=klingon-8', 'é'],
])('believes %s', (_, bytes, contentType, text) => expect(decode(bytes, contentType)).toBe(text));

test('one broken character does not spoil a long page', () => {
  const text = decode(join(Buffer.from('Жыл басталды. '.repeat(200)), Uint8Array.from([0xff])), 'text/html; charset=utf-8');
  expect(text).toContain('Жыл басталды.');
});

test('any bytes become a text', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, type) => typeof decode(bytes, type) === 'string'));
});
