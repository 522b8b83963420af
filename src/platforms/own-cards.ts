import type { Card } from '../core/card.js';

const plain = (title: string, words: string, says?: string): Card => ({
  title,
  line: words,
  blocks: [{ kind: 'text', text: [words] }],
  buttons: says ? [{ label: says, says, look: 'plain' }] : [],
  color: 'plain',
});

/** What a person sees when something broke that they cannot mend. */
export const faultCard = (): Card =>
  plain('Something broke', 'That did not work, and it is not your fault. It was written to the log; please try again in a minute.');

/** The answer to a button of a message that is older than this version knows. */
export const oldButtonCard = (): Card =>
  plain('An old button', 'This button is from another version of Bellwether. Type the command instead.', '/risk help');

/** The answer to a command where there is no workspace. */
export const nowhereCard = (): Card => plain('Only in a server', 'Bellwether answers in the channels of a server, not in direct messages.');
