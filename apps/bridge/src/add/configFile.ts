import {
  copyFileSync,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { parse } from "smol-toml";
import { BridgeError } from "../BridgeError.ts";
import { parseConfig } from "../config/readConfig.ts";
import type { BridgeConfig } from "@openperfusion/contracts";

/** The text of a configuration; undefined where there is no such file yet. Throws a BridgeError where it can't be read. */
export function configText(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new BridgeError("config-invalid", `The configuration ${file} can't be read`, { cause });
  }
}

/** A first configuration for a bridge that has none. `id`: letters, digits, - and _. */
export function firstConfig(id: string): string {
  return `[bridge]\nid = ${JSON.stringify(id)}\ndata = "spool" # folder of the spool; give it a disk of its own if you can\n`;
}

/** The old text with one more table behind it; comments and other ports stay as they are. */
export function withPort(text: string, port: string): string {
  const end = text === "" || text.endsWith("\n") ? "" : "\n";
  return `${text}${end}${text.trim() === "" ? "" : "\n"}${port}`;
}

/** Throws a BridgeError when a port has this id or leads to the same place already. */
export function refuseTwins(
  text: string,
  { id, path }: { readonly id: string; readonly path: string },
): void {
  for (const port of portTables(text)) {
    if (port["id"] === id) {
      throw new BridgeError("config-invalid", `id must be new, found "${id}", which the file has already`);
    }
    if (typeof port["path"] === "string" && targetOf(port["path"]) === targetOf(path)) {
      const other = String(port["id"]);
      throw new BridgeError(
        "config-invalid",
        `path must be new, found ${path}, which port "${other}" reads already`,
      );
    }
  }
}

/** The configuration that a text makes, as `bridge run` would read it. Throws a BridgeError that names what is wrong. */
export function checkedText(text: string, file: string): BridgeConfig {
  return parseConfig(text, dirname(resolve(file)));
}

/** Puts a text in the place of a file, whole or not at all; gives the name of the old one's copy. */
export function replaceConfig(file: string, text: string, now: Date): string | undefined {
  const isNew = !existsSync(file);
  // A link stays a link: the file that it leads to is replaced.
  const target = isNew ? file : realpathSync(file);
  const backup = isNew ? undefined : `${target}.${stampOf(now)}.bak`;
  if (backup !== undefined) copyFileSync(target, backup);
  const fresh = `${target}.new`;
  writeFileSync(fresh, text, { mode: isNew ? 0o644 : statSync(target).mode & 0o777 });
  renameSync(fresh, target);
  return backup;
}

function portTables(text: string): readonly Record<string, unknown>[] {
  try {
    const { port } = parse(text);
    return Array.isArray(port) ? (port as Record<string, unknown>[]) : [];
  } catch (cause) {
    throw new BridgeError("config-invalid", "The configuration is not TOML", { cause });
  }
}

function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** `20261126T180000Z` */
function stampOf(now: Date): string {
  return now.toISOString().replaceAll(/[-:]|\.\d+/g, "");
}
