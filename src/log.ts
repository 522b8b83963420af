/** Lines for the person who runs it: to standard error, with the time, since standard output is for answers. */
export const log = (words: string): void => {
  process.stderr.write(`${new Date().toISOString()} ${words}\n`);
};

/** A fault of ours in one line; the stack follows when DEBUG is set. The same line again is told once a minute. */
export function logFault(fault: unknown): void {
  const words = fault instanceof Error ? describe(fault) : String(fault);
  const now = Date.now();
  if (now - (lastTold.get(words) ?? 0) < 60_000) return;
  lastTold.set(words, now);
  log(`fault: ${words}`);
  if (process.env.DEBUG && fault instanceof Error) log(fault.stack ?? '');
}

const lastTold = new Map<string, number>();

const describe = (fault: Error): string =>
  fault instanceof AggregateError
    ? `${fault.message}: ${fault.errors.map((one) => (one instanceof Error ? one.message : String(one))).join('; ')}`
    : fault.message || fault.name;
