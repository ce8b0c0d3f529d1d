import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { BridgeError } from "../BridgeError.ts";
import type { TcpAddress } from "../transports/tcpTransport.ts";
import { preciseWall_ms } from "./EmulatedPort.ts";
import type { EmulatedPort } from "./EmulatedPort.ts";

/** What a reader may leave unread before its bytes are dropped, about what a device server buffers. */
const UNREAD_BYTES = 64 * 1024;

/** An emulated console behind a serial device server. Port 0 takes a free one. */
export async function tcpPort({ host, port }: TcpAddress): Promise<EmulatedPort> {
  const sockets = new Set<Socket>();
  let receivedCount = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on("data", (bytes) => (receivedCount += bytes.length));
    // Its close follows.
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) =>
      reject(new BridgeError("emulator-failed", `tcp://${host}:${port} can't be opened`, { cause })),
    );
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    path: `tcp://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    get receivedCount() {
      return receivedCount;
    },
    send: async (bytes) => {
      const readers = [...sockets].filter((socket) => socket.writableLength < UNREAD_BYTES);
      for (const socket of readers) socket.write(bytes);
      return { at_ms: preciseWall_ms(), droppedCount: readers.length === 0 ? bytes.length : 0 };
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
