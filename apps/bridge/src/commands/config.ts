import type { Command } from "commander";
import { BridgeError } from "../BridgeError.ts";

export function addConfig(program: Command): void {
  const config = program.command("config").description("What a bridge.toml may hold, and whether one does.");
  config
    .command("schema")
    .description("Prints the JSON Schema of bridge.toml, for editors and other programs.")
    .option("--json", "the output is JSON in any case")
    .action(async () => {
      const { bridgeConfigSchema } = await import("@openperfusion/contracts");
      console.log(JSON.stringify(bridgeConfigSchema(), undefined, 2));
    });
  config
    .command("check")
    .description("Names everything that is wrong in a configuration, by line and field. Opens no port.")
    .argument("<file>", "bridge.toml, or - for stdin")
    .option("--json", "one JSON object: {file, faults: [{line, field, message}]}")
    .action((file: string, { json }: { json?: true }) => check(file, json === true));
}

async function check(file: string, isJson: boolean): Promise<void> {
  const [{ configText }, { configFaults }] = await Promise.all([
    import("../config/readConfig.ts"),
    import("../config/configFaults.ts"),
  ]);
  const { text, folder } = configText(file);
  const faults = configFaults(text, folder, process.env);
  if (isJson) console.log(JSON.stringify({ file, faults }));
  const name = file === "-" ? "stdin" : file;
  if (faults.length === 0) {
    if (!isJson) console.log(`${name}: nothing is wrong`);
    return;
  }
  if (!isJson) {
    for (const { line, field, message } of faults)
      console.log(`${name}${line === undefined ? "" : `:${line}`}: ${field}: ${message}`);
  }
  const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  const error = new BridgeError("config-invalid", `${name} has ${count}`);
  // A program that reads the faults has its object already.
  if (!isJson) throw error;
  process.exitCode = 2;
}
