/** One record of a CSV file, and the line it begins on (the first is 1). */
export type CsvRow =
  | { readonly line: number; readonly cells: readonly string[] }
  /** It could not be taken apart: why, in words. */
  | { readonly line: number; readonly broken: string };
