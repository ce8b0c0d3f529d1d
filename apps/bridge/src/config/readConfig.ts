import { readFileSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { BridgeConfig } from "@openperfusion/contracts";
import { parse } from "smol-toml";
import { BridgeError } from "../BridgeError.ts";
import { isProfileFile } from "../profiles/profileFile.ts";

/** Reads `bridge.toml`, or stdin for `-`. Names in it are meant from the file's folder. */
export function readConfig(file: string): BridgeConfig {
  const isStdin = file === "-";
  let text: string;
  try {
    text = readFileSync(isStdin ? 0 : file, "utf8");
  } catch (cause) {
    throw new BridgeError(
      "config-invalid",
      `The configuration ${isStdin ? "from stdin" : file} can't be read`,
      { cause },
    );
  }
  return parseConfig(text, isStdin ? process.cwd() : dirname(resolve(file)));
}

/** The configuration in a TOML text; throws a BridgeError where it is none. */
export function parseConfig(text: string, folder: string): BridgeConfig {
  let table: unknown;
  try {
    table = parse(text);
  } catch (cause) {
    throw new BridgeError("config-invalid", "The configuration is not TOML", { cause });
  }
  const { bridge, port } = checkedConfig(table);
  return {
    bridge: { ...bridge, data: resolve(folder, bridge.data) },
    port: port.map((one) => ({
      ...one,
      path: absolutePath(one.path, folder),
      profile: isProfileFile(one.profile) ? resolve(folder, one.profile) : one.profile,
    })),
  };
}

/** Throws a BridgeError that names each wrong field, what was found and what is allowed. */
export function checkedConfig(table: unknown): BridgeConfig {
  const checked = BridgeConfig.safeParse(table);
  if (!checked.success) {
    const faults = checked.error.issues.map(({ path, message }) => {
      const name = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
      return `${name.slice(1) || "configuration"}: ${message}, found ${found(table, path)}`;
    });
    throw new BridgeError("config-invalid", `Configuration: ${faults.join("; ")}`);
  }
  const ids = checked.data.port.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) {
    throw new BridgeError("config-invalid", `Configuration: port.id must be unique, found "${twice}" twice`);
  }
  return checked.data;
}

function absolutePath(path: string, folder: string): string {
  const isName = isAbsolute(path) || path.includes("://") || /^COM\d+$/i.test(path);
  return isName ? path : join(folder, path);
}

function found(table: unknown, path: readonly PropertyKey[]): string {
  let value = table;
  for (const part of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[part];
  return value === undefined ? "nothing" : JSON.stringify(value);
}
