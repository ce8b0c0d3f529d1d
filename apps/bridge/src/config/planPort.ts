import { statSync } from "node:fs";
import type { PortConfig } from "@openperfusion/contracts";
import { checkOptions, placed } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import { BridgeError, reasonOf } from "../BridgeError.ts";
import { parseUsbName } from "../ports/findPort.ts";
import { profileNamed } from "../profiles/profileFile.ts";
import { parseTcpAddress } from "../transports/tcpTransport.ts";
import type { TcpAddress } from "../transports/tcpTransport.ts";

/** A configured port with what its words mean; the profile's channels are where the port's sensors sit. */
export type PortPlan = { readonly config: PortConfig; readonly profile: DeviceProfile } & (
  | { readonly way: "tty" }
  | { readonly way: "tcp"; readonly address: TcpAddress }
  | { readonly way: "file" }
);

/** Looks up the profile, its options and the kind of path. Throws a BridgeError that names what is wrong. */
export function planPort(config: PortConfig): PortPlan {
  const [fault] = portFaults(config);
  if (fault !== undefined) throw fault.error;
  const where = `port ${config.id}`;
  const profile = placedProfile(profileNamed(config.profile), config.placement, `${where}: placement`);
  return { config, profile, ...wayTo(config, where) };
}

/** Everything that keeps a port from being opened as configured, with the field that is wrong. */
export function portFaults(
  config: PortConfig,
): { readonly field: keyof PortConfig; readonly error: BridgeError }[] {
  return (Object.keys(CHECKS) as (keyof typeof CHECKS)[]).flatMap((field) => {
    try {
      CHECKS[field](config, `port ${config.id}`);
      return [];
    } catch (error) {
      if (error instanceof BridgeError) return [{ field, error }];
      throw error;
    }
  });
}

/** Each throws a BridgeError. A profile that there is not leaves the others without a question. */
const CHECKS = {
  profile: ({ profile }: PortConfig) => void profileNamed(profile),
  options: ({ profile: id, options }: PortConfig, where: string) => {
    const profile = profileIfAny(id);
    if (profile === undefined) return;
    try {
      checkOptions(profile, options);
    } catch (cause) {
      throw new BridgeError("config-invalid", `${where}: ${reasonOf(cause)}`);
    }
  },
  placement: ({ profile: id, placement }: PortConfig, where: string) => {
    const profile = profileIfAny(id);
    if (profile !== undefined) placedProfile(profile, placement, `${where}: placement`);
  },
  path: (config: PortConfig, where: string) => void wayTo(config, where),
  speed: ({ path, speed }: PortConfig, where: string) => {
    if (speed === undefined || isFile(path)) return;
    throw new BridgeError("config-invalid", `${where}: speed is for a recorded file only, found ${speed}`);
  },
  polling: ({ profile, path, polling }: PortConfig, where: string) => {
    if (polling !== true) return;
    const why = isFile(path)
      ? "a recording can't be asked"
      : profileIfAny(profile)?.transport.direction === "listenOnly"
        ? `${profile} talks by itself and nothing may be sent to it`
        : undefined;
    if (why === undefined) return;
    throw new BridgeError("config-invalid", `${where}: polling must be left out, found true: ${why}`);
  },
} as const;

/** Throws a BridgeError that names the channel, what was found and what is allowed. `where`: which placement it is. */
export function placedProfile(
  profile: DeviceProfile,
  placement: Readonly<Record<string, string>>,
  where: string,
): DeviceProfile {
  try {
    return placed(profile, placement);
  } catch (cause) {
    throw new BridgeError("config-invalid", `${where}: ${reasonOf(cause)}`, { cause });
  }
}

function profileIfAny(name: string): DeviceProfile | undefined {
  try {
    return profileNamed(name);
  } catch {
    // Told by the check of the profile itself.
    return undefined;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
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
  if (path.startsWith("usb:")) {
    if (parseUsbName(path) !== undefined) return { way: "tty" };
    throw new BridgeError(
      "config-invalid",
      `${where}: path must be usb:VID:PID:SERIAL with two ids of four hexadecimal digits, found "${path}"`,
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
