import { createServer } from "node:net";
import type { AddressInfo, Server, Socket } from "node:net";
import { BridgeError } from "../BridgeError.ts";
import type { TcpAddress } from "../transports/tcpTransport.ts";
import type { EmulatedPort, PortListener, Sent } from "./EmulatedPort.ts";
import { preciseWall_ms } from "./EmulatedPort.ts";

/** What a reader may leave unread before its bytes are dropped, about what a device server buffers. */
const UNREAD_BYTES = 64 * 1024;

/**
 * An emulated console behind a serial device server. Port 0 takes a free one. Such a server has the line settings that
 * its owner gave it; a reader can't tell them, so none are told here.
 */
export async function tcpPort(address: TcpAddress): Promise<EmulatedPort> {
  const port = new TcpPort(address);
  await port.replug();
  return port;
}

class TcpPort implements EmulatedPort {
  receivedCount = 0;
  readonly #host: string;
  #port: number;
  #server: Server | undefined;
  #listener: PortListener | undefined;
  readonly #sockets = new Set<Socket>();

  constructor({ host, port }: TcpAddress) {
    this.#host = host;
    this.#port = port;
  }

  get path(): string {
    return `tcp://${this.#host.includes(":") ? `[${this.#host}]` : this.#host}:${this.#port}`;
  }

  listen(listener: PortListener): void {
    this.#listener = listener;
  }

  async send(bytes: Uint8Array): Promise<Sent> {
    const readers = [...this.#sockets].filter((socket) => socket.writableLength < UNREAD_BYTES);
    for (const socket of readers) socket.write(bytes);
    return { at_ms: preciseWall_ms(), droppedCount: readers.length === 0 ? bytes.length : 0 };
  }

  async unplug(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    for (const socket of this.#sockets) socket.destroy();
    if (server !== undefined) await new Promise((resolve) => server.close(resolve));
  }

  /** A device server comes back at its own address. */
  async replug(): Promise<void> {
    const server = createServer((socket) => this.#connected(socket));
    await new Promise<void>((resolve, reject) => {
      server.once("error", (cause) =>
        reject(new BridgeError("emulator-failed", `${this.path} can't be opened`, { cause })),
      );
      server.listen(this.#port, this.#host, resolve);
    });
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
  }

  close(): Promise<void> {
    return this.unplug();
  }

  #connected(socket: Socket): void {
    this.#sockets.add(socket);
    socket.setNoDelay(true);
    socket.on("data", (bytes) => {
      this.receivedCount += bytes.length;
      this.#listener?.received(bytes);
    });
    // Its close follows.
    socket.on("error", () => {});
    socket.on("close", () => this.#sockets.delete(socket));
  }
}
