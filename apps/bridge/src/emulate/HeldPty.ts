import { writeSync } from "node:fs";
import { open } from "@lydell/node-pty";
import { SerialPort } from "serialport";
import { lineSettingsOf, UNSET_BAUD } from "./lineSettingsOf.ts";
import type { KnownSettings, SlaveEnd } from "./lineSettingsOf.ts";

/** One pseudo-terminal, both ends of it held open. */
export class HeldPty {
  readonly path: string;
  readonly #pty: ReturnType<typeof open>;
  readonly #slave: SlaveEnd;
  #isClosed = false;
  #known = "{}";

  private constructor(pty: ReturnType<typeof open>, slave: SlaveEnd) {
    this.path = pty.ptsName;
    this.#pty = pty;
    this.#slave = slave;
  }

  static async open(onReceived: (bytes: Uint8Array) => void): Promise<HeldPty> {
    const pty = open({ encoding: null });
    // Kept open by us, so that a bridge may come and go, and through the driver's own hands: raw, without an echo of the
    // console's bytes to the console, and at a rate that no reader sets. Nothing reads here what a bridge is to read.
    const slave = await SerialPort.binding.open({
      path: pty.ptsName,
      baudRate: UNSET_BAUD,
      lock: false,
      hupcl: false,
    });
    pty.slave.destroy();
    pty.master.on("data", onReceived);
    // Its end is told by whoever closes it.
    pty.master.on("error", () => {});
    return new HeldPty(pty, slave);
  }

  /** At once or not at all, as a wire would carry it; gives the count of bytes that found no room. */
  write(bytes: Uint8Array): number {
    try {
      return bytes.length - writeSync(this.#pty.fd, bytes);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EAGAIN") return bytes.length;
      throw error;
    }
  }

  /** How a reader has set its end since the last call; undefined when nothing has changed. */
  async changedSettings(): Promise<KnownSettings | undefined> {
    const known = await lineSettingsOf(this.#slave, this.path).catch((error: unknown) => {
      if (this.#isClosed) return undefined;
      throw error;
    });
    if (known === undefined || this.#isClosed) return undefined;
    const text = JSON.stringify(known);
    if (text === this.#known) return undefined;
    this.#known = text;
    return known;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    // In this order: with the master gone first, a reader reads nothing over and over and is never told.
    await this.#slave.close();
    this.#pty.master.destroy();
  }
}
