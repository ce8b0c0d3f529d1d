import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A port that an emulator of this project holds open on this machine. */
export interface Announcement {
  /** `/dev/pts/3` or `tcp://127.0.0.1:4001`. */
  readonly path: string;
  readonly device: string;
  /** Where its sensors sit: channel to signal. */
  readonly placement?: Readonly<Record<string, string>>;
  readonly pid: number;
}

/** One folder for all users of the machine, wherever their own temporary files are: a service may read what a person emulates. */
const FOLDER = join(process.platform === "win32" ? tmpdir() : "/tmp", "openperfusion-emulated-ports");

/** Tells every bridge of this machine that a port is emulated; gives the function that takes it back. */
export function announce(
  path: string,
  device: string,
  placement: Announcement["placement"] = {},
): () => void {
  mkdirSync(FOLDER, { recursive: true });
  try {
    chmodSync(FOLDER, 0o1777);
  } catch {
    // Another user made the folder, and made it so.
  }
  const file = join(FOLDER, `${process.pid}-${path.replaceAll(/[^A-Za-z0-9]+/g, "-")}.json`);
  writeFileSync(file, JSON.stringify({ path, device, placement, pid: process.pid } satisfies Announcement), {
    mode: 0o644,
  });
  return () => rmSync(file, { force: true });
}

/** What is emulated at this moment; the word of a process that is gone counts no more. */
export function announcements(): readonly Announcement[] {
  let names: string[];
  try {
    names = readdirSync(FOLDER);
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    try {
      const announced = JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Announcement;
      if (isAlive(announced.pid)) return [announced];
      rmSync(join(FOLDER, name), { force: true });
    } catch {
      // Being written or taken back at this moment, or another user's.
    }
    return [];
  });
}

/** Whether a process of any user runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
