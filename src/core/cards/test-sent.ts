import type { Card } from '../card.js';
import type { Rule } from '../rule.js';
import type { Subscription } from '../subscription.js';
import { ruleTitle } from './rule-words.js';
import { digestAbout } from './subscription-words.js';

const words = {
  title: (id: string) => `Test of ${id} is on its way`,
  alert: (title: string) => `the alert on ${title}`,
  digest: (about: string) => `the digest of ${about}`,
  goes: (what: string, where: string) =>
    `A test of ${what} goes to ${where} now. If it does not arrive there, its messages will not either.`,
  here: 'this channel',
  elsewhere: (channel: string, platform: string) => `the channel ${channel} on ${platform}`,
  sample: 'A sample alert is on its way',
  sampleGoes: {
    here: 'It comes to this channel. If it does not arrive, alerts that are set here will not either.',
    'to you': 'It comes to you, in a direct message.',
  },
  list: 'All that is watched',
  setAlert: 'Set an alert',
};

/** The reply to a test: where the test message goes. `from` is where it was asked for. */
export function testSentCard(watch: Rule | Subscription, from: { readonly platform: string; readonly channel: string }): Card {
  const title = words.title(watch.id);
  const what = 'kind' in watch ? words.alert(ruleTitle(watch)) : words.digest(digestAbout(watch));
  const isHere = watch.platform === from.platform && watch.channel === from.channel;
  const goes = words.goes(what, isHere ? words.here : words.elsewhere(watch.channel, watch.platform));
  return {
    title,
    line: `${title}: ${goes}`,
    blocks: [{ kind: 'text', text: [goes] }],
    buttons: [{ label: words.list, says: '/watch list', look: 'plain' }],
    color: 'plain',
  };
}

/** The reply to a test of nothing that is set: where the sample of an alert goes. */
export const sampleSentCard = (where: keyof typeof words.sampleGoes): Card => ({
  title: words.sample,
  line: `${words.sample}: ${words.sampleGoes[where]}`,
  blocks: [{ kind: 'text', text: [words.sampleGoes[where]] }],
  buttons: [{ label: words.setAlert, says: '/watch alert', look: 'plain' }],
  color: 'plain',
});
