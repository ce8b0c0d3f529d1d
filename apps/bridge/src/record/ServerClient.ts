import { Case, PATHS, Problem, StreamState, Watermark } from "@openperfusion/contracts";
import type { RecordBatch, StreamDescriptor } from "@openperfusion/contracts";
import { BridgeError, reasonOf } from "../BridgeError.ts";

/** A server that has not answered by then is taken for dead; the question is safe to repeat. */
const ANSWER_WITHIN_MS = 10_000;

/** The record's side of the server. Every failure is a BridgeError; everything may be repeated. */
export class ServerClient {
  readonly #address: URL;

  constructor(address: string) {
    this.#address = new URL(address);
  }

  /** Opens a stream, or finds it again; gives the offset up to which the server has committed it. */
  async openStream(descriptor: StreamDescriptor): Promise<number> {
    const answer = await this.#ask("PUT", PATHS.stream(descriptor.id), descriptor);
    return Watermark.parse(answer).committedSeq;
  }

  /** Sends a stretch; the answer comes after the server's commit. */
  async sendBatch(stream: string, batch: RecordBatch): Promise<number> {
    return Watermark.parse(await this.#ask("POST", PATHS.batches(stream), batch)).committedSeq;
  }

  /** When the last byte that the server has came; undefined while it has none. */
  async lastWall_ms(stream: string): Promise<number | undefined> {
    return StreamState.parse(await this.#ask("GET", PATHS.stream(stream))).lastWall_ms ?? undefined;
  }

  async case(id: string): Promise<Case> {
    return Case.parse(await this.#ask("GET", PATHS.case(id)));
  }

  /** Makes a case over one more stream; one that it has already changes nothing. */
  async addCaseStream(id: string, stream: string): Promise<Case> {
    return Case.parse(await this.#ask("POST", PATHS.caseStreams(id), { stream }));
  }

  async #ask(method: string, path: string, body?: unknown): Promise<unknown> {
    let response: Response;
    let text: string;
    try {
      response = await fetch(new URL(path, this.#address), {
        method,
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
      });
      text = await response.text();
    } catch (cause) {
      throw new BridgeError("server-unreachable", `No answer from ${this.#address.origin}`, { cause });
    }
    if (!response.ok) throw refusal(response.status, text);
    try {
      return JSON.parse(text) as unknown;
    } catch (cause) {
      throw new BridgeError(
        "server-refused",
        `${this.#address.origin} answered with something else than JSON`,
        { cause },
      );
    }
  }
}

function refusal(status: number, text: string): BridgeError {
  const code = status >= 500 ? "server-unreachable" : "server-refused";
  try {
    const { detail, errors = [] } = Problem.parse(JSON.parse(text));
    const fields = errors.map(({ field, message }) => `${field}: ${message}`).join("; ");
    return new BridgeError(code, `The server refused (${status}): ${detail}${fields && `; ${fields}`}`);
  } catch (cause) {
    return new BridgeError(code, `The server refused (${status}): ${text.slice(0, 200) || reasonOf(cause)}`);
  }
}
