/** Answers that were begun and not yet given. */
export interface UnderWay {
  /** Counts a piece of work until it ends, and hands it back. */
  of<T>(work: Promise<T>): Promise<T>;
  /** Resolves when none is under way any more, or after `patienceMs`, whatever comes first. */
  end(patienceMs?: number): Promise<void>;
}

/** How long closing waits for answers that people were promised: they were acknowledged, and nobody asks for them again. */
const PATIENCE_MS = 2_500;

/** Keeps account of what people were promised an answer to. */
export function openUnderWay(): UnderWay {
  const flying = new Set<Promise<unknown>>();
  return {
    of: (work) => {
      const flight: Promise<unknown> = work.then(
        () => flying.delete(flight),
        () => flying.delete(flight),
      );
      flying.add(flight);
      return work;
    },
    end: async (patienceMs = PATIENCE_MS) => {
      let timer: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((done) => {
        timer = setTimeout(done, patienceMs);
      });
      const all = async (): Promise<void> => {
        while (flying.size > 0) await Promise.all(flying);
      };
      await Promise.race([all(), enough]).finally(() => clearTimeout(timer));
    },
  };
}
