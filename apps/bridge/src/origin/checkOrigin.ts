import { lookup } from "node:dns/promises";
import { realpath, stat } from "node:fs/promises";
import { BlockList, isIPv6 } from "node:net";
import { networkInterfaces } from "node:os";
import { BridgeError } from "../BridgeError.ts";
import type { PortPlan } from "../config/planPort.ts";
import { findPort } from "../ports/findPort.ts";
import { parseTcpAddress } from "../transports/tcpTransport.ts";
import { announcements } from "./announcements.ts";

/** What stands behind a path, as far as this machine can tell. */
interface Behind {
  readonly what: string;
  /** Profile of an emulated console; unknown for everything else. */
  readonly device?: string;
  /** What the port may be configured as. */
  readonly allowed: readonly string[];
}

/**
 * Refuses a port whose configured origin can't be true: a recording is a replay; a pseudo-terminal and a port that an
 * emulator announced are no device; an emulated console is not another make. Asked before every opening, since a name
 * may come to mean something else: the system gives the number of a pseudo-terminal that is gone to the next one.
 */
export async function checkOrigin(plan: PortPlan): Promise<void> {
  const behind = await whatIsBehind(plan);
  const { id, path, origin, profile } = plan.config;
  // A file of the site's own is configured by its name, and announced by the id that it got.
  if (behind?.device !== undefined && behind.device !== plan.profile.id) {
    const message = `port ${id}: ${path} is ${behind.what}; profile must be ${behind.device}, found ${profile}`;
    throw new BridgeError("profile-mismatch", message);
  }
  if (behind === undefined || behind.allowed.includes(origin)) return;
  throw new BridgeError(
    "origin-refused",
    `port ${id}: ${path} is ${behind.what}; origin must be ${behind.allowed.join(" or ")}, found ${origin}`,
  );
}

async function whatIsBehind(plan: PortPlan): Promise<Behind | undefined> {
  if (plan.way === "file") return { what: "a recorded file", allowed: ["replay"] };
  // A name that leads nowhere yet, or to two adapters, is for whoever opens it to complain of.
  const node = plan.way === "tty" ? await findPort(plan.config.path).catch(() => plan.config.path) : "";
  const emulated =
    plan.way === "tcp" ? await emulatedAt(plan.address.host, plan.address.port) : await emulatedTty(node);
  if (emulated !== undefined) {
    return { what: `an emulated ${emulated}`, device: emulated, allowed: ["simulator", "replay"] };
  }
  if (plan.way === "tty" && (await isPseudoTerminal(node))) {
    return { what: "a pseudo-terminal", allowed: ["simulator", "replay"] };
  }
  return undefined;
}

/** Linux's numbers of device kinds: the old pseudo-terminals, and the eight blocks of those in `/dev/pts`. */
const PSEUDO_TERMINALS: ReadonlySet<number> = new Set([3, 136, 137, 138, 139, 140, 141, 142, 143]);
/** `/dev/tty`: whatever terminal the bridge was started from. */
const OWN_TERMINAL = 5 * 256;

/**
 * Follows links: `/dev/serial/by-id/…` may lead anywhere. On Linux the device's own number counts, under whatever name
 * it is mounted. A path that does not exist yet is no pseudo-terminal.
 */
export async function isPseudoTerminal(path: string): Promise<boolean> {
  const target = await realTarget(path);
  if (/^\/dev\/(pts\/\d+|ttys\d+|tty[p-za-e][0-9a-f])$/.test(target)) return true;
  if (process.platform !== "linux") return false;
  const found = await stat(target).catch(() => undefined);
  if (found?.isCharacterDevice() !== true) return false;
  return found.rdev === OWN_TERMINAL || PSEUDO_TERMINALS.has(found.rdev >> 8);
}

async function emulatedTty(path: string): Promise<string | undefined> {
  const target = await realTarget(path);
  return announcements().find((announced) => announced.path === target)?.device;
}

async function realTarget(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

async function emulatedAt(host: string, port: number): Promise<string | undefined> {
  const emulators = announcements().flatMap((announced) => {
    const address = parseTcpAddress(announced.path);
    return address?.port === port ? [announced.device] : [];
  });
  if (emulators.length === 0) return undefined;
  return (await isThisMachine(host)) ? emulators[0] : undefined;
}

/** Under whatever name: `localhost`, an address of the loopback, or one of this machine's own on the network. */
async function isThisMachine(host: string): Promise<boolean> {
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const known = new BlockList();
  known.addSubnet("127.0.0.0", 8);
  for (const address of ["0.0.0.0", "::", "::1", ...own.map((one) => one.address)]) {
    known.addAddress(address, familyOf(address));
  }
  const found = await lookup(host, { all: true }).catch(() => []);
  // An IPv4 address written as IPv6 counts as what it is.
  return found.some(({ address }) => known.check(address, familyOf(address)));
}

function familyOf(address: string): "ipv4" | "ipv6" {
  return isIPv6(address) ? "ipv6" : "ipv4";
}
