import { Inject, Injectable } from "@nestjs/common";
import type { BeforeApplicationShutdown, OnModuleInit } from "@nestjs/common";
import { INTENDED_USE, LiveRequest } from "@openperfusion/contracts";
import type { LiveMessage } from "@openperfusion/contracts";
import type { Logger } from "pino";
import { WebSocketServer } from "ws";
import type { WebSocket } from "ws";
import { LOGGER } from "../logger.ts";
import { Metrics } from "../metrics/Metrics.ts";
import { VERSION } from "../version.ts";
import { closeSockets } from "./closeSockets.ts";
import { keepAlive } from "./keepAlive.ts";
import { LiveBus } from "./LiveBus.ts";
import type { LiveBusMessage } from "./LiveBus.ts";
import { LiveClient } from "./LiveClient.ts";
import { LiveState } from "./LiveState.ts";
import { stampTrace } from "./stampTrace.ts";

const HEARTBEAT_MS = 500;
/** A browser sends subscriptions, nothing large. */
const REQUEST_MAX_BYTES = 64 * 1024;

/** Server → browsers. A frame leaves in the same turn of the event loop in which it came. */
@Injectable()
export class LiveServer implements OnModuleInit, BeforeApplicationShutdown {
  readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: REQUEST_MAX_BYTES,
    perMessageDeflate: false,
  });
  readonly #clients = new Set<LiveClient>();
  readonly #stops: (() => void)[] = [];

  constructor(
    private readonly bus: LiveBus,
    private readonly state: LiveState,
    private readonly metrics: Metrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.sockets.on("connection", (socket: WebSocket) => this.#connect(socket));
    const heartbeat = setInterval(() => this.#heartbeat(), HEARTBEAT_MS);
    this.#stops.push(
      this.bus.subscribe((message) => this.#fanOut(message)),
      keepAlive(this.sockets),
      () => clearInterval(heartbeat),
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const stop of this.#stops) stop();
    await closeSockets(this.sockets);
  }

  #connect(socket: WebSocket): void {
    const client = new LiveClient(socket, this.state, (count) => this.metrics.conflated.inc(count));
    this.#clients.add(client);
    this.metrics.sockets.inc({ kind: "live" });
    socket.on("message", (data: Buffer) => this.#request(socket, client, data));
    socket.on("error", (error) => this.logger.debug({ err: error }, "live socket"));
    socket.on("close", () => {
      this.#clients.delete(client);
      this.metrics.sockets.dec({ kind: "live" });
    });
    client.send({ type: "hello", version: VERSION, intendedUse: INTENDED_USE.live });
    client.send({ type: "streams", streams: [...this.state.streams()] });
    client.sendLatest();
    client.sendHeartbeat(this.#encodedHeartbeat());
  }

  #request(socket: WebSocket, client: LiveClient, data: Buffer): void {
    const request = LiveRequest.safeParse(parsed(data));
    if (request.success) client.subscribe(request.data.streams);
    else socket.close(1008, "a subscription was expected");
  }

  #fanOut(message: LiveBusMessage): void {
    if (message.type === "stream") {
      for (const client of this.#clients) client.sendStream(message.state.id);
    } else if (message.type === "frames" && this.#clients.size > 0) {
      const { stream, origin, frames } = message;
      const out = {
        type: "frames" as const,
        stream,
        origin,
        frames: frames.map(stampTrace("apiOut")),
        skippedCount: 0,
      };
      const encoded = encode(out);
      for (const client of this.#clients) client.sendFrames(out, encoded);
    }
  }

  #heartbeat(): void {
    const encoded = this.#encodedHeartbeat();
    for (const client of this.#clients) client.sendHeartbeat(encoded);
  }

  #encodedHeartbeat(): Buffer {
    return encode(this.state.heartbeat());
  }
}

function encode(message: LiveMessage): Buffer {
  return Buffer.from(JSON.stringify(message));
}

function parsed(data: Buffer): unknown {
  try {
    return JSON.parse(data.toString("utf8"));
  } catch {
    return undefined;
  }
}
