/**
 * A process that holds one pseudo-terminal: what its parent sends is written to the master, at once or not at all, as a
 * wire would carry it. A process of its own, because a reader in the same process and a writer that waits for it would
 * wait for ever.
 */
import { constants, openSync, writeSync } from "node:fs";
import { ReadStream } from "node:tty";
import { open } from "@lydell/node-pty";
import { preciseWall_ms } from "./EmulatedPort.ts";
import type { PtyMessage, PtyWrite } from "./ptyPort.ts";

const tell = (message: PtyMessage): boolean | undefined => process.send?.(message);

const pty = open({ encoding: null });
// Kept open by us, so that a bridge may come and go; its own stream would take the bytes that a bridge is to read.
const slave = openSync(pty.ptsName, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK);
pty.slave.destroy();
// Without raw mode the terminal would echo the console's bytes back to the console.
new ReadStream(slave).setRawMode(true);

let receivedCount = 0;
pty.master.on("data", (bytes: Uint8Array) => {
  receivedCount += bytes.length;
  tell({ type: "received", receivedCount });
});

process.on("message", ({ id, bytes }: PtyWrite) => {
  const writtenCount = writeNow(bytes);
  tell({ type: "written", id, at_ms: preciseWall_ms(), droppedCount: bytes.length - writtenCount });
});
process.on("disconnect", () => process.exit(0));
// Ctrl-C reaches the whole group; the parent decides when this ends.
process.on("SIGINT", () => {});
tell({ type: "opened", path: pty.ptsName });

function writeNow(bytes: Uint8Array): number {
  try {
    return writeSync(pty.fd, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EAGAIN") return 0;
    throw error;
  }
}
