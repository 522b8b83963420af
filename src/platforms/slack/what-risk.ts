import type { MessageShortcut } from '@slack/bolt';
import { Problem } from '../../core/problem.js';
import type { Api } from './api.js';
import { askedOf, heardClick, placeOf } from './heard.js';
import { tagWords } from './message-words.js';
import { fillModal, openModal } from './modal.js';
import { WHAT_RISK } from './names.js';
import type { Talk } from './talk.js';

const words = {
  nothing: 'This message has no words and no link.',
  old: 'This shortcut is from another version of Bellwether.',
};

/** "What risk is in this?": the message is in what Slack sends, so nothing is read of the channel. */
export async function whatRisk(talk: Talk, client: Api, shortcut: MessageShortcut): Promise<void> {
  const heard = heardClick(shortcut, placeOf(shortcut.channel, shortcut.user.id), shortcut.response_url);
  const view = await openModal(talk, client, heard, shortcut.trigger_id);
  if (!view) return;
  await fillModal(talk, client, heard, view, () => {
    const command = talk.chat.commands.find(({ name }) => name === 'risk tag');
    if (shortcut.callback_id !== WHAT_RISK || !command) throw new Problem('not-found', words.old);
    const text = tagWords(shortcut.message);
    if (text === null) throw new Problem('unreadable', words.nothing);
    return talk.chat.answer(command, { text }, askedOf(heard, client));
  });
}
