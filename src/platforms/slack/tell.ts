import type { Card, CardFile } from '../../core/card.js';
import type { Api } from './api.js';
import { channelId, directTo, isDirect } from './direct.js';
import { AnswerRefused, faultWords, slackCode } from './fault.js';
import type { Heard } from './heard.js';
import { type Upload, withPictures } from './pictures.js';
import { renderSlack, type SlackMessage } from './render.js';

/** How long an answer may take to be taken. */
const TIMEOUT_MS = 10_000;

const words = {
  filed: (count: number) => (count === 1 ? 'The file was sent to you directly.' : `The ${count} files were sent to you directly.`),
  notFiled: 'The files could not be sent to you.',
};

/** Answers one person, so that nobody else sees it: where they asked; where that is over, in the channel; else directly. */
export async function tell(client: Api, heard: Heard, card: Card, upload: Upload): Promise<void> {
  const whole = await withFiles(client, heard, card);
  await withPictures(await upload(client, heard.workspace, whole), (pictures) => tellMessage(client, heard, renderSlack(whole, pictures)));
}

async function tellMessage(client: Api, { url, channel, person }: Heard, message: SlackMessage): Promise<void> {
  try {
    if (url !== null) return await answerAt(url, message);
  } catch (fault) {
    if (!(fault instanceof AnswerRefused) || fault.code === 'invalid_blocks') throw fault;
  }
  try {
    if (!isDirect(channel)) return void (await client.chat.postEphemeral({ ...message, channel, user: person }));
  } catch (fault) {
    if (slackCode(fault) === 'invalid_blocks') throw fault;
  }
  await client.chat.postMessage({
    ...message,
    channel: await channelId(client, directTo(person)),
    unfurl_links: false,
    unfurl_media: false,
  });
}

/** Takes at most five answers within half an hour: https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
async function answerAt(url: string, message: SlackMessage): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, ...message }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const [, code] = /"error":\s*"([a-z_]+)"/.exec(await response.text()) ?? [];
  if (!response.ok || code !== undefined) throw new AnswerRefused(code ?? `HTTP ${response.status}`);
}

/** A message for one person carries no files: they come directly, and the card says so. */
export async function withFiles(client: Api, { person }: Heard, card: Card): Promise<Card> {
  const { files = [] } = card;
  if (files.length === 0) return card;
  const note = await sendFiles(client, person, files).then(
    () => words.filed(files.length),
    (fault: unknown) => `${words.notFiled} (${faultWords(fault)})`,
  );
  return { ...card, blocks: [...card.blocks, { kind: 'note', text: [note] }] };
}

async function sendFiles(client: Api, person: string, files: readonly CardFile[]): Promise<void> {
  const channel = await channelId(client, directTo(person));
  for (const { name, text } of files)
    await client.files.uploadV2({ channel_id: channel, file: Buffer.from(text), filename: name, title: name });
}
