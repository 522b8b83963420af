import { randomUUID } from 'node:crypto';
import type { Card } from '../core/card.js';
import { problemCard } from '../core/cards/problem.js';
import { Problem } from '../core/problem.js';
import { LOCAL_WORKSPACE } from '../core/workspace.js';
import { LOCAL_CHANNEL } from '../platforms/local/index.js';
import { renderTyped } from '../platforms/terminal/render.js';
import { type Message, saveMessage } from '../store/messages.js';
import type { Parts } from './parts.js';

/** Longest command, in UTF-16 units: what Slack and Discord allow as well. */
export const LONGEST = 2_000;

/** What no keyboard types and no database keeps. */
const UNTYPED = /(?![\t\n\r])\p{Cc}/gu;

export interface Said {
  readonly message: Message;
  /** What was wrong with what was typed; null when it was answered. */
  readonly problem: Problem | null;
}

/** Says words in the local channel. The answer, also one that names a problem, becomes a message there. */
export async function say({ db, chat, clock }: Parts, words: string): Promise<Said> {
  const { card, problem } = await answerTo(chat, words, clock());
  const message = await saveMessage(
    db,
    {
      key: `reply:${randomUUID()}`,
      workspace: LOCAL_WORKSPACE,
      kind: 'reply',
      text: renderTyped(card),
      card,
      said: isPress(words) ? null : words,
    },
    clock(),
  );
  return { message, problem };
}

async function answerTo(chat: Parts['chat'], words: string, at: Date): Promise<{ card: Card; problem: Problem | null }> {
  const asked = {
    workspace: LOCAL_WORKSPACE,
    person: { id: 'local', name: 'you' },
    place: { platform: 'local', channel: LOCAL_CHANNEL },
    at,
    may: async () => true as const,
    alone: false,
  };
  try {
    return { card: await chat.say(words, asked), problem: null };
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    return { card: problemCard(fault), problem: fault };
  }
}

/**
 * The words of a post, fit to be said.
 * @throws Problem 'bad-option' when there are none, or too many
 */
export function fitToSay(text: unknown): string {
  const words = typeof text === 'string' ? text.replace(UNTYPED, '').trim() : '';
  if (words === '') throw new Problem('bad-option', 'Say something: {"text": "/risk status Kazakhstan"}.');
  if (words.length <= LONGEST) return words;
  throw new Problem('too-large', `That is ${words.length} characters long; a command may have ${LONGEST}.`, {
    hint: 'Post a whole article to /api/articles.',
  });
}

/** What a button says by itself and nobody types: the answer stands alone. */
const isPress = (words: string): boolean => /^\/press\b/.test(words);
