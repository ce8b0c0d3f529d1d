import { once } from "node:events";
import type { LiveMessage } from "@openperfusion/contracts";
import { LiveMessage as LiveMessageSchema } from "@openperfusion/contracts";
import { WebSocket } from "ws";

type OfType<Type extends LiveMessage["type"]> = Extract<LiveMessage, { type: Type }>;

/** A browser's end of the live connection: keeps what came, and checks every message against the contract. */
export class TestScreen {
  readonly socket: WebSocket;
  readonly #unread: LiveMessage[] = [];
  #wake: () => void = () => {};

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on("message", (data: Buffer) => {
      this.#unread.push(LiveMessageSchema.parse(JSON.parse(data.toString("utf8"))));
      this.#wake();
    });
  }

  static async connect(address: string, headers: Record<string, string> = {}): Promise<TestScreen> {
    const socket = new WebSocket(address, { headers });
    const screen = new TestScreen(socket);
    await once(socket, "open");
    return screen;
  }

  subscribe(streams: readonly string[]): void {
    this.socket.send(JSON.stringify({ type: "subscribe", streams }));
  }

  /** The next message of a type for which the condition holds; those before it are dropped. */
  async next<Type extends LiveMessage["type"]>(
    type: Type,
    condition: (message: OfType<Type>) => boolean = () => true,
  ): Promise<OfType<Type>> {
    for (;;) {
      const message = this.#unread.shift();
      if (message === undefined) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      } else if (message.type === type && condition(message as OfType<Type>)) {
        return message as OfType<Type>;
      }
    }
  }

  close(): void {
    this.socket.terminate();
  }
}
