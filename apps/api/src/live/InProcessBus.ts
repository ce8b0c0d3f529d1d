import { LiveBus } from "./LiveBus.ts";
import type { LiveBusListener, LiveBusMessage } from "./LiveBus.ts";

/** One server alone: a message is a call. */
export class InProcessBus extends LiveBus {
  readonly #listeners = new Set<LiveBusListener>();

  publish(message: LiveBusMessage): void {
    for (const listener of this.#listeners) listener(message);
  }

  subscribe(listener: LiveBusListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#listeners.clear();
  }
}
