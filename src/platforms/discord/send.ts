import { type APIChannel, type APIMessage, DiscordAPIError, type RawFile, type REST, Routes, ThreadAutoArchiveDuration } from 'discord.js';
import type { OutboxItem, Outcome } from '../../core/outbox-item.js';
import { clip } from '../inert.js';
import { messageOf } from './attach.js';
import { isRefusedToken, outcomeOf } from './outcome.js';
import type { DiscordMessage } from './render.js';

/** Before the id of a person: a direct message to them. */
const DIRECT = /^dm:(\d{1,25})$/;

const THREAD_NAME = 100;
const THREAD_STANDS = 160004;
const UNKNOWN_CHANNEL = 10003;

/** Channels and threads that are remembered between calls; after that many they are asked for again. */
const REMEMBERED = 5_000;

export interface Sending {
  readonly rest: REST;
  readonly token: string;
  log(words: string): void;
  /** The token is refused: nothing can be sent until somebody mends that. */
  refused(words: string): void;
}

/** Where posts went: channels of direct messages by person, and messages that have a thread. */
interface Known {
  readonly direct: Map<string, string>;
  readonly threads: Set<string>;
}

/** A thread to be: of which message in which channel, and its name. */
interface Thread {
  readonly channel: string;
  readonly message: string;
  readonly name: string;
}

/**
 * Posts an item, or edits the message that stands; a reply goes into the thread of the message that it answers, and into the channel too
 * when it is for all. The nonce is the item's own number, so that a repeat within minutes is the same message. What Discord answers is an
 * Outcome, never an exception.
 */
export function sendTo(sending: Sending): (item: OutboxItem, now: Date) => Promise<Outcome> {
  const known: Known = { direct: new Map(), threads: new Set() };
  return async (item, now) => {
    // One refusal makes the client forget its token, and every later call would fail without having been made.
    sending.rest.setToken(sending.token);
    try {
      return { kind: 'sent', message: await say(sending, known, item) };
    } catch (fault) {
      if (isRefusedToken(fault)) sending.refused('Discord refuses DISCORD_TOKEN (401).');
      return outcomeOf(fault, item, now);
    }
  };
}

async function say({ rest, log }: Sending, known: Known, item: OutboxItem): Promise<string> {
  const { channel, editsMessage, threadMessage, id, card, workspace, broadcast } = item;
  const isDirect = DIRECT.test(channel);
  const { body, files } = await messageOf(card, { posted: true, workspace: isDirect ? workspace : null }, log);
  const place = isDirect ? await directChannel(rest, known, channel) : channel;
  if (editsMessage !== null) {
    const edited = await rest.patch(Routes.channelMessage(threadMessage ?? place, editsMessage), { body, files });
    return (edited as APIMessage).id;
  }
  if (threadMessage === null || isDirect) return post(rest, place, { body, files }, id);
  const thread = { channel: place, message: threadMessage, name: card.title };
  const said = await inThread(rest, known, thread, () => post(rest, threadMessage, { body, files }, id));
  if (broadcast) await post(rest, place, { body, files }, `${id}b`);
  return said;
}

async function post(rest: REST, channel: string, message: { body: DiscordMessage; files: RawFile[] }, nonce: string): Promise<string> {
  const { body, files } = message;
  const said = (await rest.post(Routes.channelMessages(channel), { body: { ...body, nonce, enforce_nonce: true }, files })) as APIMessage;
  return said.id;
}

/** The channel of direct messages with a person: the same one every time. */
async function directChannel(rest: REST, { direct }: Known, channel: string): Promise<string> {
  const [, person = ''] = DIRECT.exec(channel) ?? [];
  const standing = direct.get(person);
  if (standing) return standing;
  const { id } = (await rest.post(Routes.userChannels(), { body: { recipient_id: person } })) as APIChannel;
  if (direct.size >= REMEMBERED) direct.clear();
  direct.set(person, id);
  return id;
}

/** Says something in the thread of a message, whose id is that of the message; one that somebody deleted is made again. */
async function inThread(rest: REST, known: Known, thread: Thread, work: () => Promise<string>): Promise<string> {
  const stood = known.threads.has(thread.message);
  await openThread(rest, known, thread);
  try {
    return await work();
  } catch (fault) {
    if (!stood || !isCode(fault, UNKNOWN_CHANNEL)) throw fault;
    known.threads.delete(thread.message);
    await openThread(rest, known, thread);
    return work();
  }
}

const isCode = (fault: unknown, code: number): boolean => fault instanceof DiscordAPIError && Number(fault.code) === code;

/** Makes the thread of a message, once: another process may have, or this one before it was started again. */
async function openThread(rest: REST, { threads }: Known, { channel, message, name }: Thread): Promise<void> {
  if (threads.has(message)) return;
  try {
    const body = { name: clip(name, THREAD_NAME) || 'Updates', auto_archive_duration: ThreadAutoArchiveDuration.OneDay };
    await rest.post(Routes.threads(channel, message), { body });
  } catch (fault) {
    if (!isCode(fault, THREAD_STANDS)) throw fault;
  }
  if (threads.size >= REMEMBERED) threads.clear();
  threads.add(message);
}
