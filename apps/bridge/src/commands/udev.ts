import type { Command } from "commander";
import { BridgeError } from "../BridgeError.ts";
import { accountName } from "./optionValues.ts";

const FILE = "/etc/udev/rules.d/70-openperfusion.rules";

interface UdevOptions {
  readonly config?: string;
  readonly group: string;
  readonly print?: true;
  readonly install?: string | true;
  readonly json?: true;
}

export function addUdev(program: Command): void {
  program
    .command("udev")
    .description(
      "The udev rules (Linux) that prepare each adapter at plug-in, so that nothing is sent to a console before the bridge reads it.",
    )
    .option("--config <file>", "rules for its ports; without it for every USB adapter that is plugged in")
    .option("--group <name>", "the group that may open the ports", "dialout")
    .option("--print", "print the rules; nothing is changed")
    .option("--install [file]", `write them, by default to ${FILE}`)
    .option("--json", "one JSON object: {file, rules}; file is null where nothing was written")
    .action((options: UdevOptions) => udev(options));
}

async function udev({ config, group, print, install, json }: UdevOptions): Promise<void> {
  if ((print === undefined) === (install === undefined)) {
    throw new BridgeError("usage", "udev needs one of --print and --install");
  }
  accountName("--group", group);
  const [{ udevRules }, { configuredAdapters, pluggedAdapters }] = await Promise.all([
    import("../system/udevRules.ts"),
    import("../system/ruledAdapters.ts"),
  ]);
  const adapters =
    config === undefined
      ? await pluggedAdapters()
      : await configuredAdapters((await import("../config/readConfig.ts")).readConfig(config).port);
  if (adapters.length === 0) {
    const where =
      config === undefined ? "no USB adapter is plugged in" : `no port of ${config} is a serial port`;
    throw new BridgeError("port-not-found", `There is nothing to write a rule for: ${where}`);
  }
  const rules = udevRules(adapters, group);
  const file = install === undefined ? null : install === true ? FILE : install;
  if (file !== null) (await import("../system/installText.ts")).installText(file, rules);
  if (json === true) console.log(JSON.stringify({ file, rules }));
  else if (file === null) console.log(rules);
  else {
    console.log(`${file} is written. It counts from the next plug-in on:`);
    console.log("  sudo udevadm control --reload, then plug each adapter in anew; or restart the machine");
  }
}
