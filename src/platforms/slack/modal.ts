import type { types } from '@slack/bolt';
import { commandNamed } from '../../chat/command-named.js';
import type { Card } from '../../core/card.js';
import { problemCard } from '../../core/cards/problem.js';
import { Problem } from '../../core/problem.js';
import { faultCard } from '../own-cards.js';
import type { Api } from './api.js';
import { formView } from './form-view.js';
import { askedOf, type Heard } from './heard.js';
import type { Kept } from './kept.js';
import { carded, enter, logged, type OpenView, showIn, type Talk } from './talk.js';
import { cardView, loadingView } from './views.js';

/** What a modal that begins here remembers. */
export const keptOf = ({ channel, url }: Heard): Kept => ({ channel, url, command: null, raw: null });

/** Opens a modal that says to wait, at once: after three seconds Slack opens none. Null when Slack opened none, which is logged. */
export async function openModal({ hooks }: Talk, client: Api, heard: Heard, trigger: string): Promise<OpenView | null> {
  let opened: OpenView | null = null;
  await logged(hooks, async () => {
    const { view } = await client.views.open({ trigger_id: trigger, view: loadingView(keptOf(heard)) });
    if (view?.id) opened = { id: view.id, ...(view.hash ? { hash: view.hash } : {}) };
  });
  return opened;
}

/** Fills an open modal with the card that some work makes. */
export async function fillModal(talk: Talk, client: Api, heard: Heard, view: OpenView, work: () => Promise<Card>): Promise<void> {
  await showIn(talk, client, heard, view, await carded(talk, heard, work));
}

/** Fills an open modal with the form that the words open, or with why there is none. */
export async function fillForm(talk: Talk, client: Api, heard: Heard, { id, hash }: OpenView, words: string): Promise<void> {
  const view = await formOrWhyNot(talk, client, heard, words);
  await logged(talk.hooks, () => client.views.update({ view_id: id, ...(hash ? { hash } : {}), view }));
}

async function formOrWhyNot(talk: Talk, client: Api, heard: Heard, words: string): Promise<types.ModalView> {
  const { chat, hooks } = talk;
  try {
    await enter(talk, heard);
    const form = await chat.form(words, askedOf(heard, client));
    const command = commandNamed(chat, form.command);
    return formView(form, keptOf(heard), {
      previews: command?.preview !== undefined,
      nameOf: (field, value) => (command && chat.suggest(command, field, value).find((one) => one.value === value)?.name) || value,
    });
  } catch (fault) {
    return cardView(cardOfFault(fault, hooks), keptOf(heard));
  }
}

/** What a person is told of a fault; what they cannot mend is logged. */
export function cardOfFault(fault: unknown, { log }: { log(words: string): void }): Card {
  if (fault instanceof Problem) return problemCard(fault);
  log(`Slack: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`);
  return faultCard();
}
