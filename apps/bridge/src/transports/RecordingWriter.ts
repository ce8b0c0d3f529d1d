import { hostTimePrefix } from "@openperfusion/recording";

const LF = 0x0a;
const CR = 0x0d;

/**
 * Writes a serial log as `RecordingReader` reads it: `[YYYY-MM-DD HH:MM:SS.mmm] ` before the first byte of each line,
 * with the time at which that byte came (UTC), and every byte as it came.
 */
export class RecordingWriter {
  #previous: number | undefined;

  push(chunk: Uint8Array, hostWall_ms: number): Uint8Array {
    const prefix = Buffer.from(hostTimePrefix(Math.floor(hostWall_ms)), "latin1");
    const parts: Uint8Array[] = [];
    let from = 0;
    for (const [at, byte] of chunk.entries()) {
      const beginsLine =
        this.#previous === undefined || this.#previous === LF || (this.#previous === CR && byte !== LF);
      if (beginsLine) {
        parts.push(chunk.subarray(from, at), prefix);
        from = at;
      }
      this.#previous = byte;
    }
    return Buffer.concat([...parts, chunk.subarray(from)]);
  }
}
