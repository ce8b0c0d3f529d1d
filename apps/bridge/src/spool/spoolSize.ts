import { statSync } from "node:fs";
import { join } from "node:path";

/** What a spool takes of its disk: the database and what waits to be worked into it. */
export function spoolSize_bytes(folder: string): number {
  return ["spool.sqlite", "spool.sqlite-wal"]
    .map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
    .reduce((sum, size) => sum + size, 0);
}
