import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { BridgeConfig } from "@openperfusion/contracts";
import { BridgeError } from "../BridgeError.ts";
import { absolutePort } from "./absolutePath.ts";
import { checkedTable, checkedText, fieldName } from "./configFaults.ts";
import type { Environment } from "./environment.ts";

/** Reads `bridge.toml`, or stdin for `-`; the environment goes before it. Names in it are meant from the file's folder. */
export function readConfig(file: string): BridgeConfig {
  const { text, folder } = configText(file);
  return parseConfig(text, folder, process.env);
}

/** The text of a configuration file, or of stdin for `-`, and the folder that its names are meant from. */
export function configText(file: string): { readonly text: string; readonly folder: string } {
  const isStdin = file === "-";
  try {
    const text = readFileSync(isStdin ? 0 : file, "utf8");
    return { text, folder: isStdin ? process.cwd() : dirname(resolve(file)) };
  } catch (cause) {
    const where = isStdin ? "from stdin" : file;
    throw new BridgeError("config-invalid", `The configuration ${where} can't be read`, { cause });
  }
}

/** The configuration in a TOML text; throws a BridgeError that names line, field, found and allowed where it is none. */
export function parseConfig(text: string, folder: string, env: Environment = {}): BridgeConfig {
  const { config, faults } = checkedText(text, env);
  if (config === undefined) {
    const words = faults.map(
      ({ line, field, message }) => `${line === undefined ? "" : `line ${line}: `}${field}: ${message}`,
    );
    throw new BridgeError("config-invalid", `Configuration: ${words.join("; ")}`);
  }
  const { bridge, port } = config;
  return {
    bridge: { ...bridge, data: resolve(folder, bridge.data) },
    port: port.map((one) => absolutePort(one, folder)),
  };
}

/** Throws a BridgeError that names each wrong field, what was found and what is allowed. */
export function checkedConfig(table: unknown): BridgeConfig {
  const { config, faults } = checkedTable(table);
  if (config !== undefined) return config;
  const words = faults.map(({ path, message }) => `${fieldName(path)}: ${message}`);
  throw new BridgeError("config-invalid", `Configuration: ${words.join("; ")}`);
}
