import { setTimeout as pause } from 'node:timers/promises';
import type { SlackViewMiddlewareArgs, types, ViewResponseAction, ViewSubmitAction } from '@slack/bolt';
import type { Command } from '../../chat/command.js';
import { commandNamed } from '../../chat/command-named.js';
import type { Card } from '../../core/card.js';
import { Problem } from '../../core/problem.js';
import { clip } from '../inert.js';
import { oldButtonCard } from '../own-cards.js';
import type { Api } from './api.js';
import { blockOf, valuesOf } from './form-view.js';
import { askedOf, type Heard, heardClick } from './heard.js';
import { type Kept, keptWords, readKept } from './kept.js';
import { cardOfFault, keptOf } from './modal.js';
import { enter, logged, type Talk, tellLogged } from './talk.js';
import { cardView, loadingView, previewView } from './views.js';

/** Slack waits three seconds for what happens with a view; what takes longer than this is shown when it is done. */
const PATIENCE_MS = 2_000;

/** Longest words below a field. */
const ERROR = 1_000;

const NOTHING: Kept = { channel: '', url: null, command: null, raw: null };

/** What came of a view that was sent. */
type Came =
  | { readonly kind: 'preview'; readonly view: types.ModalView }
  | { readonly kind: 'saved'; readonly card: Card }
  | { readonly kind: 'again' }
  | { readonly kind: 'wrong'; readonly card: Card; readonly below: Readonly<Record<string, string>> | null };

type Submitted = { readonly body: ViewSubmitAction; readonly client: Api; readonly ack: SlackViewMiddlewareArgs<ViewSubmitAction>['ack'] };

/** Answers sent forms: shows what they would do, or saves them, once. */
export function submitter(talk: Talk): (submitted: Submitted) => Promise<void> {
  const saved = savedOnce(talk);
  return async ({ body, client, ack }) => {
    const { view } = body;
    const kept = readKept(view.private_metadata);
    const command = commandNamed(talk.chat, kept?.command);
    if (view.callback_id === 'card') return ack({ response_action: 'clear' });
    if (!kept || !command) return ack({ response_action: 'update', view: cardView(oldButtonCard(), NOTHING) });
    const heard = heardClick(body, kept.channel, kept.url);
    const came = comeOf(talk, client, heard, { body, kept, command, saved });
    const early = await Promise.race([came, pause(PATIENCE_MS, null)]);
    await ack(early ? answerOf(early, heard) : { response_action: 'update', view: loadingView(keptOf(heard), view.title.text) });
    const late = await came;
    if (!early) await logged(talk.hooks, () => client.views.update({ view_id: view.id, view: lateView(late, heard) }));
    if (late.kind !== 'saved') return;
    await tellLogged(talk, client, heard, late.card);
    await logged(talk.hooks, () => talk.homes.refresh(client, heard));
  };
}

interface Sent {
  readonly body: ViewSubmitAction;
  readonly kept: Kept;
  readonly command: Command;
  readonly saved: Saves;
}

/** A form is previewed where its command has a preview, and saved where that was seen. Never throws. */
async function comeOf(talk: Talk, client: Api, heard: Heard, { body, kept, command, saved }: Sent): Promise<Came> {
  const { view } = body;
  const raw = view.callback_id === 'save' && kept.raw ? kept.raw : valuesOf(view);
  const asked = askedOf(heard, client);
  try {
    await enter(talk, heard);
    if (view.callback_id === 'form' && command.preview && keptWords({ ...kept, raw })) {
      const card = await talk.chat.preview(command, raw, asked);
      if (card) {
        const titles = { title: view.title.text, submit: command.form?.submit ?? 'Save' };
        const pictures = await talk.upload(client, heard.workspace, card);
        return { kind: 'preview', view: previewView(card, { ...kept, raw }, titles, pictures) };
      }
    }
    const card = await saved(view.id, body.trigger_id, () => talk.chat.answer(command, raw, asked));
    return card ? { kind: 'saved', card } : { kind: 'again' };
  } catch (fault) {
    return { kind: 'wrong', card: cardOfFault(fault, talk.hooks), below: errorsOf(fault, view.state.values) };
  }
}

type Saves = (view: string, trigger: string, save: () => Promise<Card>) => Promise<Card | null>;

/** Views whose saving is remembered. */
const REMEMBERED = 2_000;

/**
 * Saves what a view says unless it was saved, whether the view was sent twice or Slack delivered it twice; null when it was. What failed
 * may be sent again.
 */
function savedOnce({ hooks }: Talk): Saves {
  const known = new Set<string>();
  return async (view, trigger, save) => {
    if (known.has(view)) return null;
    known.add(view);
    const [oldest] = known;
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    try {
      return (await hooks.firstTime(`slack:save:${view}:${trigger}`)) ? await save() : null;
    } catch (fault) {
      known.delete(view);
      throw fault;
    }
  };
}

/** The words below the field that is wrong; null when the view has no such field. */
function errorsOf(fault: unknown, fields: object): Readonly<Record<string, string>> | null {
  if (!(fault instanceof Problem) || fault.mend.option === undefined) return null;
  const block = blockOf(fault.mend.option);
  const words = [fault.message, ...(fault.mend.hint ? [fault.mend.hint] : [])].join(' ');
  return Object.hasOwn(fields, block) ? { [block]: clip(words, ERROR) } : null;
}

function answerOf(came: Came, heard: Heard): ViewResponseAction {
  if (came.kind === 'preview') return { response_action: 'push', view: came.view };
  if (came.kind !== 'wrong') return { response_action: 'clear' };
  if (came.below) return { response_action: 'errors', errors: { ...came.below } };
  return { response_action: 'push', view: cardView(came.card, keptOf(heard)) };
}

/** What an open modal shows of what came too late to be an answer. */
function lateView(came: Came, heard: Heard): types.ModalView {
  if (came.kind === 'preview') return came.view;
  return came.kind === 'again' ? loadingView(keptOf(heard)) : cardView(came.card, keptOf(heard));
}
