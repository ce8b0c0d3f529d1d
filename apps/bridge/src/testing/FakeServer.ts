import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { BridgeMessage, NewCaseStream, PATHS, RecordBatch, StreamDescriptor } from "@openperfusion/contracts";
import type { Case, ChunkRow, Problem, RecordRow } from "@openperfusion/contracts";
import { WebSocketServer } from "ws";

export interface StoredStream {
  readonly descriptor: StreamDescriptor;
  committedSeq: number;
  rows: RecordRow[];
  chunks: ChunkRow[];
  batchEnds: number[];
}

/**
 * The server's side of the contract in a test: checks every message, commits in order, refuses a hole, and fails at the
 * moments that a test asks for.
 */
export class FakeServer {
  readonly streams = new Map<string, StoredStream>();
  /** Cases by their id; a test puts them there. */
  readonly cases = new Map<string, Case>();
  readonly previews: BridgeMessage[] = [];
  batchCount = 0;
  /** Called with each batch; `dropAnswer` commits and cuts the connection, `fail` does neither, `misstate` says that it stands where it stood. */
  onBatch: (batchCount: number, batch: RecordBatch) => "commit" | "dropAnswer" | "fail" | "misstate" = () =>
    "commit";
  /** Something in a request that the contract does not allow. */
  readonly complaints: string[] = [];
  readonly #http: Server;
  readonly #sockets: WebSocketServer;

  private constructor() {
    this.#http = createServer((request, response) => void this.#answer(request, response));
    this.#sockets = new WebSocketServer({ server: this.#http, path: PATHS.preview });
    this.#sockets.on("connection", (socket) =>
      socket.on("message", (data) =>
        this.previews.push(BridgeMessage.parse(JSON.parse((data as Buffer).toString()))),
      ),
    );
  }

  static async listen(port = 0): Promise<FakeServer> {
    const server = new FakeServer();
    await new Promise<void>((resolve) => server.#http.listen(port, "127.0.0.1", resolve));
    return server;
  }

  get port(): number {
    return (this.#http.address() as AddressInfo).port;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get stored(): StoredStream[] {
    return [...this.streams.values()];
  }

  /** As after a restored backup: what was committed last, from the batch that passed `seq` on, is gone. */
  loseTail(id: string, seq: number): void {
    const stream = this.#stream(id);
    stream.batchEnds = stream.batchEnds.filter((end) => end <= seq);
    stream.committedSeq = stream.batchEnds.at(-1) ?? 0;
    stream.rows = stream.rows.filter((row) => row.seq < stream.committedSeq);
    stream.chunks = stream.chunks.filter((chunk) => chunk.seq < stream.committedSeq);
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const reply = (status: number, body: unknown): void => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    };
    try {
      const body: unknown = parts.length > 0 ? JSON.parse(Buffer.concat(parts).toString()) : undefined;
      const [, id = "", action] = /\/streams\/([^/]+)(?:\/(\w+))?$/.exec(request.url ?? "") ?? [];
      const [, caseId] = /\/cases\/([^/]+)/.exec(request.url ?? "") ?? [];
      if (caseId !== undefined) reply(200, this.#case(caseId, body));
      else if (request.method === "PUT") reply(200, this.#open(StreamDescriptor.parse(body)));
      else if (action === "batches") this.#batch(id, RecordBatch.parse(body), request, reply);
      else if (request.method === "GET") reply(200, this.#state(id));
      else reply(404, problem(404, "there is nothing here"));
    } catch (error) {
      this.complaints.push(String(error));
      reply(400, problem(400, String(error)));
    }
  }

  /** A case as it stands; with a body, over one more stream. */
  #case(id: string, body: unknown): Case {
    const found = this.cases.get(id);
    if (found === undefined) throw new Error(`There is no case ${id}`);
    if (body === undefined) return found;
    const { stream } = NewCaseStream.parse(body);
    const changed: Case = { ...found, streams: [...new Set([...found.streams, stream])], origin: "replay" };
    this.cases.set(id, changed);
    return changed;
  }

  #open(descriptor: StreamDescriptor): { committedSeq: number } {
    const known = this.streams.get(descriptor.id);
    if (known === undefined) {
      this.streams.set(descriptor.id, { descriptor, committedSeq: 0, rows: [], chunks: [], batchEnds: [] });
    } else if (known.descriptor.origin !== descriptor.origin) {
      throw new Error(`origin of ${descriptor.id} changed`);
    }
    return { committedSeq: known?.committedSeq ?? 0 };
  }

  #batch(
    id: string,
    batch: RecordBatch,
    request: IncomingMessage,
    reply: (status: number, body: unknown) => void,
  ): void {
    this.batchCount++;
    const fate = this.onBatch(this.batchCount, batch);
    if (fate === "fail") return void request.socket.destroy();
    const stream = this.#stream(id);
    if (fate === "misstate") return reply(200, { committedSeq: stream.committedSeq });
    if (batch.fromSeq !== stream.committedSeq) {
      return reply(409, {
        ...problem(409, `expected ${stream.committedSeq}`),
        committedSeq: stream.committedSeq,
      });
    }
    this.#check(batch);
    stream.rows.push(...batch.rows);
    stream.chunks.push(...batch.chunks);
    stream.committedSeq = batch.toSeq;
    stream.batchEnds.push(batch.toSeq);
    if (fate === "dropAnswer") request.socket.destroy();
    else reply(200, { committedSeq: stream.committedSeq });
  }

  /** Rows and chunks follow one another without a hole; bytes are missing only where a gap says so. */
  #check(batch: RecordBatch): void {
    let seq = batch.fromSeq;
    for (const row of batch.rows) {
      if (row.seq !== seq) throw new Error(`row at ${row.seq}, expected ${seq}`);
      seq += row.length;
    }
    if (seq !== batch.toSeq) throw new Error(`rows end at ${seq}, expected ${batch.toSeq}`);
    const held = batch.chunks.reduce((sum, { bytes }) => sum + Buffer.from(bytes, "base64").length, 0);
    const missing = batch.rows.reduce((sum, { kind, length }) => sum + (kind === "gap" ? length : 0), 0);
    if (held + missing !== batch.toSeq - batch.fromSeq) throw new Error(`chunks hold ${held} bytes`);
  }

  #state(id: string): unknown {
    const { descriptor, committedSeq, rows } = this.#stream(id);
    const lastWall_ms = rows.at(-1)?.hostWall_ms ?? null;
    return {
      ...descriptor,
      committedSeq,
      firstWall_ms: rows[0]?.hostWall_ms ?? null,
      lastWall_ms,
      frameCount: 0,
    };
  }

  #stream(id: string): StoredStream {
    const stream = this.streams.get(id);
    if (stream === undefined) throw new Error(`no stream ${id}`);
    return stream;
  }
}

function problem(status: number, detail: string): Problem {
  return { type: "about:blank", title: "refused", status, code: "test", detail };
}
