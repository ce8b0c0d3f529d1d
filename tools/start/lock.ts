import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Lock =
  | { readonly kind: "taken"; readonly pid: number; readonly address: string | undefined }
  | { readonly kind: "held"; announce(address: string): void; release(): void };

/** One `npm start` per data folder. A lock whose process is gone is taken over. */
export function takeLock(data: string): Lock {
  const file = join(data, "start.lock");
  const write = (address?: string, flag = "w"): void =>
    writeFileSync(file, JSON.stringify({ pid: process.pid, address }), { flag });
  try {
    write(undefined, "wx");
  } catch {
    const owner = readOwner(file);
    if (owner !== undefined && isAlive(owner.pid)) return { kind: "taken", ...owner };
    write();
  }
  return { kind: "held", announce: write, release: () => rmSync(file, { force: true }) };
}

function readOwner(file: string): { pid: number; address: string | undefined } | undefined {
  try {
    const { pid, address } = JSON.parse(readFileSync(file, "utf8")) as { pid: number; address?: string };
    return { pid, address };
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}
