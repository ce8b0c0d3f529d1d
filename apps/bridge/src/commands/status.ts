import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Command } from "commander";
import { BridgeError } from "../BridgeError.ts";

interface StatusOptions {
  readonly config?: string;
  readonly data?: string;
  readonly json?: true;
}

export function addStatus(program: Command): void {
  program
    .command("status")
    .description("What the spool holds and what the server still lacks; works beside a running bridge.")
    .option("--config <file>", "bridge.toml; names the spool's folder")
    .option("--data <dir>", "folder of the spool")
    .option("--json", "one JSON object")
    .action((options: StatusOptions) => status(options));
}

async function status({ config, data, json }: StatusOptions): Promise<void> {
  const folder = await spoolFolder(config, data);
  const file = join(folder, "spool.sqlite");
  if (!existsSync(file)) throw new BridgeError("usage", `There is no spool in ${folder}`);
  const { SpoolStore } = await import("../spool/SpoolStore.ts");
  const store = new SpoolStore(file, { isReadOnly: true });
  const streams = store.streams().map((stream) => ({
    stream: stream.descriptor.id,
    port: stream.descriptor.port,
    profile: stream.descriptor.profile.id,
    origin: stream.descriptor.origin,
    spooled_bytes: stream.headSeq,
    sent_bytes: stream.sentSeq,
    backlog_bytes: stream.headSeq - stream.sentSeq,
    keptFromSeq: store.firstSeq(stream.key),
    isFinished: stream.isFinished,
    heardUntil_ms: stream.heardUntil?.hostWall_ms ?? null,
  }));
  store.close();
  const backlog_bytes = streams.reduce((sum, stream) => sum + stream.backlog_bytes, 0);
  if (json === true) {
    console.log(JSON.stringify({ spool: file, backlog_bytes, streams }));
    return;
  }
  console.log(`${file}: ${backlog_bytes} bytes not at the server`);
  for (const { stream, profile, origin, spooled_bytes, backlog_bytes: owed, heardUntil_ms } of streams) {
    const last = heardUntil_ms === null ? "never" : new Date(heardUntil_ms).toISOString();
    console.log(`  ${stream}  ${profile}  ${origin}  ${spooled_bytes} bytes, ${owed} to send, last ${last}`);
  }
}

async function spoolFolder(config: string | undefined, data: string | undefined): Promise<string> {
  if (data !== undefined) return resolve(data);
  if (config === undefined) throw new BridgeError("usage", "status needs --config FILE or --data DIR");
  const { readConfig } = await import("../config/readConfig.ts");
  return readConfig(config).bridge.data;
}
