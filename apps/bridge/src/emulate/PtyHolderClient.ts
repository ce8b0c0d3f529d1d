import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { BridgeError } from "../BridgeError.ts";
import type { PortListener, Sent } from "./EmulatedPort.ts";
import type { PtyReport, PtyRequest, PtyWrite } from "./ptyMessages.ts";

interface Waiting<Result> {
  resolve(result: Result): void;
  reject(error: Error): void;
}

/** The parent's side of the process that holds all its pseudo-terminals. */
export class PtyHolderClient {
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;
  readonly #opening = new Map<number, Waiting<string>>();
  readonly #closing = new Map<number, () => void>();
  readonly #writing = new Map<number, Waiting<Sent>>();
  readonly #listeners = new Map<number, PortListener>();
  /** Writes of this turn of the loop: they go over together. */
  #writes: PtyWrite[] = [];
  #nextPty = 1;
  #nextWrite = 1;
  #failure: BridgeError | undefined;

  constructor() {
    this.#child = fork(fileURLToPath(new URL("./ptyHolder.ts", import.meta.url)), {
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    let words = "";
    this.#child.stderr?.on("data", (data) => (words = (words + String(data)).slice(-2000)));
    this.#child.on("message", (report: PtyReport) => this.#take(report));
    this.#ended = new Promise((resolve) => {
      this.#child.on("exit", () => {
        this.#fail(words.trim() || "its process ended");
        resolve();
      });
    });
  }

  /** Whether it can still be asked. */
  get isAlive(): boolean {
    return this.#failure === undefined && this.#child.connected;
  }

  /** Makes a pseudo-terminal; gives its number here and its path. Fails with a BridgeError where the platform has none. */
  async open(listener: PortListener): Promise<{ readonly pty: number; readonly path: string }> {
    const pty = this.#nextPty++;
    this.#listeners.set(pty, listener);
    const path = await new Promise<string>((resolve, reject) => {
      if (this.#failure !== undefined) reject(this.#failure);
      this.#opening.set(pty, { resolve, reject });
      this.#ask({ type: "open", pty });
    });
    return { pty, path };
  }

  write(pty: number, bytes: Uint8Array): Promise<Sent> {
    const id = this.#nextWrite++;
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) reject(this.#failure);
      this.#writing.set(id, { resolve, reject });
      if (this.#writes.length === 0) setImmediate(() => this.#flush());
      this.#writes.push({ pty, id, bytes });
    });
  }

  async close(pty: number): Promise<void> {
    if (!this.isAlive) return;
    this.#flush();
    await new Promise<void>((resolve) => {
      this.#closing.set(pty, resolve);
      this.#ask({ type: "close", pty });
    });
    this.#listeners.delete(pty);
  }

  async end(): Promise<void> {
    if (this.#child.connected) this.#child.disconnect();
    await this.#ended;
  }

  #flush(): void {
    const writes = this.#writes;
    if (writes.length === 0) return;
    this.#writes = [];
    this.#ask({ type: "write", writes });
  }

  #ask(request: PtyRequest): void {
    if (!this.#child.connected) return;
    // Its end is told by the exit.
    this.#child.send(request, () => {});
  }

  #take(report: PtyReport): void {
    switch (report.type) {
      case "opened":
        this.#opening.get(report.pty)?.resolve(report.path);
        this.#opening.delete(report.pty);
        return;
      case "notOpened":
        this.#opening.get(report.pty)?.reject(failure(report.reason));
        this.#opening.delete(report.pty);
        return;
      case "closed":
        this.#closing.get(report.pty)?.();
        this.#closing.delete(report.pty);
        return;
      case "written":
        for (const { id, ...sent } of report.writes) {
          this.#writing.get(id)?.resolve(sent);
          this.#writing.delete(id);
        }
        return;
      case "received":
        this.#listeners.get(report.pty)?.received(report.bytes);
        return;
      case "lineSet":
        this.#listeners.get(report.pty)?.lineSet(report.known);
        return;
      default:
        report satisfies never;
    }
  }

  #fail(reason: string): void {
    this.#failure = failure(reason);
    for (const waiting of [...this.#opening.values(), ...this.#writing.values()])
      waiting.reject(this.#failure);
    for (const closed of this.#closing.values()) closed();
    this.#opening.clear();
    this.#writing.clear();
    this.#closing.clear();
  }
}

function failure(reason: string): BridgeError {
  return new BridgeError("emulator-failed", "The pseudo-terminal is gone", { cause: new Error(reason) });
}
