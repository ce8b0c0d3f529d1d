import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { BridgeError } from "../BridgeError.ts";
import type { EmulatedPort, Sent } from "./EmulatedPort.ts";

/** From the holding process. */
export type PtyMessage =
  | { readonly type: "opened"; readonly path: string }
  | { readonly type: "received"; readonly receivedCount: number }
  | ({ readonly type: "written"; readonly id: number } & Sent);

/** To the holding process. */
export interface PtyWrite {
  readonly id: number;
  readonly bytes: Uint8Array;
}

/** An emulated console on a pseudo-terminal. Fails with a BridgeError where the platform has none. */
export async function ptyPort(): Promise<EmulatedPort> {
  const child = fork(fileURLToPath(new URL("./ptyHolder.ts", import.meta.url)), {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const port = new PtyPort(child);
  await port.opened;
  return port;
}

class PtyPort implements EmulatedPort {
  path = "";
  receivedCount = 0;
  readonly opened: Promise<void>;
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, { resolve(sent: Sent): void; reject(error: Error): void }>();
  readonly #ended: Promise<void>;
  #nextId = 1;

  constructor(child: ChildProcess) {
    this.#child = child;
    let words = "";
    child.stderr?.on("data", (data) => (words = (words + String(data)).slice(-2000)));
    let end: () => void = () => {};
    this.#ended = new Promise((resolve) => (end = resolve));
    this.opened = new Promise((resolve, reject) => {
      child.on("message", (message: PtyMessage) => {
        if (message.type === "opened") {
          this.path = message.path;
          resolve();
        } else if (message.type === "received") {
          this.receivedCount = message.receivedCount;
        } else {
          this.#waiting.get(message.id)?.resolve(message);
          this.#waiting.delete(message.id);
        }
      });
      child.on("exit", () => {
        const cause = new Error(words.trim() || "its process ended");
        const error = new BridgeError("emulator-failed", "The pseudo-terminal is gone", { cause });
        reject(error);
        for (const waiting of this.#waiting.values()) waiting.reject(error);
        this.#waiting.clear();
        end();
      });
    });
  }

  send(bytes: Uint8Array): Promise<Sent> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#child.send({ id, bytes } satisfies PtyWrite, (error) => error && reject(error));
    });
  }

  async close(): Promise<void> {
    if (this.#child.connected) this.#child.disconnect();
    await this.#ended;
  }
}
