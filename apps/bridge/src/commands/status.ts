import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Origin } from "@openperfusion/contracts";
import type { Command } from "commander";
import { BridgeError } from "../BridgeError.ts";
import { CONFIG_VARIABLE } from "../config/environment.ts";
import { STATUS_WORDS, statusText } from "../report/statusWords.ts";
import type { Language } from "../text/words.ts";
import { languageOption } from "./optionValues.ts";

interface StatusOptions {
  readonly config?: string;
  readonly data?: string;
  readonly json?: true;
  readonly once?: true;
  readonly lang: Language;
}

export function addStatus(program: Command): void {
  program
    .command("status")
    .description(
      "The running bridge's ports on a screen that stays up to date (q quits); without one, what its spool holds.",
    )
    .option("--config <file>", `bridge.toml; names the spool's folder; by default $${CONFIG_VARIABLE}`)
    .option("--data <dir>", "folder of the spool")
    .option("--once", "print it once and end; so it is too where the output is no terminal")
    .option("--lang <en|es>", "language of the screen", languageOption, "en")
    .option(
      "--json",
      "one JSON object: {spool, backlog_bytes, streams, running}; running is null without a bridge",
    )
    .action((options: StatusOptions) => status(options));
}

async function status({ config, data, json, once, lang }: StatusOptions): Promise<void> {
  const folder = await spoolFolder(config ?? process.env[CONFIG_VARIABLE], data);
  const file = join(folder, "spool.sqlite");
  if (!existsSync(file)) throw new BridgeError("usage", `There is no spool in ${folder}`);
  const { reportOf } = await import("../report/askStatus.ts");
  const running = await reportOf(folder);
  if (json === true) {
    console.log(JSON.stringify({ ...(await spooled(file)), running: running ?? null }));
    return;
  }
  if (running === undefined) {
    printSpooled(await spooled(file), lang);
    console.log(STATUS_WORDS.noneRuns[lang]);
    return;
  }
  if (once !== true && process.stdin.isTTY && process.stdout.isTTY) {
    const { watchStatus } = await import("./statusWatch.ts");
    await watchStatus(folder, lang);
    return;
  }
  const [{ statusScreen }, { paintFor }] = await Promise.all([
    import("../report/statusScreen.ts"),
    import("../report/terminal.ts"),
  ]);
  const { columns } = process.stdout;
  for (const line of statusScreen(running, paintFor(process.stdout), { columns }, lang)) console.log(line);
}

interface Spooled {
  readonly spool: string;
  /** Received and not yet at the server. */
  readonly backlog_bytes: number;
  readonly streams: readonly {
    readonly stream: string;
    readonly port: string;
    readonly profile: string;
    readonly origin: Origin;
    readonly spooled_bytes: number;
    readonly sent_bytes: number;
    readonly backlog_bytes: number;
    readonly keptFromSeq: number;
    readonly isFinished: boolean;
    readonly heardUntil_ms: number | null;
  }[];
}

async function spooled(file: string): Promise<Spooled> {
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
  return { spool: file, backlog_bytes, streams };
}

function printSpooled({ spool, backlog_bytes, streams }: Spooled, lang: Language): void {
  console.log(statusText("spooled", { spool, bytes: backlog_bytes })[lang]);
  for (const { stream, profile, origin, spooled_bytes, backlog_bytes: owed, heardUntil_ms } of streams) {
    const last = heardUntil_ms === null ? STATUS_WORDS.never : new Date(heardUntil_ms).toISOString();
    const words = { stream, profile, origin: STATUS_WORDS[origin], bytes: spooled_bytes, owed, last };
    console.log(`  ${statusText("stream", words)[lang]}`);
  }
}

async function spoolFolder(config: string | undefined, data: string | undefined): Promise<string> {
  if (data !== undefined) return resolve(data);
  if (config === undefined) throw new BridgeError("usage", "status needs --config FILE or --data DIR");
  const { readConfig } = await import("../config/readConfig.ts");
  return readConfig(config).bridge.data;
}
