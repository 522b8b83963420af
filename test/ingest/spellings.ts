/** Ways to write this machine's own address that a url parser or a name server understands. */
export const SPELLINGS = [
  '127.0.0.1',
  '2130706433',
  '0177.0.0.1',
  '0x7f.1',
  '127.1',
  '0.0.0.0',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  'localhost',
  '１２７.０.０.１',
  '127.0.0.1.',
];
