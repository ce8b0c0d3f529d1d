import { Writable } from "node:stream";
import type { NestFastifyApplication } from "@nestjs/platform-fastify";
import { pino } from "pino";
import type { Logger } from "pino";
import { Admission } from "../admission/Admission.ts";
import { createServer } from "../createServer.ts";
import { InProcessBus } from "../live/InProcessBus.ts";
import type { LiveBus } from "../live/LiveBus.ts";
import { listen } from "../listen.ts";
import { SiteRuleSet } from "../review/SiteRuleSet.ts";
import type { Store } from "../store/Store.ts";

/** A server in this process, reached through real HTTP. */
export interface TestServer {
  readonly app: NestFastifyApplication;
  readonly address: string;
  /** What it logged, one JSON line each. */
  readonly log: readonly string[];
  readonly request: (method: string, path: string, body?: unknown) => Promise<TestAnswer>;
  readonly stop: () => Promise<void>;
}

export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // Tests compare it with what they expect; a type would only repeat that.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

interface TestServerOptions {
  readonly bus?: LiveBus;
  readonly web?: string;
  readonly siteRules?: SiteRuleSet;
}

export async function startTestServer(
  store: Store,
  { bus = new InProcessBus(), web, siteRules = new SiteRuleSet([]) }: TestServerOptions = {},
): Promise<TestServer> {
  const log: string[] = [];
  const admission = new Admission({ hosts: [], origins: ["http://dev.example:5173"] });
  const app = await createServer({ store, bus, logger: collectingLogger(log), admission, siteRules }, web);
  const address = await listen(app, "127.0.0.1", 0, true);
  return {
    app,
    address,
    log,
    request: (method, path, body) => request(address, method, path, body),
    stop: () => app.close(),
  };
}

function collectingLogger(lines: string[]): Logger {
  const sink = new Writable({
    write(line: Buffer, _encoding, done) {
      lines.push(line.toString());
      done();
    },
  });
  return pino({ level: "warn" }, sink);
}

async function request(address: string, method: string, path: string, body?: unknown): Promise<TestAnswer> {
  const init =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const response = await fetch(address + path, { method, ...init });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") ?? false;
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson ? JSON.parse(text) : undefined,
  };
}
