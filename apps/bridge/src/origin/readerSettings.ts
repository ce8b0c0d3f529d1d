import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LineSettings } from "@openperfusion/device-emulator";
import { announcements, isAlive } from "./announcements.ts";

/** One folder for all users of the machine, as for the announcements of emulators. */
const FOLDER = join(process.platform === "win32" ? tmpdir() : "/tmp", "openperfusion-emulated-readers");

interface Told extends LineSettings {
  readonly pid: number;
}

const NOTHING = (): void => {};

/**
 * Tells an emulator of this machine how its port was set: Linux keeps of a pseudo-terminal's settings only the rate. Gives
 * the function that takes the word back, to be called before the port is closed. A port that no emulator has announced is
 * told to nobody. Never fails: an emulator that isn't told takes the reader for right.
 */
export async function tellEmulator(node: string, settings: LineSettings): Promise<() => void> {
  const path = await realpath(node).catch(() => node);
  if (!announcements().some((announced) => announced.path === path)) return NOTHING;
  const file = fileOf(path);
  const { baud, dataBits, parity, stopBits } = settings;
  const told: Told = { baud, dataBits, parity, stopBits, pid: process.pid };
  try {
    mkdirSync(FOLDER, { recursive: true });
    try {
      chmodSync(FOLDER, 0o1777);
    } catch {
      // Another user made the folder, and made it so.
    }
    writeFileSync(file, JSON.stringify(told), { mode: 0o644 });
  } catch {
    return NOTHING;
  }
  return () => rmSync(file, { force: true });
}

/** How the reader of an emulated port says that it has set it; undefined where none says so. */
export function toldSettings(path: string): LineSettings | undefined {
  const file = fileOf(path);
  // Asked often, and mostly there is none.
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return undefined;
  try {
    const { pid, ...settings } = JSON.parse(readFileSync(file, "utf8")) as Told;
    return isAlive(pid) ? settings : undefined;
  } catch {
    // Being written or taken back at this moment.
    return undefined;
  }
}

function fileOf(path: string): string {
  return join(FOLDER, `${path.replaceAll(/[^A-Za-z0-9]+/g, "-")}.json`);
}
