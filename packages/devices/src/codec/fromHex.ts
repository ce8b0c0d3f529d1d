/** The text whose code units are these bytes: hexadecimal digits, blanks where they help. Throws RangeError on others. */
export function fromHex(digits: string): string {
  const packed = digits.replaceAll(" ", "");
  if (!/^(?:[0-9A-Fa-f]{2})*$/.test(packed)) {
    throw new RangeError(`Bytes are written as pairs of hexadecimal digits; found ${JSON.stringify(digits)}`);
  }
  const pairs = packed.match(/../g) ?? [];
  return String.fromCharCode(...pairs.map((pair) => Number.parseInt(pair, 16)));
}
