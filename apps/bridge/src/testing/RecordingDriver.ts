import { EventEmitter } from "node:events";
import type { SerialPort } from "serialport";
import type { SerialDriver } from "../transports/serialTransport.ts";

type Done = (error: Error | null, answer?: unknown) => void;

/** One call that a transport made, in the order in which it was made. */
export interface DriverCall {
  readonly call: "open" | "set" | "get" | "write" | "flush" | "close" | "other";
  readonly given?: unknown;
}

/**
 * A driver of serial ports that has no port and writes down every call. A call that it does not know is written down as
 * `other`, so that nothing can pass unseen.
 */
export class RecordingDriver {
  readonly calls: DriverCall[] = [];
  readonly #hasModemLines: boolean;
  #port: (EventEmitter & { isOpen: boolean }) | undefined;

  constructor({ hasModemLines = true }: { readonly hasModemLines?: boolean } = {}) {
    this.#hasModemLines = hasModemLines;
  }

  readonly open: SerialDriver = (options) => {
    const { calls } = this;
    // As the binding of a pseudo-terminal answers.
    const enotty = this.#hasModemLines
      ? null
      : new Error("Error: Inappropriate ioctl for device, cannot set");
    const port = Object.assign(new EventEmitter(), {
      isOpen: false,
      open: (done: Done) => {
        calls.push({ call: "open", given: { ...options } });
        port.isOpen = true;
        done(null);
      },
      set: (levels: unknown, done: Done) => {
        calls.push({ call: "set", given: levels });
        done(enotty);
      },
      get: (done: Done) => {
        calls.push({ call: "get" });
        done(enotty, {});
      },
      write: (bytes: Uint8Array, done: Done) => {
        calls.push({ call: "write", given: Buffer.from(bytes).toString("latin1") });
        done(null);
      },
      flush: (done: Done) => {
        calls.push({ call: "flush" });
        done(null);
      },
      close: (done: Done) => {
        calls.push({ call: "close" });
        port.isOpen = false;
        done(null);
      },
    });
    this.#port = port;
    const listening = new Set<PropertyKey>(["on", "once", "emit", "removeAllListeners", "then"]);
    return new Proxy(port, {
      get: (target, name) => {
        if (!(name in target) && !listening.has(name)) calls.push({ call: "other", given: String(name) });
        return Reflect.get(target, name) as unknown;
      },
    }) as unknown as SerialPort;
  };

  say(bytes: Uint8Array): void {
    this.#port?.emit("data", bytes);
  }

  /** The kernel reports that the adapter was pulled. */
  pull(): void {
    if (this.#port !== undefined) this.#port.isOpen = false;
    this.#port?.emit("close", new Error("bad file descriptor"));
  }
}
