/**
 * A pseudo-terminal whose far end talks without pause, in a process of its own, in the state in which the kernel makes a
 * terminal. `prepared`: as the udev rule leaves a port at plug-in. Prints the path, and with every answer to a line on
 * stdin how many bytes have come back.
 */
import { execFileSync } from "node:child_process";
import { constants, openSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { open } from "@lydell/node-pty";
import { cdiLine } from "./cdiLines.ts";
import { PREPARED } from "../system/udevRules.ts";

const pty = open({ encoding: null });
const slave = openSync(pty.ptsName, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK);
pty.slave.destroy();
if (process.argv[2] === "prepared") execFileSync("stty", ["-F", pty.ptsName, ...PREPARED]);

let receivedCount = 0;
let sentCount = 0;
pty.master.on("data", (bytes: Uint8Array) => (receivedCount += bytes.length));
setInterval(() => {
  try {
    sentCount += writeSync(pty.fd, cdiLine(0), null, "latin1");
  } catch (error) {
    // Nobody reads and the terminal is full.
    if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
  }
}, 5);
createInterface({ input: process.stdin })
  .on("line", () =>
    process.stdout.write(`${JSON.stringify({ path: pty.ptsName, sentCount, receivedCount })}\n`),
  )
  .on("close", () => process.exit(slave >= 0 ? 0 : 1));
