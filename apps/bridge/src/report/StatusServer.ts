import { chmodSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { Server, Socket } from "node:net";
import { reasonOf } from "../BridgeError.ts";
import type { BridgeReport } from "./BridgeReport.ts";
import { statusAddress } from "./statusAddress.ts";

/** One who asks and does not read is let go rather than remembered for. */
const MOST_UNREAD_BYTES = 1024 * 1024;

/** Gives each report of a running bridge to everyone on this machine who asked, as a JSON line. */
export class StatusServer {
  readonly #server: Server;
  readonly #asking = new Set<Socket>();
  #last = "";

  /** `data`: the spool's folder. A bridge that can't be asked records all the same; `log` is told why. */
  constructor(data: string, log: (line: string) => void) {
    const address = statusAddress(data);
    this.#server = createServer((socket) => this.#welcome(socket));
    this.#server.on("error", (error) => log(`bridge status can't be served: ${reasonOf(error)}`));
    // The spool's lock says that no other bridge runs here: what is left is of one that was killed.
    if (!address.startsWith("\\\\")) rmSync(address, { force: true });
    this.#server.listen(address, () => {
      // To connect, a member of the folder's group needs the right to write.
      if (!address.startsWith("\\\\")) chmodSync(address, 0o660);
    });
    this.#server.unref();
  }

  tell(report: BridgeReport): void {
    this.#last = `${JSON.stringify(report)}\n`;
    for (const socket of this.#asking) {
      if (socket.writableLength > MOST_UNREAD_BYTES) socket.destroy();
      else socket.write(this.#last);
    }
  }

  stop(): void {
    for (const socket of this.#asking) socket.destroy();
    this.#server.close();
  }

  #welcome(socket: Socket): void {
    this.#asking.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => this.#asking.delete(socket));
    socket.write(this.#last);
  }
}
