import { parseArgs } from "node:util";

/** How the program was started. */
export interface Options {
  readonly host: string;
  readonly port: number;
  /** A taken port ends the program instead of moving it to the next free one. */
  readonly isPortStrict: boolean;
  readonly data: string;
  readonly web: string | undefined;
  readonly siteRules: string | undefined;
  readonly allowedHosts: readonly string[];
  readonly allowedOrigins: readonly string[];
  readonly databaseUrl: string | undefined;
  readonly natsUrl: string | undefined;
  readonly logLevel: string;
}

export const USAGE = `Usage: api [options]

  --host NAME           address to listen on (127.0.0.1)
  --port N              port (4300; a taken one moves to the next free one; 0 takes any)
  --strict-port         end instead of moving to another port
  --data DIR            folder of the embedded store (.openperfusion)
  --web DIR             folder of the built site to serve
  --site-rules FILE     a hospital's own thresholds (.toml or .json), judged in reviews too
  --allow-host NAME     further name under which this server may be addressed; repeatable
  --allow-origin URL    page elsewhere that may use this server; repeatable
  --log-level LEVEL     debug, info, warn or error (info)
  --version, --help

  DATABASE_URL          PostgreSQL instead of the embedded store
  NATS_URL              joins several servers for live values
`;

export type Command = { readonly run: Options } | { readonly print: "version" | "help" };

const LOG_LEVELS = ["debug", "info", "warn", "error"];

/** Throws TypeError, in words for the person who typed, on what it does not know. */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Command {
  const { values } = parseArgs({
    args: [...args],
    options: {
      host: { type: "string", default: "127.0.0.1" },
      port: { type: "string", default: "4300" },
      "strict-port": { type: "boolean", default: false },
      data: { type: "string", default: ".openperfusion" },
      web: { type: "string" },
      "site-rules": { type: "string" },
      "allow-host": { type: "string", multiple: true, default: [] },
      "allow-origin": { type: "string", multiple: true, default: [] },
      "log-level": { type: "string", default: "info" },
      version: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return { print: "help" };
  if (values.version) return { print: "version" };
  if (!LOG_LEVELS.includes(values["log-level"])) {
    throw new TypeError(`--log-level is "${values["log-level"]}", allowed: ${LOG_LEVELS.join(", ")}`);
  }
  return {
    run: {
      host: values.host,
      port: portNumber(values.port),
      isPortStrict: values["strict-port"],
      data: values.data,
      web: values.web,
      siteRules: values["site-rules"],
      allowedHosts: values["allow-host"],
      allowedOrigins: values["allow-origin"],
      databaseUrl: env["DATABASE_URL"] || undefined,
      natsUrl: env["NATS_URL"] || undefined,
      logLevel: values["log-level"],
    },
  };
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new TypeError(`--port is "${text}", allowed: 0…65535`);
  return port;
}
