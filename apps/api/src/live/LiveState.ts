import { Injectable } from "@nestjs/common";
import type { OnModuleInit } from "@nestjs/common";
import type { LiveMessage, PortStatus, PreviewFrame, StreamState } from "@openperfusion/contracts";
import { StreamsRepository } from "../streams/streams.repository.ts";
import { LiveBus } from "./LiveBus.ts";
import type { LiveBusMessage } from "./LiveBus.ts";

/** Streams that a screen is told of when it connects. */
const STREAMS_MAX = 200;

/** A stream of which nothing was heard for so long is told of on connection, not in every heartbeat. */
const QUIET_MS = 60 * 60 * 1000;

type Heartbeat = Extract<LiveMessage, { type: "heartbeat" }>;

/** A frame with the moment, on this process's monotonic clock, at which its `age_ms` was true. */
export interface HeldFrame {
  readonly frame: PreviewFrame;
  readonly heardAt_ms: number;
}

interface HeldBridge {
  isConnected: boolean;
  heardAt_ms: number;
  ports: readonly PortStatus[];
  portsHeardAt_ms: number;
}

/** What is known now: streams, the newest frame of each, bridges and their ports. Lives and dies with the process. */
@Injectable()
export class LiveState implements OnModuleInit {
  readonly #streams = new Map<string, StreamState>();
  /** Per stream and layout: a device that sends several kinds of line has a newest one of each. */
  readonly #latest = new Map<string, Map<string, HeldFrame>>();
  readonly #heardAt_ms = new Map<string, number>();
  readonly #bridges = new Map<string, HeldBridge>();

  /** Listens from the first moment on, and before anybody who asks it what a message changed. */
  constructor(
    private readonly stored: StreamsRepository,
    bus: LiveBus,
  ) {
    bus.subscribe((message) => this.#take(message));
  }

  async onModuleInit(): Promise<void> {
    for (const state of await this.stored.list(STREAMS_MAX)) {
      if (!this.#streams.has(state.id)) this.#streams.set(state.id, state);
    }
  }

  stream(id: string): StreamState | undefined {
    return this.#streams.get(id);
  }

  streams(): readonly StreamState[] {
    return [...this.#streams.values()]
      .toSorted((a, b) => b.openedAt_ms - a.openedAt_ms)
      .slice(0, STREAMS_MAX);
  }

  /** The newest frames of a stream, oldest first. */
  latest(stream: string): readonly HeldFrame[] {
    return [...(this.#latest.get(stream)?.values() ?? [])].toSorted((a, b) => a.frame.seq - b.frame.seq);
  }

  streamIdsWithFrames(): readonly string[] {
    return [...this.#latest.keys()];
  }

  /** Every age is brought up to now. */
  heartbeat(now_ms = performance.now()): Heartbeat {
    return {
      type: "heartbeat",
      bridges: [...this.#bridges].map(([bridge, { isConnected, heardAt_ms, ports, portsHeardAt_ms }]) => ({
        bridge,
        silent_ms: Math.max(0, now_ms - heardAt_ms),
        isConnected,
        ports: ports.map((port) => aged(port, Math.max(0, now_ms - portsHeardAt_ms))),
      })),
      watermarks: [...this.#streams.values()]
        .filter(({ id }) => now_ms - (this.#heardAt_ms.get(id) ?? Number.NEGATIVE_INFINITY) < QUIET_MS)
        .map(({ id, committedSeq, lastWall_ms }) => ({ stream: id, committedSeq, lastWall_ms })),
    };
  }

  #take(message: LiveBusMessage): void {
    switch (message.type) {
      case "stream":
        return this.#takeStream(message.state);
      case "watermark":
        return this.#takeWatermark(message);
      case "frames":
        return this.#takeFrames(message.stream, message.frames);
      case "bridge":
        return this.#takeConnection(message.bridge, message.isConnected);
      case "ports":
        return this.#takePorts(message.bridge, message.ports);
      default:
        message satisfies never;
    }
  }

  /** What the preview path knows of a stream says nothing of its record, so it never takes a watermark back. */
  #takeStream(state: StreamState): void {
    this.#heardAt_ms.set(state.id, performance.now());
    const known = this.#streams.get(state.id);
    if (known === undefined || state.committedSeq >= known.committedSeq) this.#streams.set(state.id, state);
    if (known === undefined) this.#forgetEarlier(state);
  }

  /** The port sends another stream: the last values of the one before are history. */
  #forgetEarlier({ id, bridge, port }: StreamState): void {
    for (const stream of this.#latest.keys()) {
      const earlier = this.#streams.get(stream);
      if (earlier?.bridge === bridge && earlier.port === port && stream !== id) this.#latest.delete(stream);
    }
  }

  #takeWatermark(message: Extract<LiveBusMessage, { type: "watermark" }>): void {
    const known = this.#streams.get(message.stream);
    if (known === undefined || message.committedSeq < known.committedSeq) return;
    const { committedSeq, firstWall_ms, lastWall_ms, frameCount } = message;
    this.#heardAt_ms.set(known.id, performance.now());
    this.#streams.set(known.id, { ...known, committedSeq, firstWall_ms, lastWall_ms, frameCount });
  }

  #takeFrames(stream: string, frames: readonly PreviewFrame[]): void {
    const heardAt_ms = performance.now();
    this.#heardAt_ms.set(stream, heardAt_ms);
    const byLayout = this.#latest.get(stream) ?? new Map<string, HeldFrame>();
    this.#latest.set(stream, byLayout);
    for (const frame of frames) byLayout.set(frame.layout, { frame, heardAt_ms });
    const bridge = this.#streams.get(stream)?.bridge;
    if (bridge !== undefined) this.#heard(bridge);
  }

  /** That a connection ended is no word of the bridge. */
  #takeConnection(bridge: string, isConnected: boolean): void {
    const held = isConnected ? this.#heard(bridge) : this.#held(bridge);
    held.isConnected = isConnected;
  }

  #takePorts(bridge: string, ports: readonly PortStatus[]): void {
    const held = this.#heard(bridge);
    held.isConnected = true;
    held.ports = ports;
    held.portsHeardAt_ms = held.heardAt_ms;
  }

  #heard(bridge: string): HeldBridge {
    const held = this.#held(bridge);
    held.heardAt_ms = performance.now();
    return held;
  }

  #held(bridge: string): HeldBridge {
    const now_ms = performance.now();
    const held = this.#bridges.get(bridge) ?? {
      isConnected: true,
      heardAt_ms: now_ms,
      ports: [],
      portsHeardAt_ms: now_ms,
    };
    this.#bridges.set(bridge, held);
    return held;
  }
}

function aged(port: PortStatus, elapsed_ms: number): PortStatus {
  const { lastByteAge_ms, lastFrameAge_ms } = port;
  return {
    ...port,
    lastByteAge_ms: lastByteAge_ms === null ? null : lastByteAge_ms + elapsed_ms,
    lastFrameAge_ms: lastFrameAge_ms === null ? null : lastFrameAge_ms + elapsed_ms,
  };
}
