import { BridgeMessage } from "@openperfusion/contracts";
import type { PreviewFrame, StreamDescriptor } from "@openperfusion/contracts";
import { BYTES_PER_COLUMN } from "@openperfusion/signals";
import type { LiveBus } from "./LiveBus.ts";
import type { LiveState } from "./LiveState.ts";
import { stampTrace } from "./stampTrace.ts";

type Preview = Extract<BridgeMessage, { type: "preview" }>;

/** What one bridge says over one socket: hello, its streams, then frames and the state of its ports. */
export class PreviewSession {
  readonly #bus: LiveBus;
  readonly #state: LiveState;
  readonly #onHello: (bridge: string) => void;
  /** Streams described over this socket, with the packed size of each of their layouts. */
  readonly #streams = new Map<
    string,
    { readonly origin: string; readonly sizes: ReadonlyMap<string, number> }
  >();
  #bridge: string | undefined;

  constructor(bus: LiveBus, state: LiveState, onHello: (bridge: string) => void) {
    this.#bus = bus;
    this.#state = state;
    this.#onHello = onHello;
  }

  get bridge(): string | undefined {
    return this.#bridge;
  }

  /** Passes a message on. Gives the number of frames in it, or the reason for which it is refused. */
  take(data: Buffer): number | string {
    const arrivedAt_ms = performance.timeOrigin + performance.now();
    const parsed = BridgeMessage.safeParse(parse(data));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not a bridge message"}`;
    }
    const message = parsed.data;
    if (message.type === "hello") return this.#hello(message.bridge);
    if (this.#bridge === undefined) return "hello must come first";
    switch (message.type) {
      case "stream":
        return this.#describe(message.stream, this.#bridge);
      case "ports":
        this.#bus.publish({ type: "ports", bridge: this.#bridge, ports: message.ports });
        return 0;
      case "preview":
        return this.#preview(message, arrivedAt_ms);
      default:
        return message satisfies never;
    }
  }

  #hello(bridge: string): number | string {
    if (this.#bridge !== undefined) return `hello came twice`;
    this.#bridge = bridge;
    this.#onHello(bridge);
    return 0;
  }

  /** Only the record path writes a stream into the store; here it becomes known to the screens. */
  #describe(stream: StreamDescriptor, bridge: string): number | string {
    if (stream.bridge !== bridge)
      return `stream ${stream.id} is of bridge "${stream.bridge}", not "${bridge}"`;
    const known = this.#state.stream(stream.id);
    if (known !== undefined && known.origin !== stream.origin) {
      return `stream ${stream.id} is open as "${known.origin}", not "${stream.origin}"`;
    }
    const sizes = new Map(stream.layouts.map(({ id, columns }) => [id, columns.length * BYTES_PER_COLUMN]));
    this.#streams.set(stream.id, { origin: stream.origin, sizes });
    if (known === undefined) {
      const state = { ...stream, committedSeq: 0, firstWall_ms: null, lastWall_ms: null, frameCount: 0 };
      this.#bus.publish({ type: "stream", state });
    }
    return 0;
  }

  #preview({ stream, origin, frames }: Preview, arrivedAt_ms: number): number | string {
    const known = this.#streams.get(stream);
    if (known === undefined) return `stream ${stream} was not described over this connection`;
    if (known.origin !== origin) return `stream ${stream} is "${known.origin}", not "${origin}"`;
    for (const { layout, packed } of frames) {
      const expected = known.sizes.get(layout);
      if (expected === undefined) return `stream ${stream} has no layout ${layout}`;
      const found = byteLength(packed);
      if (found !== expected) return `layout ${layout} packs into ${expected} bytes, found ${found}`;
    }
    const stamped: readonly PreviewFrame[] = frames.map(stampTrace("apiIn", arrivedAt_ms));
    this.#bus.publish({ type: "frames", stream, origin, frames: stamped });
    return frames.length;
  }
}

function parse(data: Buffer): unknown {
  try {
    return JSON.parse(data.toString("utf8"));
  } catch {
    return undefined;
  }
}

function byteLength(base64: string): number {
  return Buffer.byteLength(base64, "base64");
}
