/** U+0080 to U+009F as windows-1252 means them, in their order. Five stay unassigned. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** What a C1 control code stands for on the web: the windows-1252 sign, as every browser reads it; other codes stay. */
export const webSign = (code: number): string => (code >= 0x80 && code <= 0x9f ? (SIGNS[code - 0x80] ?? '') : String.fromCodePoint(code));

/**
 * The text of windows-1252 bytes. Node's own decoder takes the label for ISO 8859-1 and makes control codes of quotation marks.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => webSign(sign.charCodeAt(0)));
}
