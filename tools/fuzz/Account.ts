import { createDecoder } from "@openperfusion/devices";
import type { Decoder, DeviceProfile, ProfileOptions } from "@openperfusion/devices";

/** One decoder under fire: every byte that it got must be in exactly one item, in order, or still waiting. */
export class Account {
  byteCount = 0;
  readonly #decoder: Decoder;
  readonly #counts = { frames: 0, notices: 0, rejected: 0 };
  #nextSeq = 0;
  #problem: string | undefined;

  constructor(profile: DeviceProfile, options: ProfileOptions) {
    this.#decoder = createDecoder(profile, { options });
  }

  get counts(): { readonly frames: number; readonly notices: number; readonly rejected: number } {
    return this.#counts;
  }

  /** Feeds bytes in chunks of any size; gives the first thing that went wrong. */
  feed(bytes: Uint8Array, random: () => number): string | undefined {
    try {
      for (let at = 0; at < bytes.length;) {
        const chunk = bytes.subarray(at, at + 1 + Math.floor(random() ** 3 * 4096));
        this.#decoder.consumeInto(chunk, {
          frame: ({ seq, length }) => this.#item("frames", seq, length),
          notice: ({ seq, length }) => this.#item("notices", seq, length),
          rejected: ({ seq, length, bytes: kept }) => {
            if (kept.length !== length)
              this.#problem ??= `a rejection of ${length} bytes keeps ${kept.length}`;
            this.#item("rejected", seq, length);
          },
        });
        at += chunk.length;
        this.byteCount += chunk.length;
      }
    } catch (error) {
      return `threw ${error instanceof Error ? error.message : String(error)}`;
    }
    const waiting = this.#decoder.pendingBytes;
    if (this.#nextSeq + waiting !== this.byteCount) {
      this.#problem ??= `${this.byteCount} bytes went in, ${this.#nextSeq} came out and ${waiting} wait`;
    }
    return this.#problem;
  }

  #item(kind: keyof Account["counts"], seq: number, length: number): void {
    if (seq !== this.#nextSeq || length <= 0) {
      this.#problem ??= `an item at ${seq} of ${length} bytes follows ${this.#nextSeq}`;
    }
    this.#nextSeq = seq + length;
    this.#counts[kind]++;
  }
}
