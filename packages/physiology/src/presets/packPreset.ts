/**
 * A settled state as its difference from the state that a patient on a circuit is laid out with: a bit per slot that says
 * whether it has changed, then the new value of each that has, as little-endian float32. Parameters never change, so they
 * take no room, and what a preset tells of one patient can be carried over to another's slots of the same names.
 */
export function packPreset(laidOut: Float64Array, settled: Float64Array): Uint8Array {
  const changed: number[] = [];
  const bits = new Uint8Array(Math.ceil(laidOut.length / 8));
  for (let i = 0; i < laidOut.length; i++) {
    if (settled[i] === laidOut[i]) continue;
    bits[i >> 3] |= 1 << (i & 7);
    changed.push(settled[i]);
  }
  const bytes = new Uint8Array(4 + bits.length + 4 * changed.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, laidOut.length, true);
  bytes.set(bits, 4);
  changed.forEach((value, k) => view.setFloat32(4 + bits.length + 4 * k, value, true));
  return bytes;
}

/** The settled state over the laid-out one; throws RangeError where the preset is of another number of slots. */
export function unpackPreset(bytes: Uint8Array, laidOut: Float64Array): Float64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  if (count !== laidOut.length) {
    throw new RangeError(`The preset has ${count} slots, this assembly and patient have ${laidOut.length}`);
  }
  const settled = Float64Array.from(laidOut);
  let at = 4 + Math.ceil(count / 8);
  for (let i = 0; i < count; i++) {
    if ((bytes[4 + (i >> 3)] & (1 << (i & 7))) === 0) continue;
    settled[i] = view.getFloat32(at, true);
    at += 4;
  }
  return settled;
}
