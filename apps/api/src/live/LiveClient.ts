import type { LiveMessage, PreviewFrame } from "@openperfusion/contracts";
import type { WebSocket } from "ws";
import type { HeldFrame } from "./LiveState.ts";
import type { LiveState } from "./LiveState.ts";

/** Sent and not yet known to be read; beyond it the client gets only the newest frames. */
const UNREAD_MAX_BYTES = 64 * 1024;
/** How often a client is asked how far it has read. */
const BYTES_PER_PROBE = 16 * 1024;

type FramesMessage = Extract<LiveMessage, { type: "frames" }>;

/**
 * One screen. A client that reads too slowly is not queued for: per stream and kind of frame it gets the newest, with the
 * count of those left out, as soon as it has read what was sent before.
 *
 * How far it has read is asked by WebSocket pings, which stand in line behind the data and are answered by every
 * client: the system's own socket buffers would take megabytes, minutes of old values, before they pushed back.
 */
export class LiveClient {
  readonly #socket: WebSocket;
  readonly #state: LiveState;
  readonly #onSkipped: (count: number) => void;
  #streams: ReadonlySet<string> | undefined;
  #sent_bytes = 0;
  #read_bytes = 0;
  #probed_bytes = 0;
  /** Frames left out since the client was last told, per stream. */
  readonly #skipped = new Map<string, number>();
  /** Streams whose newest frames wait for the client. */
  readonly #waiting = new Map<string, Map<string, HeldFrame>>();
  /** Streams whose description the client lacks. */
  readonly #undescribed = new Set<string>();

  constructor(socket: WebSocket, state: LiveState, onSkipped: (count: number) => void) {
    this.#socket = socket;
    this.#state = state;
    this.#onSkipped = onSkipped;
    socket.on("pong", (data: Buffer) => this.#takePong(data));
  }

  get isSlow(): boolean {
    return this.#sent_bytes - this.#read_bytes > UNREAD_MAX_BYTES;
  }

  /** Bytes on their way, and frames that wait; bounded whatever the client does. */
  get backlog(): { readonly unread_bytes: number; readonly frameCount: number } {
    let frameCount = 0;
    for (const frames of this.#waiting.values()) frameCount += frames.size;
    return { unread_bytes: this.#sent_bytes - this.#read_bytes, frameCount };
  }

  /** From here on only these streams, or all where the list is empty. The newest frames of those it did not get follow. */
  subscribe(streams: readonly string[]): void {
    const before = this.#streams;
    this.#streams = streams.length === 0 ? undefined : new Set(streams);
    if (before === undefined) return;
    this.#sendLatest((stream) => this.wants(stream) && !before.has(stream));
  }

  wants(stream: string): boolean {
    return this.#streams?.has(stream) ?? true;
  }

  sendLatest(): void {
    this.#sendLatest((stream) => this.wants(stream));
  }

  /** `encoded` is the message for clients that keep up; it is made once for all of them. */
  sendFrames({ stream, frames }: FramesMessage, encoded: Buffer): void {
    if (!this.wants(stream)) return;
    if (!this.isSlow && !this.#waiting.has(stream)) return this.#send(encoded);
    const heardAt_ms = performance.now();
    this.#offer(
      stream,
      frames.map((frame) => ({ frame, heardAt_ms })),
    );
  }

  /** A heartbeat that would stand in line is left out: its absence tells the truth. */
  sendHeartbeat(encoded: Buffer): void {
    if (!this.isSlow) this.#send(encoded);
    this.#probe();
  }

  /** Describes a stream; a client that reads slowly gets each once, as it is by then. */
  sendStream(id: string): void {
    this.#undescribed.add(id);
    this.#flush();
  }

  send(message: LiveMessage): void {
    this.#send(Buffer.from(JSON.stringify(message)));
  }

  #sendLatest(isDue: (stream: string) => boolean): void {
    for (const stream of this.#state.streamIdsWithFrames().filter(isDue)) {
      this.#offer(stream, this.#state.latest(stream));
    }
  }

  #offer(stream: string, frames: readonly HeldFrame[]): void {
    const waiting = this.#waiting.get(stream) ?? new Map<string, HeldFrame>();
    let skippedCount = 0;
    for (const held of frames) {
      if (waiting.has(held.frame.layout)) skippedCount += 1;
      waiting.set(held.frame.layout, held);
    }
    this.#waiting.set(stream, waiting);
    if (skippedCount > 0) {
      this.#skipped.set(stream, (this.#skipped.get(stream) ?? 0) + skippedCount);
      this.#onSkipped(skippedCount);
    }
    this.#flush();
  }

  #flush(): void {
    if (this.#undescribed.size > 0 && !this.isSlow) {
      const streams = [...this.#undescribed].map((id) => this.#state.stream(id));
      this.#undescribed.clear();
      this.send({ type: "streams", streams: streams.filter((state) => state !== undefined) });
    }
    for (const [stream, waiting] of this.#waiting) {
      if (this.isSlow) return;
      this.#waiting.delete(stream);
      const origin = this.#state.stream(stream)?.origin;
      if (origin === undefined) continue;
      const frames = [...waiting.values()].toSorted((a, b) => a.frame.seq - b.frame.seq).map(agedFrame);
      this.send({ type: "frames", stream, origin, frames, skippedCount: this.#skipped.get(stream) ?? 0 });
      this.#skipped.delete(stream);
    }
  }

  #send(encoded: Buffer): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    this.#socket.send(encoded, { binary: false });
    this.#sent_bytes += encoded.byteLength;
    if (this.#sent_bytes - this.#probed_bytes >= BYTES_PER_PROBE) this.#probe();
  }

  /** A ping that carries how much was sent before it. */
  #probe(): void {
    if (this.#probed_bytes === this.#sent_bytes || this.#socket.readyState !== this.#socket.OPEN) return;
    this.#probed_bytes = this.#sent_bytes;
    this.#socket.ping(String(this.#sent_bytes));
  }

  #takePong(data: Buffer): void {
    const read_bytes = Number(data.toString("latin1"));
    if (!Number.isInteger(read_bytes) || read_bytes > this.#sent_bytes) return;
    this.#read_bytes = Math.max(this.#read_bytes, read_bytes);
    this.#flush();
  }
}

function agedFrame({ frame, heardAt_ms }: HeldFrame): PreviewFrame {
  return { ...frame, age_ms: frame.age_ms + Math.max(0, performance.now() - heardAt_ms) };
}
