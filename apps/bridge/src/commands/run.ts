import { existsSync } from "node:fs";
import { flushCompileCache } from "node:module";
import type { Command } from "commander";
import type { BridgeConfig, PortStatus } from "@openperfusion/contracts";
import type { BridgeError } from "../BridgeError.ts";
import { readConfig } from "../config/readConfig.ts";
import { ServiceManager } from "../system/ServiceManager.ts";
import { configOption } from "./optionValues.ts";
import { versionText } from "./versionText.ts";

export function addRun(program: Command): void {
  program
    .command("run")
    .description(
      "Reads the configured ports until it is ended; what it could not send is sent in the next run.",
    )
    .addOption(configOption())
    .option("--json", "print the ports' status twice a second as a JSON line")
    .action(async ({ config, json }: { config: string; json?: true }) => {
      await runBridge(readConfig(config), { isJson: json === true, endsWhenDone: false });
    });
}

/** Runs until SIGINT or SIGTERM, or until every recording is played and stored. */
export async function runBridge(
  config: BridgeConfig,
  { isJson, endsWhenDone }: { readonly isJson: boolean; readonly endsWhenDone: boolean },
): Promise<void> {
  const { Bridge } = await import("../bridge/Bridge.ts");
  let finish: () => void = () => {};
  let fail: (error: BridgeError) => void = () => {};
  const over = new Promise<void>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  const isFirstRun = !existsSync(config.bridge.data);
  const bridge = await Bridge.start({
    config,
    log: (line) => process.stderr.write(`bridge: ${line}\n`),
    onStatus: (ports) => {
      if (isJson) console.log(JSON.stringify({ ports }));
      if (endsWhenDone && bridge.isDone) finish();
    },
    onFatal: (error) => fail(error),
    isTracing: process.env["OPENPERFUSION_TRACE"] === "1",
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, finish);
  // Now, because a process that is killed later writes nothing.
  flushCompileCache();
  const manager = new ServiceManager();
  manager.ready(() => portsInShort(bridge.status()));
  if (isFirstRun) process.stderr.write(`${versionText()}\n`);
  await over;
  manager.stopping();
  await bridge.stop();
}

/** `2 live, 1 lost` */
function portsInShort(ports: readonly PortStatus[]): string {
  const states = [...new Set(ports.map(({ state }) => state))];
  return states.map((state) => `${ports.filter((port) => port.state === state).length} ${state}`).join(", ");
}
