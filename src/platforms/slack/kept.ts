import { z } from 'zod';

/** What a modal remembers between what is done in it: Slack gives it back, to us alone. Version first, for modals that outlive a deploy. */
const kept = z.object({
  v: z.literal(1),
  /** Where it began: what is set in it is set for that channel. */
  channel: z.string(),
  /** Where an answer to that goes; a credential. */
  url: z.string().nullable(),
  /** The command that it fills in. */
  command: z.string().nullable(),
  /** What was filled in, while a preview of it is shown. */
  raw: z.record(z.string(), z.string()).nullable(),
});

export type Kept = Omit<z.infer<typeof kept>, 'v'>;

/** https://docs.slack.dev/reference/views */
const LONGEST = 3_000;

/** As a view carries it; null when it is longer than Slack takes. */
export function keptWords(given: Kept): string | null {
  const words = JSON.stringify({ v: 1, ...given });
  return words.length <= LONGEST ? words : null;
}

/** What a view carries; null for one of another version. */
export function readKept(words: string): Kept | null {
  try {
    const read = kept.safeParse(JSON.parse(words));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
