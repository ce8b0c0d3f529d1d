const DIGITS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, "0"));

/** Bytes as upper-case hexadecimal digits. */
export function hexOf(bytes: Uint8Array, start: number = 0, end: number = bytes.length): string {
  let text = "";
  for (let i = start; i < end; i++) text += DIGITS[bytes[i] as number] as string;
  return text;
}

/** Marks and separators that stand in text: STX, ETX, TAB, LF, CR. */
const MARKS = new Set([0x02, 0x03, 0x09, 0x0a, 0x0d]);
/** Where Unicode has the pictures of control characters. */
const PICTURES = 0x2400;

/** The text of bytes that all can be printed, with pictures for marks among them; otherwise hexadecimal digits. */
export function readable(bytes: Uint8Array): string {
  const isText = bytes.every((byte) => (byte >= 0x20 && byte < 0x7f) || MARKS.has(byte));
  if (!isText) return `0x${hexOf(bytes)}`;
  return String.fromCharCode(...Array.from(bytes, (byte) => (byte < 0x20 ? PICTURES + byte : byte)));
}
