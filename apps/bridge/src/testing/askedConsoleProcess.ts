/**
 * Emulated devices that must be asked, in a process of their own: PROFILE ... Their time goes on with what they receive,
 * so that all that one says follows from the bytes that came and from nothing else. Prints their paths, then, at each
 * line on stdin, what each received (code units are bytes) and what it said (length and SHA-256).
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { constants, openSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { constantSource, createConsole } from "@openperfusion/device-emulator";
import { firstChoices } from "@openperfusion/devices";
import { open } from "@lydell/node-pty";
import { profileNamed } from "../profiles/profileFile.ts";

const PER_BYTE_S = 2;
/** No byte of an answer is on its way while the time stands still. */
const WIRE_SPEED = 1e6;
/** A reader that was late is asked again after so long. */
const RETRY_MS = 5;

interface Told {
  readonly received: string;
  readonly sentCount: number;
  readonly sha256: string;
}

/** Gives bytes to a reader in order. While it takes none, or there is none, they wait: a pseudo-terminal holds few. */
function sayer(fd: number): (bytes: Uint8Array) => void {
  let waiting = Buffer.alloc(0);
  const flush = (): void => {
    try {
      while (waiting.length > 0) waiting = waiting.subarray(writeSync(fd, waiting));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
      setTimeout(flush, RETRY_MS);
    }
  };
  return (bytes) => {
    const isIdle = waiting.length === 0;
    waiting = Buffer.concat([waiting, bytes]);
    if (isIdle) flush();
  };
}

function askedConsole(name: string): { readonly path: string; readonly told: () => Told } {
  const profile = profileNamed(name);
  const options = firstChoices(profile);
  const emulator = createConsole(profile, { options, source: constantSource({}), wireSpeed: WIRE_SPEED });
  const pty = open({ encoding: null });
  // Held open, so that a reader may come and go.
  openSync(pty.ptsName, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK);
  pty.slave.destroy();
  execFileSync("stty", ["-F", pty.ptsName, "raw", "-echo"]);
  const say = sayer(pty.fd);
  const sent = createHash("sha256");
  let received = "";
  let sentCount = 0;
  pty.master.on("data", (bytes: Buffer) => {
    for (const byte of bytes) {
      received += String.fromCodePoint(byte);
      const now_s = received.length * PER_BYTE_S;
      emulator.receive(Uint8Array.of(byte), now_s);
      for (const chunk of emulator.advance(now_s)) {
        sent.update(chunk.bytes);
        sentCount += chunk.bytes.length;
        say(chunk.bytes);
      }
    }
  });
  return { path: pty.ptsName, told: () => ({ received, sentCount, sha256: sent.copy().digest("hex") }) };
}

const consoles = process.argv.slice(2).map(askedConsole);
const tell = (fact: unknown): boolean => process.stdout.write(`${JSON.stringify(fact)}\n`);
tell(consoles.map(({ path }) => path));
createInterface({ input: process.stdin })
  .on("line", () => tell(consoles.map(({ told }) => told())))
  .on("close", () => process.exit(0));
