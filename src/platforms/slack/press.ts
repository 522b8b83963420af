import type { BlockAction } from '@slack/bolt';
import type { Card } from '../../core/card.js';
import { oldButtonCard } from '../own-cards.js';
import { wordsOf } from '../press.js';
import type { Api } from './api.js';
import { directTo } from './direct.js';
import { askedOf, type Heard, heardClick, placeOf } from './heard.js';
import { readKept } from './kept.js';
import { fillForm, fillModal, openModal } from './modal.js';
import { carded, changes, logged, type OpenView, type Talk, tellLogged } from './talk.js';

/**
 * What a pressed button or a picked choice says is done: in the channel of its message it is answered there, in a modal in the modal, and
 * from the home in a modal of its own. Words of another version are answered too.
 */
export async function press(talk: Talk, client: Api, body: BlockAction): Promise<void> {
  const heard = heardIn(body);
  const words = wordsOf(carriedBy(body));
  const modal = body.view?.type === 'modal' ? { id: body.view.id } : null;
  if (words !== null && talk.chat.opensForm(words)) return openForm(talk, client, heard, { modal, trigger: body.trigger_id, words });
  // Before anything that takes time: what opens a modal is good for three seconds, and Slack takes it once.
  const view = modal ?? (body.view ? await openModal(talk, client, heard, body.trigger_id) : null);
  if (words !== null && changes(words) && !(await isFirst(talk, body.trigger_id))) return;
  const work = async (): Promise<Card> => (words === null ? oldButtonCard() : talk.chat.say(words, askedOf(heard, client)));
  if (view) await fillModal(talk, client, heard, view, work);
  else await tellLogged(talk, client, heard, await carded(talk, heard, work));
  if (words !== null && changes(words)) await logged(talk.hooks, () => talk.homes.refresh(client, heard));
}

/** Where it was pressed: a view remembers where it began, and the home is of one person. */
function heardIn(body: BlockAction): Heard {
  const kept = body.view ? readKept(body.view.private_metadata) : null;
  const place = body.view ? kept?.channel || directTo(body.user.id) : placeOf(body.channel, body.user.id);
  return heardClick(body, place, body.view ? (kept?.url ?? null) : body.response_url || null);
}

function carriedBy({ actions: [action] }: BlockAction): string {
  if (action?.type === 'button') return action.value ?? '';
  return action?.type === 'static_select' || action?.type === 'overflow' ? (action.selected_option?.value ?? '') : '';
}

/** A question that cannot be answered is not a no: the press is done, and tells what is broken. */
export const isFirst = ({ hooks }: Talk, trigger: string): Promise<boolean> =>
  hooks.firstTime(`slack:trigger:${trigger}`).catch(() => true);

interface Opens {
  readonly modal: OpenView | null;
  readonly trigger: string;
  readonly words: string;
}

/** A form opens in the modal that stands, or in one of its own. */
export async function openForm(talk: Talk, client: Api, heard: Heard, { modal, trigger, words }: Opens): Promise<void> {
  const view = modal ?? (await openModal(talk, client, heard, trigger));
  if (view) await fillForm(talk, client, heard, view, words);
}
