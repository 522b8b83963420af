import type { App, BlockAction, RespondFn, SlashCommand } from '@slack/bolt';
import type { Asked, Chat } from '../../chat/chat.js';
import type { Card } from '../../core/card.js';
import { cardOf } from '../answer.js';
import type { PlatformHooks } from '../hooks.js';
import { oldButtonCard } from '../own-cards.js';
import { wordsOf } from '../press.js';
import { renderSlack } from './render.js';

type Hooks = Pick<PlatformHooks, 'ensureWorkspace' | 'log'>;

/** Answers what people type and press. Slack waits three seconds: it is told at once that we heard, and answered later. */
export function listen(app: App, chat: Chat, hooks: Hooks): void {
  app.error(async (fault) => hooks.log(`Slack: ${fault.message}`));
  for (const root of ['/risk', '/watch'])
    app.command(root, async ({ ack, command, respond }) => {
      await ack();
      const asked = askedBy(command.team_id, command.user_id, command.user_name, command.channel_id);
      await tell(respond, hooks, () => sayIn(chat, hooks, `${root} ${typed(command)}`, asked));
    });
  app.action<BlockAction>({ type: 'block_actions' }, async ({ ack, body, respond }) => {
    await ack();
    const words = wordsOf(pressed(body));
    const asked = askedBy(
      body.team?.id ?? body.user.team_id ?? '',
      body.user.id,
      body.user.name ?? body.user.username,
      body.channel?.id ?? '',
    );
    await tell(respond, hooks, () => (words === null ? Promise.resolve(oldButtonCard()) : sayIn(chat, hooks, words, asked)));
  });
}

const askedBy = (team: string, person: string, name: string, channel: string): Asked => ({
  workspace: `slack:${team}`,
  person: { id: person, name },
  place: { platform: 'slack', channel },
  at: new Date(),
  may: async () => true,
  alone: true,
});

function sayIn(chat: Chat, hooks: Hooks, words: string, asked: Asked): Promise<Card> {
  return cardOf(
    async () => {
      await hooks.ensureWorkspace(asked.workspace, 'slack');
      return chat.say(words, asked);
    },
    hooks,
    'Slack',
  );
}

/** What was typed, as it was typed: Slack sends it with entities. */
const typed = ({ text }: SlashCommand): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

function pressed({ actions }: BlockAction): string {
  const [action] = actions;
  return action?.type === 'button' ? (action.value ?? '') : '';
}

/** Answers so that only the person who asked sees it. An answer that Slack no longer takes is logged, without its address. */
async function tell(respond: RespondFn, { log }: Hooks, work: () => Promise<Card>): Promise<void> {
  try {
    await respond({ response_type: 'ephemeral', replace_original: false, ...renderSlack(await work()) });
  } catch (fault) {
    log(`Slack did not take an answer (${fault instanceof Error ? fault.message : String(fault)})`);
  }
}
