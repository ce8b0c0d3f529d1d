import { Inject, Injectable } from "@nestjs/common";
import type { BeforeApplicationShutdown, OnModuleInit } from "@nestjs/common";
import type { Logger } from "pino";
import { WebSocketServer } from "ws";
import type { WebSocket } from "ws";
import { LOGGER } from "../logger.ts";
import { Metrics } from "../metrics/Metrics.ts";
import { closeSockets } from "./closeSockets.ts";
import { keepAlive } from "./keepAlive.ts";
import { LiveBus } from "./LiveBus.ts";
import { LiveState } from "./LiveState.ts";
import { PreviewSession } from "./PreviewSession.ts";
import { StallDetector } from "./StallDetector.ts";

/** A message holds at most 1,000 frames of 512 columns; a bridge sends a few at a time. */
const MESSAGE_MAX_BYTES = 8 * 1024 * 1024;

/** Bridges → server: values on their way to a screen. Nothing that comes here is stored. */
@Injectable()
export class PreviewServer implements OnModuleInit, BeforeApplicationShutdown {
  readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MESSAGE_MAX_BYTES,
    perMessageDeflate: false,
  });
  /** Sessions per bridge: one that reconnects is connected before its old socket is known to be dead. */
  readonly #sessionCounts = new Map<string, number>();
  #stopKeepAlive: (() => void) | undefined;
  #stall: StallDetector | undefined;

  constructor(
    private readonly bus: LiveBus,
    private readonly state: LiveState,
    private readonly metrics: Metrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.sockets.on("connection", (socket: WebSocket) => this.#connect(socket));
    this.#stopKeepAlive = keepAlive(this.sockets);
    this.#stall = new StallDetector(() => this.#startOver());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stopKeepAlive?.();
    this.#stall?.stop();
    await closeSockets(this.sockets);
  }

  #connect(socket: WebSocket): void {
    const session = new PreviewSession(this.bus, this.state, (bridge) => this.#count(bridge, 1));
    this.metrics.sockets.inc({ kind: "preview" });
    socket.on("message", (data: Buffer) => {
      if (this.#stall?.isStalled) return this.#startOver();
      const outcome = session.take(data);
      if (typeof outcome === "number") {
        this.metrics.previewFrames.inc(outcome);
        return;
      }
      this.metrics.previewRefused.inc();
      this.logger.warn({ bridge: session.bridge, reason: outcome }, "preview refused");
      // Control frames carry at most 123 bytes of reason.
      socket.close(1008, outcome.slice(0, 120));
    });
    socket.on("error", (error) =>
      this.logger.debug({ err: error, bridge: session.bridge }, "preview socket"),
    );
    socket.on("close", () => {
      this.metrics.sockets.dec({ kind: "preview" });
      if (session.bridge !== undefined) this.#count(session.bridge, -1);
    });
  }

  /** Drops what waited in the sockets; bridges connect again at once and send what is live then. */
  #startOver(): void {
    if (this.sockets.clients.size === 0) return;
    this.logger.warn("the server stood still; bridges are to connect anew");
    for (const socket of this.sockets.clients) socket.terminate();
  }

  #count(bridge: string, change: 1 | -1): void {
    const count = (this.#sessionCounts.get(bridge) ?? 0) + change;
    this.#sessionCounts.set(bridge, count);
    this.bus.publish({ type: "bridge", bridge, isConnected: count > 0 });
  }
}
