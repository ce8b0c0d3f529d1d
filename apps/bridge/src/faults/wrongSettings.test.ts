import { resampled } from "@openperfusion/device-emulator";
import type { LineSettings } from "@openperfusion/device-emulator";
import { bytesOf, findProfile } from "@openperfusion/devices";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { pause } from "../clock/pause.ts";
import { bridgeProcess } from "../testing/bridgeProcess.ts";
import { BadWires } from "./badWires.ts";
import type { BadWire } from "./badWires.ts";

/** Faults of the catalogue that lie in a port's settings: what a UART makes of the meter's lines comes to the bridge. */
const METER = findProfile("em-tec/bioprott")!;
const PORT: LineSettings = METER.transport;
const LINES = bytesOf(
  Array.from(
    { length: 60 },
    (_, i) => `00 00 98 1.02 ${4312 + 17 * i} ${4300 + 3 * i} ${4290 + i} +41\r\n`,
  ).join(""),
);
/** What waits for the end of a line is brought out by one. */
const ended = (heard: Uint8Array): Uint8Array => Uint8Array.of(...heard, 0x0d, 0x0a);
const HALF_RATE = ended(resampled(LINES, { ...PORT, baud: PORT.baud / 2 }, PORT));
const WITH_PARITY = ended(resampled(LINES, { ...PORT, dataBits: 7, parity: "even" }, PORT));
/** The system drops what has a wrong parity bit (IGNPAR). */
const DROPPED = ended(resampled(LINES, PORT, { ...PORT, dataBits: 7, parity: "even" }));

const LATE = { timeout: 20_000, interval: 50 };
const [RATE, PARITY, DROPS] = [0, 1, 2];
const told = (line: string): void => void process.stdout.write(`${line}\n`);

let bad: BadWires;
const wire = (i: number): BadWire => bad.wires[i] as BadWire;

interface Found {
  readonly check: string;
  readonly port?: string;
  readonly todo?: string;
}

/** All that was sent is kept, in order and each byte once, and none of it was taken for a value. */
async function expectKept(i: number, sent: Uint8Array): Promise<void> {
  const kept = (): number =>
    wire(i)
      .rows()
      .reduce((sum, { length }) => sum + length, 0);
  await expect.poll(kept, LATE).toBe(sent.length);
  expect(
    wire(i)
      .rows()
      .filter(({ kind }) => kind === "frame"),
  ).toEqual([]);
}

beforeAll(async () => {
  bad = await BadWires.open([RATE, PARITY, DROPS].map(() => [METER.id, ""] as const));
  await vi.waitUntil(() => bad.areOpen, { timeout: 40_000, interval: 50 });
}, 60_000);
afterAll(() => bad.close(), 30_000);

describe.skipIf(process.platform === "win32")("the fault catalogue on pseudo-terminals", () => {
  it(
    "fault 5: a wrong rate gives no value, every byte is kept, and the status says that bytes make no line",
    { timeout: 60_000 },
    async () => {
      await wire(RATE).send(HALF_RATE);
      await expectKept(RATE, HALF_RATE);
      await expect
        .poll(() => wire(RATE).status(), LATE)
        .toMatchObject({
          state: "listening",
          frameCount: 0,
          problem: expect.stringMatching(/^bytes arrive but no line of a .*baud rate or parity\?$/),
        });
      told(`fault 5: ${HALF_RATE.length} bytes of a half rate, 0 values, all kept, and said so`);
    },
  );

  it(
    "fault 6: a wrong parity or wrong data bits give no value, also where the system drops bytes by their parity",
    { timeout: 60_000 },
    async () => {
      for (const [i, heard] of [
        [PARITY, WITH_PARITY],
        [DROPS, DROPPED],
      ] as const) {
        await wire(i).send(heard);
        await expectKept(i, heard);
      }
      told(`fault 6: ${LINES.length} bytes at 7E1, ${DROPPED.length} of them left by IGNPAR: 0 values`);
      expect(bad.complaints).toEqual([]);
    },
  );

  it(
    "faults 5 and 6: the doctor suspects the rate and the parity, each at its port",
    { timeout: 60_000 },
    async () => {
      const doctor = bridgeProcess("doctor", "--config", bad.config, "--json", "--seconds", "1");
      const over = doctor.ended.then(() => true);
      // A device that has fallen silent meanwhile would be told as silent.
      while (!(await Promise.race([over, pause(200)]))) {
        for (const [i, heard] of [HALF_RATE, WITH_PARITY, DROPPED].entries())
          await wire(i).send(heard.subarray(0, 400));
      }
      const found = (doctor.lines[0]?.["findings"] ?? []) as Found[];
      const advice = (i: number): string | undefined =>
        found.find(({ check, port }) => check === "line-quality" && port === `wire-${i}`)?.todo;
      expect(advice(RATE)).toMatch(`half the rate of the port: try baudRate = ${PORT.baud / 2}`);
      expect(advice(PARITY)).toMatch("the device is set to 7 data bits, even parity");
      expect(advice(DROPS)).toMatch(/every byte that came has an even count of ones: .* drops the others/);
      told(`fault 5: ${advice(RATE)}`);
      told(`fault 6: ${advice(PARITY)}; ${advice(DROPS)}`);
    },
  );

  it(
    "fault 5: detect names the device with the rate that it is set to, and sends nothing",
    { timeout: 60_000 },
    async () => {
      const emulator = bridgeProcess("emulate", METER.id, "--fault", "line-settings@0s:19200-8N1");
      await expect.poll(() => emulator.lines.length, LATE).toBe(1);
      const path = String(emulator.lines[0]?.["path"]);
      const detect = bridgeProcess("detect", "--port", path, "--json", "--seconds", "40");
      expect(await detect.ended).toBe(0);
      const ports = detect.lines[0]?.["ports"] as { verdict: { device?: { score: number } } }[] | undefined;
      expect(ports).toMatchObject([
        { verdict: { kind: "device", device: { profile: METER.id, settings: "19200 8N1" } } },
      ]);
      emulator.kill("SIGTERM");
      await emulator.ended;
      expect(emulator.stderr()).not.toMatch(/received/);
      told(`fault 5: detect offers 19200 8N1, score ${ports?.[0]?.verdict.device?.score}`);
    },
  );

  it("sends nothing on any of these wires", () => {
    expect(bad.wires.map(({ receivedCount }) => receivedCount)).toEqual([0, 0, 0]);
  });
});
