import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { LineSettings } from "@openperfusion/device-emulator";
import type { SerialPort } from "serialport";
import { toldSettings } from "../origin/readerSettings.ts";

export type SlaveEnd = Awaited<ReturnType<typeof SerialPort.binding.open>>;
export type KnownSettings = Partial<LineSettings>;

/** The holder leaves this rate on a new pseudo-terminal: as long as it stands there, no reader has set anything. */
export const UNSET_BAUD = 50;

/** How often readers' settings are looked at: a call of 20 µs on Linux, a program of several ms elsewhere. */
export const SETTINGS_PERIOD_MS = process.platform === "linux" ? 50 : 1000;

const run = promisify(execFile);

/**
 * How the last reader that set anything set its end of a pseudo-terminal; empty when none has.
 *
 * Linux keeps the baud rate of a pseudo-terminal, but makes 8 data bits without parity of whatever is set (measured:
 * `stty -F /dev/pts/N cs7 parenb` reads back as `cs8 -parenb`): the rest is known of a bridge, which tells it in a file.
 * Elsewhere `stty -f` tells what the system keeps.
 */
export async function lineSettingsOf(slave: SlaveEnd, path: string): Promise<KnownSettings> {
  if ("getBaudRate" in slave && process.platform === "linux") {
    const { baudRate } = await slave.getBaudRate();
    if (baudRate === UNSET_BAUD) return {};
    const told = toldSettings(path);
    // Another rate is another reader's, who came later and said nothing.
    return told?.baud === baudRate ? told : { baud: baudRate };
  }
  const { stdout } = await run("stty", ["-f", path, "-a"]);
  return parseStty(stdout);
}

/** What `stty -a` prints, of GNU's and of BSD's make. */
export function parseStty(text: string): KnownSettings {
  const baud = Number(/\bspeed (\d+) baud\b/.exec(text)?.[1] ?? 0);
  if (baud === 0 || baud === UNSET_BAUD) return {};
  const has = (flag: string): boolean => new RegExp(`(^|[\\s:])${flag}([\\s;]|$)`).test(text);
  const dataBits = has("cs7") ? 7 : 8;
  const parity = has("parenb") ? (has("parodd") ? "odd" : "even") : "none";
  return { baud, dataBits, parity, stopBits: has("cstopb") ? 2 : 1 };
}
