import { statSync } from "node:fs";
import type { PortConfig } from "@openperfusion/contracts";
import { checkOptions } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import { BridgeError, reasonOf } from "../BridgeError.ts";
import { profileNamed } from "../profiles/profileFile.ts";
import { parseTcpAddress } from "../transports/tcpTransport.ts";
import type { TcpAddress } from "../transports/tcpTransport.ts";

/** A configured port with what its words mean. */
export type PortPlan = { readonly config: PortConfig; readonly profile: DeviceProfile } & (
  | { readonly way: "tty" }
  | { readonly way: "tcp"; readonly address: TcpAddress }
  | { readonly way: "file" }
);

/** Looks up the profile, its options and the kind of path. Throws a BridgeError that names what is wrong. */
export function planPort(config: PortConfig): PortPlan {
  const profile = profileNamed(config.profile);
  const where = `port ${config.id}`;
  try {
    checkOptions(profile, config.options);
  } catch (cause) {
    throw new BridgeError("config-invalid", `${where}: ${reasonOf(cause)}`, { cause });
  }
  const way = wayTo(config, where);
  if (way.way !== "file" && config.speed !== undefined) {
    throw new BridgeError(
      "config-invalid",
      `${where}: speed is for a recorded file only, found ${config.speed}`,
    );
  }
  return { config, profile, ...way };
}

function wayTo(
  { path }: PortConfig,
  where: string,
): { way: "tty" | "file" } | { way: "tcp"; address: TcpAddress } {
  if (path.startsWith("tcp://")) {
    const address = parseTcpAddress(path);
    if (address !== undefined) return { way: "tcp", address };
    throw new BridgeError(
      "config-invalid",
      `${where}: path must be tcp://HOST:PORT with a port 1 to 65535, found "${path}"`,
    );
  }
  if (path.includes("://")) {
    throw new BridgeError(
      "config-invalid",
      `${where}: path must be a port, a file or tcp://HOST:PORT, found "${path}"`,
    );
  }
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() === true) return { way: "file" };
  // An adapter that is not plugged in has no entry yet; it is waited for.
  if (stat?.isCharacterDevice() === true || path.startsWith("/dev/") || /^COM\d+$/i.test(path))
    return { way: "tty" };
  const what = stat === undefined ? "nothing" : "something else";
  throw new BridgeError(
    "file-unreadable",
    `${where}: path must name a port or a recorded file, found ${what} at ${path}`,
  );
}
