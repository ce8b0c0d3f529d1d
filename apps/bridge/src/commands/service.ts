import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { BridgeError } from "../BridgeError.ts";
import { parseMetricsAddress } from "../report/metricsAddress.ts";
import { accountName, configOption } from "./optionValues.ts";

const FILE = "/etc/systemd/system/openperfusion-bridge.service";
const SYSTEMD = "systemd";
/** Under a name that stays through an update of the project's Node. */
const PROJECT_NODE = fileURLToPath(new URL("../../../../node_modules/node/bin/node", import.meta.url));
/** A bridge never needs to be root. */
const INSTEAD_OF_ROOT = "openperfusion";

interface ServiceOptions {
  readonly config: string;
  readonly user?: string;
  readonly group: string;
  readonly metrics?: string;
  readonly print?: string;
  readonly install?: string | true;
  readonly json?: true;
}

export function addService(program: Command): void {
  program
    .command("service")
    .description(
      "The systemd unit (Linux) that runs the bridge from boot on and starts it again whatever ends it.",
    )
    .addOption(configOption())
    .option(
      "--user <name>",
      "the user it runs as; by default who calls this, also through sudo; openperfusion for root",
    )
    .option("--group <name>", "the group that owns the ports", "dialout")
    .option("--metrics <host:port>", "let it serve figures for Prometheus, as run does")
    .option("--print <kind>", "print the unit; the kind is systemd")
    .option("--install [file]", `write it, by default to ${FILE}`)
    .option("--json", "one JSON object: {file, unit}; file is null where nothing was written")
    .action((options: ServiceOptions) => service(options));
}

async function service(options: ServiceOptions): Promise<void> {
  const { print, install, json } = options;
  if ((print === undefined) === (install === undefined)) {
    throw new BridgeError("usage", "service needs one of --print systemd and --install");
  }
  if (print !== undefined && print !== SYSTEMD) {
    throw new BridgeError("usage", `--print must be ${SYSTEMD}, found "${print}"`);
  }
  const unit = await unitFor(options);
  const file = install === undefined ? null : install === true ? FILE : resolve(install);
  if (file !== null) (await import("../system/installText.ts")).installText(file, unit);
  if (json === true) console.log(JSON.stringify({ file, unit }));
  else if (file === null) console.log(unit);
  else {
    console.log(`${file} is written. To start it now and at every boot:`);
    console.log("  (its user must exist: sudo useradd --system --groups dialout openperfusion makes one)");
    console.log("  sudo systemctl daemon-reload && sudo systemctl enable --now openperfusion-bridge");
  }
}

async function unitFor({ config, user, group, metrics }: ServiceOptions): Promise<string> {
  if (config === "-") {
    throw new BridgeError(
      "usage",
      '--config must be a file that the service can read at every start, found "-"',
    );
  }
  const [{ readConfig }, { systemdUnit }] = await Promise.all([
    import("../config/readConfig.ts"),
    import("../system/systemdUnit.ts"),
  ]);
  const { bridge } = readConfig(config);
  if (metrics !== undefined) parseMetricsAddress(metrics);
  return systemdUnit({
    node: existsSync(PROJECT_NODE) ? PROJECT_NODE : process.execPath,
    program: fileURLToPath(new URL("../main.ts", import.meta.url)),
    config: resolve(config),
    ...(metrics === undefined ? {} : { metrics }),
    data: bridge.data,
    user: accountName("--user", user ?? caller()),
    group: accountName("--group", group),
  });
}

/** Who asks for the service, also through sudo; for root an account of the service's own. */
function caller(): string {
  const name = process.env["SUDO_USER"] ?? userInfo().username;
  return name === "root" ? INSTEAD_OF_ROOT : name;
}
