/** How long one look-up took, in milliseconds: until it was acknowledged, and until the full answer stood. */
export interface Timed {
  readonly ackMs: number;
  readonly answerMs: number;
}

/** A stand-in of a platform whose people ask. */
export interface Load {
  /** What points the product at it. */
  readonly env: Record<string, string>;
  /** Resolves when the product is connected. */
  ready(): Promise<void>;
  /** A person types "/risk " and these words; null when no answer came in time. */
  ask(words: string): Promise<Timed | null>;
  close(): Promise<void>;
}

/** After so long nobody waits for an answer any more. */
const PATIENCE_MS = 30_000;

/** What came in time; null when nothing did. */
export const within = (work: Promise<Timed>): Promise<Timed | null> =>
  new Promise((done) => {
    const late = setTimeout(done, PATIENCE_MS, null);
    void work.then((timed) => {
      clearTimeout(late);
      done(timed);
    });
  });

/** Waits, ten seconds at most, until it holds. */
export async function waitedUntil(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 400) throw new Error('nobody connected within ten seconds');
    await new Promise((done) => setTimeout(done, 25));
  }
}
