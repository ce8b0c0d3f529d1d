import { createDecoder } from "@openperfusion/devices";
import type { DecodedItem, DecoderState, DeviceProfile, ProfileOptions } from "@openperfusion/devices";
import type { TransportKind } from "../transports/Transport.ts";
import { TelnetPrefix } from "./TelnetPrefix.ts";

/** What a stretch of a port's bytes turned out to be: the device's item, or a device server's own talk. */
export type StreamItem =
  | (DecodedItem & { readonly isFirstAfterOpen?: boolean })
  | {
      readonly kind: "notice";
      readonly seq: number;
      readonly length: number;
      readonly notice: "telnetNegotiation";
      readonly text: string;
      readonly key?: never;
      readonly status?: never;
      readonly answer?: never;
    };

export interface StreamDecoderState {
  readonly decoder: DecoderState;
  readonly isAwaitingFirst: boolean;
  readonly isInTelnetPrefix: boolean;
}

/**
 * Decodes one port's stream over losses and reopenings: the device's codec, the telnet talk before it, and the mark on
 * the first item after an opening. Cut in any way and resumed at any item, it gives the same items.
 */
export class StreamDecoder {
  readonly #profile: DeviceProfile;
  readonly #options: ProfileOptions;
  #decoder: ReturnType<typeof createDecoder>;
  #telnet: TelnetPrefix | undefined;
  #isAwaitingFirst: boolean;

  constructor(profile: DeviceProfile, options: ProfileOptions, state?: StreamDecoderState) {
    this.#profile = profile;
    this.#options = options;
    this.#decoder = createDecoder(profile, {
      options,
      ...(state === undefined ? {} : { state: state.decoder }),
    });
    this.#isAwaitingFirst = state?.isAwaitingFirst ?? false;
    if (state?.isInTelnetPrefix === true) this.#telnet = new TelnetPrefix();
  }

  /** Offset of the first byte that is in no item yet. */
  get seq(): number {
    return this.#decoder.state().seq;
  }

  /** The port was opened: it may hand over an old line, and a device server may introduce itself. */
  opened(transport: TransportKind): void {
    this.#isAwaitingFirst = true;
    this.#telnet = transport === "tcp" ? new TelnetPrefix() : undefined;
  }

  /** `at_ms`: when the chunk came, on the host's monotonic clock. */
  consume(chunk: Uint8Array, at_ms?: number): readonly StreamItem[] {
    if (this.#telnet === undefined) return this.#marked(this.#decoder.consume(chunk, at_ms));
    const before = this.seq;
    const { found, rest } = this.#telnet.consume(chunk);
    const items: StreamItem[] = found.map(({ length, text }, i) => ({
      kind: "notice",
      seq: before + 3 * i,
      length,
      notice: "telnetNegotiation",
      text,
    }));
    this.skip(3 * items.length);
    if (rest === undefined) return items;
    this.#telnet = undefined;
    return [...items, ...this.#marked(this.#decoder.consume(rest, at_ms))];
  }

  /** The port went away or the stream is over: an unfinished line becomes `rejected(truncated)`. */
  flush(reason: "lost" | "closed" | "end"): readonly StreamItem[] {
    const held = this.#telnet?.end() ?? new Uint8Array(0);
    this.#telnet = undefined;
    return this.#marked([...this.#decoder.consume(held), ...this.#decoder.flush(reason)]);
  }

  /** Goes on behind bytes that are not the device's, or not known. Call with nothing pending. */
  skip(count: number): void {
    if (count === 0) return;
    const state = this.#decoder.state();
    this.#decoder = createDecoder(this.#profile, {
      options: this.#options,
      state: { ...state, seq: state.seq + count },
    });
  }

  /** As of the last item. */
  state(): StreamDecoderState {
    return {
      decoder: this.#decoder.state(),
      isAwaitingFirst: this.#isAwaitingFirst,
      isInTelnetPrefix: this.#telnet !== undefined,
    };
  }

  #marked(items: readonly DecodedItem[]): readonly StreamItem[] {
    return items.map((item): StreamItem => {
      if (!this.#isAwaitingFirst || item.kind === "notice") return item;
      this.#isAwaitingFirst = false;
      return { ...item, isFirstAfterOpen: true };
    });
  }
}
