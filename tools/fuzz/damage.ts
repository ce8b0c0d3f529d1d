type Random = () => number;

/** What happens to bytes on a bad line, and what a hostile hand would try; each changes one place. */
const HARMS: readonly ((bytes: Uint8Array, at: number, random: Random) => Uint8Array)[] = [
  // cut: bytes are lost
  (bytes, at, random) => without(bytes, at, 1 + Math.floor(random() * 40)),
  // splice: a stretch from elsewhere
  (bytes, at, random) => into(bytes, at, pieceOf(bytes, random)),
  // duplicate: a stretch arrives twice
  (bytes, at, random) => into(bytes, at, bytes.slice(at, at + 1 + Math.floor(random() * 80))),
  // swap: what was said later arrives first
  (bytes, at) => Buffer.concat([bytes.subarray(at), bytes.subarray(0, at)]),
  // bit flip
  (bytes, at, random) => changed(bytes, at, (byte) => byte ^ (1 << Math.floor(random() * 8))),
  // any other byte, the extremes often: lengths that lie, marks where none belong
  (bytes, at, random) => changed(bytes, at, () => EXTREMES[Math.floor(random() * EXTREMES.length)] ?? 0),
  // an escape or frame mark where none belongs
  (bytes, at, random) => into(bytes, at, Uint8Array.of(MARKS[Math.floor(random() * MARKS.length)] ?? 0)),
  // a run of zeros: a line break
  (bytes, at, random) => into(bytes, at, new Uint8Array(1 + Math.floor(random() * 20))),
];

const EXTREMES = [0x00, 0xff, 0x7f, 0x80, 0x01, 0x30, 0x46, 0x66];
const MARKS = [
  0x7e, 0x7d, 0xc0, 0xc1, 0x02, 0x03, 0x05, 0x04, 0x17, 0x1b, 0x01, 0x0d, 0x0a, 0x3c, 0x3e, 0x2c,
];
/** A place is harmed about every so many bytes, unless frames are longer. */
const BYTES_PER_HARM = 150;

/**
 * A session with harm done to it in many places, on average every second frame: what stands whole between is judged
 * too. `frame_bytes`: how long the device's frames are.
 */
export function damage(session: Uint8Array, random: Random, frame_bytes: number = 0): Uint8Array {
  const bytesPerHarm = Math.max(BYTES_PER_HARM, 2 * frame_bytes);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < session.length;) {
    const length = 1 + Math.floor(random() * 2 * bytesPerHarm);
    const piece = session.subarray(at, at + length);
    const harm = HARMS[Math.floor(random() * HARMS.length)];
    const place = Math.floor(random() * piece.length);
    parts.push(harm === undefined ? piece : harm(piece, place, random));
    at += length;
  }
  return Buffer.concat(parts);
}

function without(bytes: Uint8Array, at: number, count: number): Uint8Array {
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + count)]);
}

function into(bytes: Uint8Array, at: number, more: Uint8Array): Uint8Array {
  return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
}

function changed(bytes: Uint8Array, at: number, change: (byte: number) => number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = change(copy[at] ?? 0);
  return copy;
}

function pieceOf(bytes: Uint8Array, random: Random): Uint8Array {
  const from = Math.floor(random() * bytes.length);
  return bytes.slice(from, from + 1 + Math.floor(random() * 40));
}
