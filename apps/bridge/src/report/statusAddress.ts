import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A Unix socket's name may be no longer than this on any of our systems. */
const LONGEST_NAME = 100;

/**
 * Where the bridge that writes a spool tells of itself: a socket beside the spool, so that whoever may read the folder
 * may ask; a pipe where the system has no such sockets.
 */
export function statusAddress(data: string, platform: NodeJS.Platform = process.platform): string {
  const name = `openperfusion-${createHash("sha256").update(data).digest("hex").slice(0, 16)}`;
  if (platform === "win32") return `\\\\.\\pipe\\${name}`;
  const beside = join(data, "status.sock");
  return beside.length <= LONGEST_NAME ? beside : join(tmpdir(), `${name}.sock`);
}
