import { existsSync } from "node:fs";
import { flushCompileCache } from "node:module";
import type { Command } from "commander";
import type { BridgeConfig, PortStatus } from "@openperfusion/contracts";
import type { BridgeError } from "../BridgeError.ts";
import type { Bridge } from "../bridge/Bridge.ts";
import { readConfig } from "../config/readConfig.ts";
import { parseMetricsAddress } from "../report/metricsAddress.ts";
import type { MetricsAddress } from "../report/metricsAddress.ts";
import type { MetricsServer } from "../report/MetricsServer.ts";
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
    .option("--metrics <host:port>", "serve figures for Prometheus; a port alone serves this machine only")
    .option("--json", "print the ports' status twice a second as a JSON line")
    .action(async ({ config, metrics, json }: { config: string; metrics?: string; json?: true }) => {
      await runBridge(readConfig(config), {
        isJson: json === true,
        endsWhenDone: false,
        ...(metrics === undefined ? {} : { metrics: parseMetricsAddress(metrics) }),
      });
    });
}

/** Runs until SIGINT or SIGTERM, or until every recording is played and stored. */
export async function runBridge(
  config: BridgeConfig,
  {
    isJson,
    endsWhenDone,
    metrics,
  }: { readonly isJson: boolean; readonly endsWhenDone: boolean; readonly metrics?: MetricsAddress },
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
    onReport: ({ ports }) => {
      if (isJson) console.log(JSON.stringify({ ports }));
      if (endsWhenDone && bridge.isDone) finish();
    },
    onFatal: (error) => fail(error),
    isTracing: process.env["OPENPERFUSION_TRACE"] === "1",
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, finish);
  // Now, because a process that is killed later writes nothing.
  flushCompileCache();
  const metricsServer = metrics && (await serveMetrics(metrics, bridge));
  const manager = new ServiceManager();
  manager.ready(() => portsInShort(bridge.status()));
  if (isFirstRun) process.stderr.write(`${versionText()}\n`);
  await over;
  manager.stopping();
  metricsServer?.stop();
  await bridge.stop();
}

async function serveMetrics(address: MetricsAddress, bridge: Bridge): Promise<MetricsServer> {
  try {
    const { MetricsServer: Server } = await import("../report/MetricsServer.ts");
    const server = await Server.listen(address, () => bridge.report());
    const { address: host, port } = server.address;
    process.stderr.write(`bridge: figures for Prometheus at http://${host}:${port}/metrics\n`);
    return server;
  } catch (error) {
    await bridge.stop();
    throw error;
  }
}

/** `2 live, 1 lost` */
function portsInShort(ports: readonly PortStatus[]): string {
  const states = [...new Set(ports.map(({ state }) => state))];
  return states.map((state) => `${ports.filter((port) => port.state === state).length} ${state}`).join(", ");
}
