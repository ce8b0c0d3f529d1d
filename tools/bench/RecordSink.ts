import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { RecordBatch, StreamDescriptor } from "@openperfusion/contracts";
import { PATHS } from "@openperfusion/contracts";
import { WebSocketServer } from "ws";

/** What came of one stream. */
export class SunkStream {
  committedSeq = 0;
  frameCount = 0;
  readonly #chunks: string[] = [];

  add({ toSeq, chunks, rows }: RecordBatch): void {
    this.committedSeq = toSeq;
    this.frameCount += rows.filter(({ kind }) => kind === "frame").length;
    for (const { bytes } of chunks) this.#chunks.push(Buffer.from(bytes, "base64").toString("latin1"));
  }

  bytes(): string {
    return this.#chunks.join("");
  }
}

/** A server that says that it has committed whatever it gets, and keeps the bytes; streams by their port's id. */
export class RecordSink {
  readonly streams = new Map<string, SunkStream>();
  readonly #byId = new Map<string, SunkStream>();
  readonly #http: Server;
  readonly #sockets: WebSocketServer;

  private constructor() {
    this.#http = createServer((request, response) => void this.#answer(request, response));
    // Previews are taken and forgotten.
    this.#sockets = new WebSocketServer({ server: this.#http, path: PATHS.preview });
    this.#sockets.on("connection", (socket) => socket.on("message", () => {}));
  }

  static async listen(): Promise<RecordSink> {
    const sink = new RecordSink();
    await new Promise<void>((resolve) => sink.#http.listen(0, "127.0.0.1", resolve));
    return sink;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  get frameCount(): number {
    return [...this.streams.values()].reduce((sum, { frameCount }) => sum + frameCount, 0);
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body: unknown = parts.length > 0 ? JSON.parse(Buffer.concat(parts).toString()) : undefined;
    const id = /\/streams\/([^/]+)/.exec(request.url ?? "")?.[1] ?? "";
    if (request.method === "PUT") this.#open(body as StreamDescriptor);
    const stream = this.#byId.get(id);
    if (request.method === "POST") stream?.add(body as RecordBatch);
    response.writeHead(stream === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify({ committedSeq: stream?.committedSeq ?? 0 }));
  }

  #open({ id, port }: StreamDescriptor): void {
    if (this.#byId.has(id)) return;
    const stream = new SunkStream();
    this.#byId.set(id, stream);
    this.streams.set(port, stream);
  }
}
