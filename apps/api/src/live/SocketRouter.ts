import { STATUS_CODES } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { Injectable } from "@nestjs/common";
import { PATHS } from "@openperfusion/contracts";
import { Admission } from "../admission/Admission.ts";
import { LiveServer } from "./LiveServer.ts";
import { PreviewServer } from "./PreviewServer.ts";

/** Hands the upgrade requests of the HTTP server to the two socket servers. */
@Injectable()
export class SocketRouter {
  constructor(
    private readonly admission: Admission,
    private readonly live: LiveServer,
    private readonly preview: PreviewServer,
  ) {}

  attach(server: Server): void {
    server.on("upgrade", (request, socket, head) => this.#upgrade(request, socket, head));
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on("error", () => socket.destroy());
    if (this.admission.refusal(request) !== undefined) return refuse(socket, 403);
    const path = request.url?.split("?", 1)[0];
    const target = path === PATHS.live ? this.live : path === PATHS.preview ? this.preview : undefined;
    if (target === undefined) return refuse(socket, 404);
    target.sockets.handleUpgrade(request, socket, head, (client) => {
      target.sockets.emit("connection", client, request);
    });
  }
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
