import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem } from '../core/problem.js';
import { renderPlainPage } from '../platforms/local/plain-page.js';

/** An answer that is not what was asked for, in words: JSON for programs, a plain page for people. */
export function refuse(c: Context, status: ContentfulStatusCode, error: string, more: Readonly<Record<string, unknown>> = {}): Response {
  if (isForPeople(c)) return c.html(renderPlainPage(error), status);
  return c.json({ error, ...more }, status);
}

const isForPeople = (c: Context): boolean => !c.req.path.startsWith('/api/') && (c.req.header('accept') ?? '').includes('text/html');

/** What went wrong and what to do about it, in one line. */
export const problemWords = ({ message, mend }: Problem): string => [message, mend.hint].filter(Boolean).join(' ');
