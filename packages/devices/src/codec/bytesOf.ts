/** The bytes of a text whose code units are bytes; throws RangeError on a unit above 255. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0xff) throw new RangeError(`Code unit ${unit} at ${i} is not a byte`);
    bytes[i] = unit;
  }
  return bytes;
}

/** One code unit per byte: nothing is mangled, whatever the bytes are. */
export function textOf(bytes: Uint8Array, start: number = 0, end: number = bytes.length): string {
  let text = "";
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i] as number);
  return text;
}
