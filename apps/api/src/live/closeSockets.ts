import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import type { WebSocketServer } from "ws";

/** A peer that is stopped itself will never answer the farewell. */
const FAREWELL_MS = 300;

/** Says goodbye to every client of a socket server, and ends those that do not answer soon. */
export async function closeSockets(server: WebSocketServer): Promise<void> {
  const gone = [...server.clients].map((socket) => {
    socket.close(1001, "server stops");
    return once(socket, "close");
  });
  await Promise.race([Promise.all(gone), delay(FAREWELL_MS)]);
  for (const socket of server.clients) socket.terminate();
}
