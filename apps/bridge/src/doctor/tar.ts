/** A file of an archive. */
export interface TarFile {
  /** At most 100 characters of ASCII. */
  readonly name: string;
  readonly text: string;
}

const BLOCK_BYTES = 512;

/** Files as a tar archive (POSIX ustar), all of the same time and of nobody, so that equal files make equal archives. */
export function tarOf(files: readonly TarFile[], modified_s: number): Uint8Array {
  const blocks = files.flatMap(({ name, text }) => {
    const body = Buffer.from(text, "utf8");
    const rest = (BLOCK_BYTES - (body.length % BLOCK_BYTES)) % BLOCK_BYTES;
    return [header(name, body.length, modified_s), body, Buffer.alloc(rest)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK_BYTES)]);
}

function header(name: string, size_bytes: number, modified_s: number): Buffer {
  if (!/^[ -~]{1,100}$/.test(name))
    throw new RangeError(
      `A name in an archive has 1 to 100 characters of ASCII, found ${JSON.stringify(name)}`,
    );
  const block = Buffer.alloc(BLOCK_BYTES);
  const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, "0")}\0`;
  block.write(name, 0);
  block.write(octal(0o644, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(size_bytes, 12), 124);
  block.write(octal(modified_s, 12), 136);
  // The sum is made with blanks in its own place.
  block.write("        ", 148);
  block.write("0", 156);
  block.write("ustar\u000000", 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return block;
}
