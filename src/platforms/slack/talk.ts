import type { Chat } from '../../chat/chat.js';
import type { Card } from '../../core/card.js';
import { cardOf } from '../answer.js';
import type { PlatformHooks } from '../hooks.js';
import type { Api } from './api.js';
import { faultWords } from './fault.js';
import type { Heard } from './heard.js';
import type { Homes } from './home.js';
import { type Upload, withPictures } from './pictures.js';
import { tell, withFiles } from './tell.js';
import { cardView } from './views.js';

/** What every listener needs. */
export interface Talk {
  readonly chat: Chat;
  readonly hooks: PlatformHooks;
  readonly upload: Upload;
  readonly homes: Homes;
}

/** A modal that is open. */
export interface OpenView {
  readonly id: string;
  readonly hash?: string;
}

/** Makes the workspace known and whoever is met there first welcome, before anything is done. */
export async function enter({ hooks }: Talk, { workspace, person }: Heard): Promise<void> {
  await hooks.ensureWorkspace(workspace, 'slack');
  hooks.welcome(workspace, 'slack', person).catch((fault: unknown) => hooks.log(`Slack: nobody was welcomed (${faultWords(fault)})`));
}

/** A card in any case: of what was done, of what was wrong with it, or that something broke. */
export const carded = (talk: Talk, heard: Heard, work: () => Promise<Card>): Promise<Card> =>
  cardOf(
    async () => {
      await enter(talk, heard);
      return work();
    },
    talk.hooks,
    'Slack',
  );

/** Whether words may change something: those are done once although Slack delivers them twice, and the home shows what came of them. */
export const changes = (words: string): boolean => /^\s*\/?(watch|press)\b/i.test(words);

/** Answers where it was asked. An answer that Slack does not take is logged, without its address. */
export async function tellLogged({ hooks, upload }: Talk, client: Api, heard: Heard, card: Card): Promise<void> {
  await logged(hooks, () => tell(client, heard, card, upload));
}

/** Shows a card in an open modal. One that was closed meanwhile is left alone. */
export async function showIn({ hooks, upload }: Talk, client: Api, heard: Heard, view: OpenView, card: Card): Promise<void> {
  const kept = { channel: heard.channel, url: heard.url, command: null, raw: null };
  await logged(hooks, async () => {
    const whole = await withFiles(client, heard, card);
    const pictures = await upload(client, heard.workspace, whole);
    const shown = { view_id: view.id, ...(view.hash ? { hash: view.hash } : {}) };
    await withPictures(pictures, (some) => client.views.update({ ...shown, view: cardView(whole, kept, some) }));
  });
}

/** Runs what talks to Slack; what Slack does not take is logged. */
export async function logged(hooks: Pick<PlatformHooks, 'log'>, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    hooks.log(`Slack did not take an answer (${faultWords(fault)})`);
  }
}
