import type { Handler } from 'hono';
import { Problem } from '../core/problem.js';
import type { Parts } from './parts.js';
import { problemWords, refuse } from './refuse.js';
import { fitToSay, say } from './say.js';

/** POST /api/commands {"text": "/risk status kazakhstan"}: the card and its plain words, or 400 with what was wrong. */
export const postCommand =
  (parts: Parts): Handler =>
  async (c) => {
    const { message, problem } = await say(parts, fitToSay(textOf(await c.req.text())));
    const { id, text, card } = message;
    if (problem) return refuse(c, 400, problemWords(problem), { ...problem.mend, id });
    return c.json({ text, card, id });
  };

/** The words of a post of JSON. */
export function textOf(body: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined;
  } catch {
    throw new Problem('unreadable', 'The body is not JSON: send {"text": "/risk status Kazakhstan"}.');
  }
}

/** POST /say, the form of the page where no script runs: says it and shows the channel again. */
export const postForm =
  (parts: Parts): Handler =>
  async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const { message } = await say(parts, fitToSay(form.get('text')));
    return c.redirect(`/#m${message.id}`, 303);
  };
