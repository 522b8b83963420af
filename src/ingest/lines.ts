/** A line longer than this is dropped while it is read: the longest allowed article (5 MB) fits with room for its escapes. */
const LONGEST_LINE = 8_000_000;

/** A numbered line, or word that it was too long to be kept. Numbers begin at 1 and count empty lines too. */
export type Line =
  | { readonly line: number; readonly text: string; readonly tooLong?: undefined }
  | { readonly line: number; readonly text?: undefined; readonly tooLong: true };

/**
 * Lines of a byte stream, one at a time, without their line ends. Memory stays below one line of the longest length,
 * however long the stream or a line of it is. Bytes that are no UTF-8 become U+FFFD; a leading byte order mark is left out.
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  longest: number = LONGEST_LINE,
): AsyncGenerator<Line> {
  let line = 1;
  let kept: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= longest) kept.push(piece);
    else kept = [];
  };
  const take = (): Line => {
    const taken: Line = length > longest ? { line, tooLong: true } : { line, text: textOf(kept, line) };
    line += 1;
    kept = [];
    length = 0;
    return taken;
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, from)) {
      add(bytes.subarray(from, end));
      yield take();
      from = end + 1;
    }
    if (from < bytes.length) add(bytes.subarray(from));
  }
  if (length > 0) yield take();
}

const NEWLINE = 10;

function textOf(pieces: readonly Uint8Array[], line: number): string {
  const text = Buffer.concat(pieces).toString('utf8').replace(/\r$/, '');
  return line === 1 ? text.replace(/^\uFEFF/, '') : text;
}
