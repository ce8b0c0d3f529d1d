import type { NatsConnection } from "@nats-io/transport-node";
import type { Logger } from "pino";
import { InProcessBus } from "./InProcessBus.ts";
import { LiveBus } from "./LiveBus.ts";
import type { LiveBusListener, LiveBusMessage } from "./LiveBus.ts";

const SUBJECT = "openperfusion.live";

/**
 * Several replicas: what one hears, all show. Local listeners are called directly, so a broker that is slow or down
 * costs the replica beside the bridge nothing; the others go without live values until it is back.
 */
export class NatsBus extends LiveBus {
  readonly #local = new InProcessBus();
  readonly #connection: NatsConnection;
  readonly #subject: string;
  /** While the broker is away nothing is published: the client would keep it, and live values of the past are of no use. */
  #isReachable = true;

  private constructor(connection: NatsConnection, subject: string, logger: Logger) {
    super();
    this.#connection = connection;
    this.#subject = subject;
    connection.subscribe(subject, {
      callback: (error, message) => {
        if (error) return logger.warn({ err: error }, "live bus: a message was lost");
        this.#local.publish(message.json<LiveBusMessage>());
      },
    });
    void this.#followStatus(logger);
  }

  /** Resolves once connected; rejects when the broker can't be reached at start, which is a wrong setting. */
  static async connect(servers: string, logger: Logger, subject = SUBJECT): Promise<NatsBus> {
    const { connect } = await import("@nats-io/transport-node");
    const connection = await connect({
      servers: servers.split(","),
      // What this replica publishes has reached its own listeners already.
      noEcho: true,
      maxReconnectAttempts: -1,
      reconnectTimeWait: 500,
      name: "openperfusion-api",
    });
    return new NatsBus(connection, subject, logger);
  }

  publish(message: LiveBusMessage): void {
    this.#local.publish(message);
    if (this.#isReachable) this.#connection.publish(this.#subject, JSON.stringify(message));
  }

  subscribe(listener: LiveBusListener): () => void {
    return this.#local.subscribe(listener);
  }

  async close(): Promise<void> {
    await this.#local.close();
    await this.#connection.close();
  }

  async #followStatus(logger: Logger): Promise<void> {
    for await (const { type } of this.#connection.status()) {
      if (type !== "disconnect" && type !== "reconnect" && type !== "close") continue;
      this.#isReachable = type === "reconnect";
      logger.warn({ isReachable: this.#isReachable }, "live bus: broker");
    }
  }
}
