import type { Card } from '../card.js';
import { threeSteps } from './first-steps.js';

const words = {
  title: 'Bellwether is here',
  line: 'Bellwether is here: three steps to begin, and a test',
  about: 'It reads the news and tells how risky each country is, and why: every number opens down to the sentences that made it.',
  invite: {
    slack: 'In a channel that should hear of it, invite it first: /invite @Bellwether.',
    discord: 'It speaks in every channel in which it may view, write and embed links.',
  },
  remove: {
    slack:
      'To remove it: the app’s page in your workspace’s settings, “Remove app”. /watch list shows what is set; each can be removed by itself.',
    discord:
      'To remove it: Server Settings, Integrations, Bellwether, “Remove App”. /watch list shows what is set; each can be removed by itself.',
  },
  testLabel: 'Send me a test',
};

/** The one message to the person who brought us in. It stands outside of the workspace, so its button says which one is meant. */
export function welcomeCard(workspace: string, platform: string): Card {
  const where = platform === 'discord' ? 'discord' : 'slack';
  return {
    title: words.title,
    line: words.line,
    blocks: [
      { kind: 'text', text: [words.about] },
      ...threeSteps(),
      { kind: 'text', text: [words.invite[where]] },
      { kind: 'note', text: [words.remove[where]] },
    ],
    buttons: [{ label: words.testLabel, says: '/press test-me', look: 'primary', in: workspace }],
    color: 'plain',
  };
}
