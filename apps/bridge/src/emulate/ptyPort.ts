import type { LineSettings } from "@openperfusion/device-emulator";
import type { EmulatedPort, PortListener, Sent } from "./EmulatedPort.ts";
import { preciseWall_ms } from "./EmulatedPort.ts";
import { PtyHolderClient } from "./PtyHolderClient.ts";

/** One process holds the pseudo-terminals of all ports of this one. */
let shared: PtyHolderClient | undefined;
let portCount = 0;

/** An emulated console on a pseudo-terminal. Fails with a BridgeError where the platform has none. */
export async function ptyPort(): Promise<EmulatedPort> {
  if (shared?.isAlive !== true) {
    shared = new PtyHolderClient();
    portCount = 0;
  }
  const holder = shared;
  portCount++;
  const port = new PtyPort(holder);
  try {
    await port.open();
  } catch (error) {
    await leave(holder);
    throw error;
  }
  return port;
}

async function leave(holder: PtyHolderClient): Promise<void> {
  if (holder !== shared) return;
  portCount--;
  if (portCount > 0) return;
  shared = undefined;
  await holder.end();
}

class PtyPort implements EmulatedPort, PortListener {
  path = "";
  receivedCount = 0;
  readonly #holder: PtyHolderClient;
  #listener: PortListener | undefined;
  /** None while the plug is out. */
  #pty: number | undefined;
  /** What it will be when the plug is in again. */
  #next: { readonly pty: number; readonly path: string } | undefined;
  #isClosed = false;

  constructor(holder: PtyHolderClient) {
    this.#holder = holder;
  }

  async open(): Promise<void> {
    this.#next = await this.#holder.open(this);
    await this.replug();
  }

  listen(listener: PortListener): void {
    this.#listener = listener;
  }

  received(bytes: Uint8Array): void {
    this.receivedCount += bytes.length;
    this.#listener?.received(bytes);
  }

  lineSet(known: Partial<LineSettings>): void {
    this.#listener?.lineSet(known);
  }

  async send(bytes: Uint8Array): Promise<Sent> {
    if (this.#pty === undefined) return { at_ms: preciseWall_ms(), droppedCount: bytes.length };
    return this.#holder.write(this.#pty, bytes);
  }

  async unplug(): Promise<void> {
    const pty = this.#pty;
    if (pty === undefined || this.#isClosed) return;
    this.#pty = undefined;
    // Made before the old one goes: the system gives the smallest free number, and it must be another.
    this.#next = await this.#holder.open(this);
    await this.#holder.close(pty);
    this.lineSet({});
  }

  async replug(): Promise<void> {
    if (this.#next === undefined || this.#isClosed) return;
    this.#pty = this.#next.pty;
    this.path = this.#next.path;
    this.#next = undefined;
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const pty of [this.#pty, this.#next?.pty]) if (pty !== undefined) await this.#holder.close(pty);
    this.#pty = undefined;
    await leave(this.#holder);
  }
}
