import type { App, BlockAction, BlockSuggestion, MessageShortcut, SlashCommand, ViewSubmitAction } from '@slack/bolt';
import { commandNamed } from '../../chat/command-named.js';
import type { Api } from './api.js';
import { directTo } from './direct.js';
import { fieldOf, optionsOf } from './form-view.js';
import { askedOf, heardClick, heardCommand, workspaceOf } from './heard.js';
import { readKept } from './kept.js';
import { EVENTS, ROOTS } from './names.js';
import { isFirst, openForm, press } from './press.js';
import { submitter } from './submit.js';
import { carded, changes, enter, logged, type Talk, tellLogged } from './talk.js';
import { whatRisk } from './what-risk.js';

const words = { uninstalled: 'the app was removed from the workspace', revoked: 'the workspace revoked the app’s token' };

/** Answers what people type, press, send and open. Slack waits three seconds: it is told at once that we heard, and answered later. */
export function listen(app: App, talk: Talk): void {
  app.error(async (fault) => talk.hooks.log(`Slack: ${fault.message}`));
  for (const root of ROOTS)
    app.command(root, async ({ ack, command, client }) => {
      await ack();
      await typed(talk, client, root, command);
    });
  app.action<BlockAction>({ type: 'block_actions' }, async ({ ack, body, client }) => {
    await ack();
    await press(talk, client, body);
  });
  app.shortcut<MessageShortcut>({ type: 'message_action' }, async ({ ack, shortcut, client }) => {
    await ack();
    await whatRisk(talk, client, shortcut);
  });
  const submit = submitter(talk);
  app.view<ViewSubmitAction>({ type: 'view_submission', callback_id: /.*/ }, submit);
  app.options<'block_suggestion'>({ type: 'block_suggestion', action_id: /.*/ }, async ({ ack, body }) => {
    await ack({ options: suggested(talk, body) });
  });
  listenToEvents(app, talk);
}

/** What was typed, as it was typed: Slack sends it with entities. */
async function typed(talk: Talk, client: Api, root: string, command: SlashCommand): Promise<void> {
  const text = command.text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  const said = `${root} ${text}`;
  const heard = heardCommand(command);
  if (talk.chat.opensForm(said)) return openForm(talk, client, heard, { modal: null, trigger: command.trigger_id, words: said });
  if (changes(said) && !(await isFirst(talk, command.trigger_id))) return;
  const card = await carded(talk, heard, () => talk.chat.say(said, askedOf(heard, client)));
  await tellLogged(talk, client, heard, card);
  if (changes(said)) await logged(talk.hooks, () => talk.homes.refresh(client, heard));
}

/** Completions of a field that is looked up, from memory. */
function suggested({ chat }: Talk, { view, block_id, value }: BlockSuggestion) {
  const command = view ? commandNamed(chat, readKept(view.private_metadata)?.command) : null;
  return command ? optionsOf(chat.suggest(command, fieldOf(block_id), value)) : [];
}

/** Slack may deliver an event several times. */
function listenToEvents(app: App, talk: Talk): void {
  const { hooks, homes } = talk;
  const [homeOpened, uninstalled, revoked] = EVENTS;
  const once = async (event: string, work: () => Promise<unknown>): Promise<void> => {
    if (await hooks.firstTime(`slack:event:${event}`)) await work();
  };
  app.event(homeOpened, async ({ event, body, client }) => {
    if (event.tab !== 'home') return;
    const clicked = { team: body.team_id ? { id: body.team_id, domain: '' } : null, user: { id: event.user } };
    const heard = heardClick(
      body.enterprise_id ? { ...clicked, enterprise: { id: body.enterprise_id, name: '' } } : clicked,
      directTo(event.user),
      null,
    );
    await once(body.event_id, () =>
      logged(hooks, async () => {
        await enter(talk, heard);
        await homes.open(client, heard, hashOf(event.view));
      }),
    );
  });
  app.event(uninstalled, ({ body }) =>
    once(body.event_id, () => hooks.uninstalled(workspaceOf(body.team_id, body.enterprise_id), words.uninstalled)),
  );
  app.event(revoked, ({ event, body }) =>
    once(body.event_id, async () => {
      if (event.tokens.bot && event.tokens.bot.length > 0)
        await hooks.uninstalled(workspaceOf(body.team_id, body.enterprise_id), words.revoked);
    }),
  );
}

/** What Slack calls the state of a view that stands; its own types leave it out here. */
const hashOf = (view: object | undefined): string | undefined =>
  view && 'hash' in view && typeof view.hash === 'string' ? view.hash : undefined;
