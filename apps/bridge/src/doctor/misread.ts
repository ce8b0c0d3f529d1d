/** How a UART sends a byte. */
export interface UartFrame {
  readonly dataBits: 7 | 8;
  readonly parity: "none" | "even" | "odd";
}

/**
 * What a receiver without parity, 8 data bits, makes of bytes that follow each other without a pause and are sent at
 * `1 / ratio` of its own rate: 2 is a receiver twice as fast as the sender. The usual UART: it waits for a falling
 * edge, samples each bit in its middle, and looks at the first stop bit only. A character whose stop bit is low is a
 * framing error; the serial driver sets IGNPAR, under which Linux drops it (termios(3)).
 */
export function misread(bytes: Uint8Array, sender: UartFrame, ratio: number): Uint8Array {
  const line = bitsOf(bytes, sender);
  const levelAt = (time: number): number => line[Math.floor(time)] ?? 1;
  const seen: number[] = [];
  const step = 1 / ratio;
  // Times in bits of the sender; an eighth of the shorter bit finds every edge.
  const look = Math.min(1, step) / 8;
  let at = 0;
  while (at < line.length) {
    if (levelAt(at) === 1) {
      at += look;
      continue;
    }
    let byte = 0;
    for (let bit = 0; bit < 8; bit++) byte |= levelAt(at + (bit + 1.5) * step) << bit;
    at += 9.5 * step;
    if (levelAt(at) === 1) seen.push(byte);
    // After a low stop bit the receiver waits for the line to rest.
    while (levelAt(at) === 0) at += look;
  }
  return Uint8Array.from(seen);
}

/** The levels on the line, one per bit: start bit low, data from the lowest bit on, parity, one stop bit high. */
function bitsOf(bytes: Uint8Array, { dataBits, parity }: UartFrame): Uint8Array {
  const bits: number[] = [1, 1];
  for (const byte of bytes) {
    let ones = 0;
    bits.push(0);
    for (let bit = 0; bit < dataBits; bit++) {
      const level = (byte >> bit) & 1;
      ones += level;
      bits.push(level);
    }
    if (parity !== "none") bits.push(parity === "even" ? ones & 1 : (ones & 1) ^ 1);
    bits.push(1);
  }
  return Uint8Array.from(bits);
}

/** How alike two heaps of bytes are by how often each byte is in them, whatever the order: 0 to 1 (cosine). */
export function likeness(a: Uint8Array, b: Uint8Array): number {
  const [x, y] = [a, b].map((bytes) => {
    const counts = new Float64Array(256);
    for (const byte of bytes) counts[byte] = counts[byte]! + 1;
    return counts;
  }) as [Float64Array, Float64Array];
  const dot = (u: Float64Array, v: Float64Array): number =>
    u.reduce((sum, count, i) => sum + count * v[i]!, 0);
  const length = Math.sqrt(dot(x, x) * dot(y, y));
  return length === 0 ? 0 : dot(x, y) / length;
}
