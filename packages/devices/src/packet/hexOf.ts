/** Bytes as upper-case hexadecimal digits. */
export function hexOf(bytes: Uint8Array, start: number = 0, end: number = bytes.length): string {
  let text = "";
  for (let i = start; i < end; i++) text += (bytes[i] as number).toString(16).toUpperCase().padStart(2, "0");
  return text;
}

/** The text of bytes that all can be printed, otherwise their hexadecimal digits. */
export function readable(bytes: Uint8Array): string {
  const isPrintable = bytes.every((byte) => byte >= 0x20 && byte < 0x7f);
  return isPrintable ? String.fromCharCode(...bytes) : `0x${hexOf(bytes)}`;
}
