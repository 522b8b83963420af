import { expect, test } from 'vitest';
import { splitTitle } from '../../../src/ingest/sources/text.js';

test.each([
  [
    'a short first line before an empty one is the title',
    'Port closed\n\nThe port was closed.',
    { title: 'Port closed', text: 'The port was closed.' },
  ],
  ['a Markdown heading loses its marks', '# Port closed #\n\nThe port was closed.', { title: 'Port closed', text: 'The port was closed.' }],
  [
    'Windows line ends are line ends',
    '\uFEFFPort closed\r\n \r\nThe port\r\nwas closed.',
    { title: 'Port closed', text: 'The port\nwas closed.' },
  ],
  ['a text of one line has no title', 'The port was closed.', { title: '', text: 'The port was closed.' }],
  ['a text whose second line follows at once has no title', 'The port\nwas closed.', { title: '', text: 'The port\nwas closed.' }],
  ['a long first line is a paragraph', `${'word '.repeat(60)}\n\nMore.`, { title: '', text: `${'word '.repeat(60)}\n\nMore.` }],
  ['nothing is nothing', ' \n ', { title: '', text: '' }],
])('%s', (_, content, split) => expect(splitTitle(content)).toEqual(split));
