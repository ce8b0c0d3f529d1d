/**
 * Emulated consoles in a process of their own that say the same in every run: SECONDS SPEED PROFILE ..., a fixed seed, a
 * fixed clock and steps of a fixed length. Prints their paths, begins at the first line on stdin, and prints at the end
 * for each what it said (length and SHA-256) and how many bytes it received.
 */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { emulatedConsole } from "../emulate/emulatedConsole.ts";
import { patientSource } from "../emulate/patientSource.ts";
import { ptyPort } from "../emulate/ptyPort.ts";
import { announce } from "../origin/announcements.ts";
import { profileNamed } from "../profiles/profileFile.ts";

const STEP_MS = 50;

const [seconds, speed, ...ids] = process.argv.slice(2);
const patient = await patientSource({ assembly: "cpb-adult", patient: "adult-man", seed: 7, controls: [] });
const wish = { patient, seed: 7, option: [], mode: [], placement: [], event: [], fault: [], startedAt_ms: 0 };
const consoles = await Promise.all(
  ids.map(async (id, index) => {
    const port = await ptyPort();
    const { emulator } = emulatedConsole(profileNamed(id), index, wish);
    return { emulator, port, withdraw: announce(port.path, id), hash: createHash("sha256"), sentCount: 0 };
  }),
);
const tell = (fact: unknown): boolean => process.stdout.write(`${JSON.stringify(fact)}\n`);
tell(consoles.map(({ port }) => port.path));
await once(process.stdin, "data");
for (let now_ms = STEP_MS; now_ms <= Number(seconds) * 1000; now_ms += STEP_MS) {
  patient.advance(now_ms);
  for (const one of consoles) {
    for (const { bytes } of one.emulator.advance(now_ms / 1000)) {
      one.hash.update(bytes);
      one.sentCount += bytes.length;
      void one.port.send(bytes);
    }
  }
  await wait(STEP_MS / Number(speed));
}
// What a reader would have sent back is on its way.
await wait(300);
tell(
  consoles.map(({ sentCount, hash, port: { receivedCount } }) => ({
    sentCount,
    sha256: hash.digest("hex"),
    receivedCount,
  })),
);
for (const { withdraw } of consoles) withdraw();
await Promise.all(consoles.map(({ port }) => port.close()));
process.exit(0);
