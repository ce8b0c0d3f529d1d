import { PATHS } from "@openperfusion/contracts";
import type { BridgeMessage, PortStatus, PreviewFrame, StreamDescriptor } from "@openperfusion/contracts";
import { WebSocket } from "ws";
import { Backoff } from "../clock/Backoff.ts";

/** A connection that is this far behind gets no frames until it has caught up. */
const SLOW_ABOVE_BYTES = 256 * 1024;
const HANDSHAKE_WITHIN_MS = 3000;
/** A server that has not answered a ping by then is taken for dead. */
const PING_EVERY_MS = 2000;
const MISSED_PINGS = 3;

export interface PreviewLinkSettings {
  /** `http(s)://…` of the server. */
  readonly server: string;
  readonly hello: Extract<BridgeMessage, { type: "hello" }>;
  /** Adds to each frame when it came in and when it left. */
  readonly isTracing: boolean;
}

/**
 * The preview: frames to the screens at once, over one WebSocket. Lossy by intent: what can't be sent now is dropped and
 * counted, nothing is kept or repeated. The record goes another way.
 */
export class PreviewLink {
  readonly #settings: PreviewLinkSettings;
  readonly #address: URL;
  readonly #backoff = new Backoff({ first_ms: 100, most_ms: 500 });
  readonly #streams = new Map<string, StreamDescriptor>();
  #socket: WebSocket | undefined;
  #retry: NodeJS.Timeout | undefined;
  #ping: NodeJS.Timeout | undefined;
  #isStopped = false;
  /** Frames that no screen has seen. */
  droppedCount = 0;

  constructor(settings: PreviewLinkSettings) {
    this.#settings = settings;
    this.#address = new URL(PATHS.preview, settings.server);
    this.#address.protocol = this.#address.protocol === "https:" ? "wss:" : "ws:";
  }

  start(): void {
    this.#connect();
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#retry);
    clearInterval(this.#ping);
    this.#socket?.terminate();
  }

  /** A port's current stream; told again on every connection. */
  announce(stream: StreamDescriptor): void {
    this.#streams.set(stream.port, stream);
    this.#send({ type: "stream", stream });
  }

  sendFrames(stream: StreamDescriptor, frames: readonly PreviewFrame[], arrivedAt_ms: number): void {
    const socket = this.#socket;
    if (socket?.readyState !== WebSocket.OPEN || socket.bufferedAmount > SLOW_ABOVE_BYTES) {
      this.droppedCount += frames.length;
      return;
    }
    // A burst of a fast replay: the newest are what a screen shows.
    this.droppedCount += Math.max(0, frames.length - 1000);
    const newest = frames.slice(-1000);
    this.#send({
      type: "preview",
      stream: stream.id,
      origin: stream.origin,
      frames: this.#settings.isTracing ? newest.map((frame) => traced(frame, arrivedAt_ms)) : newest,
    });
  }

  /** Twice a second: the bridge's heartbeat. */
  sendPorts(ports: readonly PortStatus[]): void {
    this.#send({ type: "ports", ports: [...ports] });
  }

  #connect(): void {
    const socket = new WebSocket(this.#address, {
      handshakeTimeout: HANDSHAKE_WITHIN_MS,
      perMessageDeflate: false,
    });
    this.#socket = socket;
    let missedCount = 0;
    socket.on("open", () => {
      this.#backoff.reset();
      this.#send(this.#settings.hello);
      for (const stream of this.#streams.values()) this.#send({ type: "stream", stream });
      this.#ping = setInterval(() => {
        if (missedCount++ >= MISSED_PINGS) socket.terminate();
        else socket.ping();
      }, PING_EVERY_MS);
    });
    socket.on("pong", () => (missedCount = 0));
    // The close that follows says the same.
    socket.on("error", () => {});
    socket.on("close", () => {
      clearInterval(this.#ping);
      if (!this.#isStopped) this.#retry = setTimeout(() => this.#connect(), this.#backoff.next_ms());
    });
  }

  #send(message: BridgeMessage): void {
    const socket = this.#socket;
    if (socket?.readyState !== WebSocket.OPEN || socket.bufferedAmount > SLOW_ABOVE_BYTES) return;
    socket.send(JSON.stringify(message));
  }
}

function traced(frame: PreviewFrame, bridgeIn: number): PreviewFrame {
  return { ...frame, trace: { bridgeIn, bridgeOut: performance.timeOrigin + performance.now() } };
}
