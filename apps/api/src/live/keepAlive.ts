import type { WebSocket, WebSocketServer } from "ws";

const PING_EVERY_MS = 5000;
/** A peer that answered none of the last pings is gone, whatever the system's sockets believe. */
const UNANSWERED_MAX = 6;

/** Pings every client of a socket server and ends those that are silent for half a minute. Returns what stops it. */
export function keepAlive(server: WebSocketServer): () => void {
  const unanswered = new WeakMap<WebSocket, number>();
  server.on("connection", (socket: WebSocket) => {
    unanswered.set(socket, 0);
    for (const event of ["pong", "message"] as const) socket.on(event, () => unanswered.set(socket, 0));
  });
  const timer = setInterval(() => {
    for (const socket of server.clients) {
      const count = unanswered.get(socket) ?? 0;
      if (count >= UNANSWERED_MAX) {
        socket.terminate();
      } else {
        unanswered.set(socket, count + 1);
        if (socket.readyState === socket.OPEN) socket.ping();
      }
    }
  }, PING_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
