import type { IncomingMessage } from "node:http";
import { Injectable } from "@nestjs/common";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

export interface AdmissionSettings {
  /** Names, without port, under which this server may be addressed beside the loopback ones. */
  readonly hosts: readonly string[];
  /** Origins (scheme, name, port) of pages elsewhere that may use this server, e.g. a development server's. */
  readonly origins: readonly string[];
}

export type Refusal = "host" | "origin";

/**
 * Who may talk to this server. Host: a page elsewhere that has its own name point at us (DNS rebinding) still names
 * itself. Origin: a browser says which page asks; programs such as the bridge send none.
 */
@Injectable()
export class Admission {
  readonly #hosts: ReadonlySet<string>;
  readonly #origins: ReadonlySet<string>;

  constructor({ hosts, origins }: AdmissionSettings) {
    this.#hosts = new Set([...LOOPBACK, ...hosts.map((host) => inHeader(host.toLowerCase()))]);
    this.#origins = new Set(origins.map((origin) => origin.toLowerCase()));
  }

  refusal({ headers }: Pick<IncomingMessage, "headers">): Refusal | undefined {
    const host = headers.host?.toLowerCase();
    if (host === undefined || !this.#hosts.has(host.replace(/:\d+$/, ""))) return "host";
    const origin = headers.origin?.toLowerCase();
    if (origin === undefined || this.#origins.has(origin)) return undefined;
    return origin === `http://${host}` || origin === `https://${host}` ? undefined : "origin";
  }
}

/** An IPv6 address stands in brackets there. */
function inHeader(host: string): string {
  return host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
}
