import type { Block, Card, Text } from '../card.js';
import type { Rule } from '../rule.js';
import type { Subscription } from '../subscription.js';
import type { WorkspaceId } from '../workspace.js';
import { ruleTitle } from './rule-words.js';
import { digestAbout } from './subscription-words.js';
import { counted, listed } from './words.js';

/** Stopped rules and digests with a button each; more are counted. */
const SHOWN = 8;

const words = {
  title: (what: string) => `Stopped: ${what}`,
  line: (what: string, why: string) => `Stopped: ${what}, because ${why}.`,
  where: 'Bellwether could not deliver in ',
  because: (why: string) => `: ${why}. What went there has stopped, and nothing more is tried until you say so.`,
  mend: 'Mend it in the channel (invite Bellwether, give it back its permission, or unarchive it), then press Resume. To have it in another channel, set it there and remove it here.',
  alert: (title: string) => `alert on ${title}`,
  digest: (about: string) => `digest of ${about}`,
  resume: 'Resume',
  more: (count: number) => `${count} more: /watch health lists them.`,
};

/** Where it was, why, and in which workspace a button is said: it stands in a direct message. */
interface StoppedWhere {
  readonly workspace: WorkspaceId;
  readonly channel: string;
  readonly why: string;
}

/** To an owner: which of their alerts and digests stopped, why, and how to have them again. */
export function stoppedCard(watches: readonly (Rule | Subscription)[], { workspace, channel, why }: StoppedWhere): Card {
  const what = countWords(watches);
  const rest = watches.length - SHOWN;
  return {
    title: words.title(what),
    line: words.line(what, why),
    blocks: [
      { kind: 'text', text: [words.where, { channel }, words.because(why)] },
      ...watches.slice(0, SHOWN).map((watch) => stoppedItem(watch, workspace)),
      ...(rest > 0 ? [{ kind: 'note' as const, text: [words.more(rest)] }] : []),
      { kind: 'text', text: [words.mend] },
    ],
    buttons: [],
    color: 'plain',
  };
}

function stoppedItem(watch: Rule | Subscription, workspace: WorkspaceId): Block {
  return {
    kind: 'item',
    text: watchLine(watch),
    buttons: [{ label: words.resume, says: `/watch resume ${watch.id}`, look: 'primary', in: workspace }],
  };
}

/** "2 alerts and 1 digest". */
export function countWords(watches: readonly (Rule | Subscription)[]): string {
  const alerts = watches.filter((watch) => 'kind' in watch).length;
  const digests = watches.length - alerts;
  return listed([...(alerts > 0 ? [counted(alerts, 'alert')] : []), ...(digests > 0 ? [counted(digests, 'digest')] : [])]);
}

/** "r1 alert on Kazakhstan above 60". */
export const watchLine = (watch: Rule | Subscription): Text => [{ bold: watch.id }, ` ${watchWords(watch)}`];

/** "alert on Kazakhstan above 60", "digest of Kazakhstan and Russia". */
export const watchWords = (watch: Rule | Subscription): string =>
  'kind' in watch ? words.alert(ruleTitle(watch)) : words.digest(digestAbout(watch));
