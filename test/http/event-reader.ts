/** An event of a stream, as EventSource would give it. */
export interface Told {
  readonly event: string;
  readonly id: string;
  readonly data: string;
}

/** Reads a stream of events from a real socket; `stop` hangs up as a closed tab does. */
export async function readEvents(url: string, headers: Record<string, string> = {}) {
  const hangUp = new AbortController();
  const answer = await fetch(url, { headers, signal: hangUp.signal });
  const chunks = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let kept = '';
  /** The next event of that name; null when the stream ended. */
  const next = async (event: string): Promise<Told | null> => {
    for (;;) {
      const end = kept.indexOf('\n\n');
      if (end < 0) {
        const { value, done } = (await chunks?.read()) ?? { value: undefined, done: true };
        if (done) return null;
        kept += value;
        continue;
      }
      const fields = new Map(
        kept
          .slice(0, end)
          .split('\n')
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const),
      );
      kept = kept.slice(end + 2);
      if (fields.get('event') === event) return { event, id: fields.get('id') ?? '', data: fields.get('data') ?? '' };
    }
  };
  return { answer, next, stop: () => hangUp.abort() };
}
