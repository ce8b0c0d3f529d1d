import { Worker } from "node:worker_threads";
import type { StreamDescriptor } from "@openperfusion/contracts";
import { BridgeError } from "../BridgeError.ts";
import type { FromWorker, SpoolSettings, StoreCall, ToWorker } from "./spoolMessages.ts";
import type { SpoolEntry, StoredEntry } from "./SpoolEntry.ts";
import type { Acknowledged, Checkpoint, ReadPosition, SpooledStream } from "./SpoolStore.ts";

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** Bytes that may wait for a disk that does not write; beyond it the ports are let go rather than the memory. */
const FULL_BYTES = 64 * 1024 * 1024;

/**
 * The durable spool, seen from the bridge's main thread. `append` returns at once; what was appended is committed in
 * order, in groups; `read` gives committed entries only, so nothing that is sent on can be lost here.
 */
export class Spool {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<() => void>();
  readonly #heads = new Map<number, number>();
  #nextId = 1;
  #isClosing = false;
  #failure: Error | undefined;
  /** Once set, nothing is answered any more. */
  #lost: BridgeError | undefined;
  #onLost: (error: BridgeError) => void = () => {};
  #uncommitted_bytes = 0;
  /** What keeps the spool from being written, in plain words. */
  problem: string | null = null;

  private constructor(worker: Worker) {
    this.#worker = worker;
  }

  /** Fails with a BridgeError when the folder can't be used or another bridge uses it. */
  static async open(settings: SpoolSettings, onRescue: (problem: string) => void = () => {}): Promise<Spool> {
    const worker = new Worker(new URL("./spoolWorker.ts", import.meta.url), { workerData: settings });
    const spool = new Spool(worker);
    await new Promise<void>((resolve, reject) => {
      worker.on("error", (error) => {
        spool.#failure = error;
        reject(error);
      });
      worker.on("message", (message: FromWorker) => {
        if (message.type === "ready") resolve();
        else if (message.type === "rescued") onRescue(message.problem);
        else if (message.type === "refused") reject(new BridgeError(message.code, message.message));
        else spool.#receive(message);
      });
    }).catch(async (error: unknown) => {
      await worker.terminate();
      throw error;
    });
    worker.on("exit", () => spool.#ended());
    return spool;
  }

  get isFull(): boolean {
    return this.#uncommitted_bytes > FULL_BYTES;
  }

  get uncommitted_bytes(): number {
    return this.#uncommitted_bytes;
  }

  /** Offset behind the last committed byte; 0 for a stream that has not grown in this run. */
  committedSeq(stream: number): number {
    return this.#heads.get(stream) ?? 0;
  }

  append(stream: number, entry: SpoolEntry): void {
    if (entry.kind === "chunk") this.#uncommitted_bytes += entry.bytes.length;
    this.#post({ type: "append", entries: [{ stream, entry: ownBytes(entry) }] });
  }

  acknowledged(sent: Acknowledged): void {
    this.#post({ type: "acknowledged", sent });
  }

  /** Calls back after each commit; gives the function that ends it. */
  onCommit(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  openStream(descriptor: StreamDescriptor): Promise<SpooledStream> {
    return this.#call({ name: "openStream", descriptor });
  }

  streams(): Promise<SpooledStream[]> {
    return this.#call({ name: "streams" });
  }

  read(stream: number, position: ReadPosition, limit_bytes: number): Promise<StoredEntry[]> {
    return this.#call({ name: "read", stream, position, limit_bytes });
  }

  firstSeq(stream: number): Promise<number> {
    return this.#call({ name: "firstSeq", stream });
  }

  checkpointAt(stream: number, seq: number): Promise<Checkpoint | undefined> {
    return this.#call({ name: "checkpointAt", stream, seq });
  }

  oldestCheckpoint(stream: number): Promise<Checkpoint | undefined> {
    return this.#call({ name: "oldestCheckpoint", stream });
  }

  finish(stream: number): Promise<void> {
    return this.#call({ name: "finish", stream });
  }

  prune(sentBefore_ms: number): Promise<number> {
    return this.#call({ name: "prune", sentBefore_ms });
  }

  /** Commits now what was appended before. */
  commit(): Promise<void> {
    return this.#call({ name: "commit" });
  }

  /** Without its thread nothing can be spooled any more: whoever runs the bridge must end it and start it again. */
  onLost(listener: (error: BridgeError) => void): void {
    this.#onLost = listener;
  }

  /** Commits everything and closes the file. Fails with a BridgeError when what is in hand can't be written. */
  async close(): Promise<void> {
    this.#isClosing = true;
    try {
      if (this.#lost === undefined) await this.#call({ name: "close" });
    } catch (cause) {
      throw new BridgeError("spool-full", `The last ${this.#uncommitted_bytes} bytes are not spooled`, {
        cause,
      });
    } finally {
      await this.#worker.terminate();
    }
  }

  #call<T>(call: StoreCall): Promise<T> {
    if (this.#lost !== undefined) return Promise.reject(this.#lost);
    const id = this.#nextId++;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#post({ type: "call", id, call });
    });
  }

  #post(message: ToWorker): void {
    // A worker thread's port, not a window's: there is no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    this.#worker.postMessage(message);
  }

  #ended(): void {
    const cause = this.#failure ?? new Error("its thread ended");
    const error = new BridgeError("spool-lost", "The spool is gone", { cause });
    this.#lost = error;
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
    if (!this.#isClosing) this.#onLost(error);
  }

  #receive(message: FromWorker): void {
    if (message.type === "answer") {
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (message.error === undefined) waiting?.resolve(message.value as never);
      else waiting?.reject(new Error(message.error));
    } else if (message.type === "committed") {
      for (const [stream, seq] of message.heads) this.#heads.set(stream, seq);
      this.#uncommitted_bytes -= message.size_bytes;
      for (const listener of this.#listeners) listener();
    } else if (message.type === "failing") {
      this.problem = message.problem;
    }
  }
}

/** A driver's chunk is a view of a buffer many times its size, and a message takes the whole buffer with it. */
function ownBytes(entry: SpoolEntry): SpoolEntry {
  return entry.kind === "chunk" ? { ...entry, bytes: Uint8Array.from(entry.bytes) } : entry;
}
