/** Version of the equations and parameters. Another version's snapshots are refused. */
export const ENGINE_VERSION = "2.0.0";

const MAGIC = "OpenPerfusion engine";
const HEADER_BYTES = 64;

/** Version and slot-table hash in 64 bytes of ASCII, then the state: one copy of the buffer. */
export function packSnapshot(state: Float64Array, hash: string): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + state.byteLength);
  const header = `${MAGIC} ${ENGINE_VERSION} ${hash}`;
  for (let i = 0; i < header.length; i++) bytes[i] = header.charCodeAt(i);
  bytes.set(new Uint8Array(state.buffer, state.byteOffset, state.byteLength), HEADER_BYTES);
  return bytes;
}

/** Writes a snapshot's numbers into `state`; throws RangeError that names what does not fit. */
export function unpackSnapshot(bytes: Uint8Array, state: Float64Array, hash: string): void {
  let header = "";
  for (let i = 0; i < HEADER_BYTES && i < bytes.length && bytes[i] !== 0; i++)
    header += String.fromCharCode(bytes[i]);
  if (!header.startsWith(`${MAGIC} `)) throw new RangeError("The bytes are no snapshot of the engine");
  const [version, found] = header.slice(MAGIC.length + 1).split(" ");
  if (version !== ENGINE_VERSION) {
    throw new RangeError(`The snapshot is of engine version ${version}, this engine is ${ENGINE_VERSION}`);
  }
  if (found !== hash) {
    throw new RangeError(`The snapshot's slot table is ${found}, this assembly and patient have ${hash}`);
  }
  if (bytes.length !== HEADER_BYTES + state.byteLength) {
    throw new RangeError(
      `The snapshot has ${bytes.length} bytes, expected ${HEADER_BYTES + state.byteLength}`,
    );
  }
  new Uint8Array(state.buffer, state.byteOffset, state.byteLength).set(bytes.subarray(HEADER_BYTES));
}
