import { resolve } from "node:path";
import type { Command } from "commander";
import { checkedConfig } from "../config/readConfig.ts";
import { numberOption, repeated, tableOption } from "./optionValues.ts";
import { runBridge } from "./run.ts";

interface ReplayOptions {
  readonly profile: string;
  readonly server: string;
  readonly data: string;
  readonly bridge: string;
  readonly port: string;
  readonly speed: number;
  readonly option: readonly string[];
  readonly json?: true;
}

export function addReplay(program: Command): void {
  program
    .command("replay <file>")
    .description(
      "Plays a recording to a server and ends when all of it is stored; started again it goes on where it stood.",
    )
    .requiredOption("--profile <id>", "how the recorded device speaks, e.g. terumo/cdi-500")
    .requiredOption("--server <url>", "where the record goes, e.g. http://127.0.0.1:4300")
    .option("--option <name=value>", "answer to a profile's question, e.g. gasUnit=mmHg", repeated, [])
    .option("--speed <n>", "pace; the times stay the recording's", numberOption("--speed", 0.1, 100_000), 1)
    .option("--data <dir>", "folder of the spool", ".openperfusion/replay")
    .option("--bridge <id>", "name of this bridge", "replay")
    .option("--port <id>", "name of the port", "recording")
    .option("--json", "print the status twice a second as a JSON line")
    .action((file: string, options: ReplayOptions) => replay(file, options));
}

async function replay(file: string, options: ReplayOptions): Promise<void> {
  const { profile, server, data, speed } = options;
  const config = checkedConfig({
    bridge: { id: options.bridge, data: resolve(data), server },
    port: [
      {
        id: options.port,
        path: resolve(file),
        profile,
        origin: "replay",
        options: tableOption("--option", options.option),
        speed,
      },
    ],
  });
  await runBridge(config, { isJson: options.json === true, endsWhenDone: true });
}
