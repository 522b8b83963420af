/** The one door to PostgreSQL, embedded or server. Statements are plain SQL with $1 placeholders, of PostgreSQL 13. */
export interface Db {
  readonly kind: 'embedded' | 'server';
  /** Rows as objects; int8 and numeric come as numbers, timestamptz as Date, jsonb parsed. */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Runs on one connection; rolls back when `work` throws. Never call a network inside. */
  transaction<T>(work: (tx: Db) => Promise<T>): Promise<T>;
  /** Wakes on NOTIFY; a missed wake-up is made good by the schedule. Resolves to a function that stops listening. */
  listen(channel: string, wake: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
