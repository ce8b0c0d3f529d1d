import { readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import type { Text } from "@openperfusion/signals";
import { announcements } from "../origin/announcements.ts";
import { listPorts } from "../ports/listPorts.ts";
import type { ListedPort } from "../ports/listPorts.ts";
import { detectSay } from "./detectWords.ts";

/** A port to listen to, with what the system tells of it. */
export interface FoundPort {
  readonly path: string;
  readonly listed: ListedPort | undefined;
  /** An emulator of this project holds the other end. */
  readonly isEmulated: boolean;
}

export interface PortsFound {
  readonly ports: readonly FoundPort[];
  /** Left alone, each with the reason. */
  readonly skipped: readonly { readonly path: string; readonly why: Text }[];
}

/** The named ports; without names those of the machine and what is emulated on it, but for the system's own consoles. */
export async function portsToListen(named: readonly string[], root = "/"): Promise<PortsFound> {
  const listed = await listPorts(root);
  const emulated = announcements().map(({ path }) => path);
  if (named.length > 0) {
    const ports = await Promise.all(
      [...new Set(named)].map(async (path): Promise<FoundPort> => {
        const target = await realpath(path).catch(() => path);
        return {
          path,
          listed: listed.find((one) => one.path === target || one.stableId === path),
          isEmulated: emulated.includes(target),
        };
      }),
    );
    return { ports, skipped: [] };
  }
  const consoles = await kernelConsoles(root);
  const isConsole = ({ path }: ListedPort): boolean =>
    consoles.some((name) => path === join(root, "dev", name));
  return {
    ports: [
      ...listed
        .filter((port) => !isConsole(port))
        .map((port) => ({ path: port.path, listed: port, isEmulated: false })),
      ...emulated.map((path) => ({ path, listed: undefined, isEmulated: true })),
    ],
    skipped: listed.filter(isConsole).map(({ path }) => ({ path, why: detectSay("kernelWrites") })),
  };
}

/** Terminals that the kernel writes to, by node name; none where the system has no such list. */
export async function kernelConsoles(root: string): Promise<readonly string[]> {
  const text = await readFile(join(root, "proc/consoles"), "utf8").catch(() => "");
  return text.split("\n").flatMap((line) => /^(\S+)/.exec(line)?.[1] ?? []);
}
