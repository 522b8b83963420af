import { webApi } from '@slack/bolt';

/** A response_url refused a message; its address is a credential and is not told. */
export class AnswerRefused extends Error {
  override readonly name = 'AnswerRefused';
  constructor(readonly code: string) {
    super(code);
  }
}

/** Slack's own word for what went wrong: "invalid_blocks"; null when Slack said none. */
export function slackCode(fault: unknown): string | null {
  if (fault instanceof webApi.WebAPIPlatformError) return fault.data.error;
  return fault instanceof AnswerRefused ? fault.code : null;
}

/** The scope that a refused call would have needed; null when it was refused for another reason. */
export function missingScope(fault: unknown): string | null {
  if (!(fault instanceof webApi.WebAPIPlatformError) || fault.data.error !== 'missing_scope') return null;
  const needed = 'needed' in fault.data ? fault.data.needed : null;
  return typeof needed === 'string' ? needed : 'one that its manifest has';
}

/** What went wrong in a few words, for the log. */
export const faultWords = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault)).slice(0, 200);
