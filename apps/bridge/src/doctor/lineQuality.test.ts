import { resampled } from "@openperfusion/device-emulator";
import { bytesOf, findProfile } from "@openperfusion/devices";
import { describe, expect, it } from "vitest";
import { BridgeError } from "../BridgeError.ts";
import { NODE, plantedWorld, subjectWith } from "../testing/plantedWorld.ts";
import type { Finding } from "./Check.ts";
import type { Heard } from "./heard.ts";
import { lineQuality, qualityOf } from "./lineQuality.ts";

const LINE = "00 00 100 0.99 5144 5150 5141 +43\r\n";
const PLAIN = { baud: 9600, dataBits: 8, parity: "none", stopBits: 1 } as const;

async function judge(
  heard: Partial<Heard>,
  profile = "em-tec/bioprott",
  world = plantedWorld(),
): Promise<Finding | undefined> {
  const [finding] = await lineQuality.examine(subjectWith({ profile }, heard), world);
  return finding;
}

describe("the line", () => {
  it("is good when all of it is frames, but for what the ends cut", async () => {
    const finding = await judge({ bytes: bytesOf(LINE.repeat(20).slice(9, -4)) });
    expect(finding).toMatchObject({
      severity: "fine",
      what: { en: expect.stringMatching(/^100\.0 % .*18 frames.*nothing was rejected/) },
    });
  });

  it("is disturbed when a part is rejected, told by reason", async () => {
    const bad = "\u0001\u0002\r\n";
    const finding = await judge({ bytes: bytesOf((LINE.repeat(3) + bad).repeat(5)) });
    expect(finding).toMatchObject({
      severity: "warning",
      what: { en: expect.stringMatching(/rejected by reason: noise 5/) },
    });
  });

  it("at the wrong rate is nonsense, and the right rate is proposed", async () => {
    const finding = await judge({
      bytes: resampled(bytesOf(LINE.repeat(20)), PLAIN, { ...PLAIN, baud: 2 * PLAIN.baud }),
    });
    expect(finding).toMatchObject({
      severity: "fault",
      what: { en: expect.stringMatching(/; the port is set to 38400 8N1$/) },
      todo: { en: expect.stringMatching(/try baudRate = 19200/) },
    });
  });

  it("is held against the settings of its port where a site's device is set otherwise", async () => {
    const subject = subjectWith(
      { baudRate: 19_200 },
      { bytes: resampled(bytesOf(LINE.repeat(20)), PLAIN, { ...PLAIN, baud: 2 * PLAIN.baud }) },
    );
    const [finding] = await lineQuality.examine(subject, plantedWorld());
    expect(finding).toMatchObject({
      what: { en: expect.stringMatching(/; the port is set to 19200 8N1$/) },
      todo: { en: expect.stringMatching(/try baudRate = 9600/) },
    });
  });

  it("of another device sends a person to detect", async () => {
    const finding = await judge({ bytes: bytesOf("SPO2=097% BPM=069 PI=04.69%\r\n".repeat(10)) });
    expect(finding).toMatchObject({
      severity: "fault",
      todo: { en: expect.stringMatching(/bridge detect/) },
    });
  });

  it("that is silent is a fault, but not of a device that must be asked or was not waited for", async () => {
    expect(await judge({})).toMatchObject({ severity: "fault", what: { en: "nothing came in 5 s" } });
    expect(await judge({}, "xenios/novalung")).toMatchObject({ severity: "unknown" });
    expect(await judge({ listened_ms: 50 })).toMatchObject({ severity: "unknown" });
  });

  it.each<[string, Partial<Heard>]>([
    ["bytes are missing", { bytes: bytesOf(`${LINE}${LINE.slice(20)}${LINE}${LINE.slice(0, 9)}${LINE}`) }],
    ["nothing comes any more", { bytes: bytesOf(LINE), listened_ms: 60_000 }],
    ["nothing comes at all", {}],
  ])("on which %s names every other program that reads it as suspected cause", async (_, heard) => {
    const open = [NODE];
    const bridge = ["node", "/opt/apps/bridge/src/main.ts", "run"];
    const processes = [
      { pid: 5000, name: "MainThread", words: bridge, open },
      { pid: 4711, name: "minicom", open },
      { pid: 4712, name: "cat", open },
    ];
    const finding = await judge({ from: "spool", ...heard }, undefined, plantedWorld({ processes }));
    expect(finding).toMatchObject({
      severity: expect.stringMatching(/fault|warning/),
      todo: {
        en: expect.stringMatching(
          /^suspected cause: bytes are taken away by minicom \(process 4711\), cat \(process 4712\): end it; else /,
        ),
      },
    });
  });

  it("that is good suspects nobody", async () => {
    const world = plantedWorld({ processes: [{ pid: 4712, name: "cat", open: [NODE] }] });
    const finding = await judge({ bytes: bytesOf(LINE.repeat(3)) }, undefined, world);
    expect(finding).toMatchObject({ severity: "fine" });
    expect(finding?.todo).toBeUndefined();
  });

  it("that could not be listened to says why", async () => {
    const problem = new BridgeError("port-busy", "/dev/ttyUSB0 is in use by another program");
    expect(await judge({ problem })).toMatchObject({
      severity: "fault",
      what: { en: expect.stringMatching(/in use/) },
    });
  });

  it("that has fallen silent under a running bridge is told with the time since", async () => {
    const finding = await judge({ from: "spool", bytes: bytesOf(LINE), listened_ms: 60_000 });
    expect(finding).toMatchObject({
      severity: "fault",
      what: { en: expect.stringMatching(/last byte came 60 s ago/) },
    });
  });
});

it("counts each byte once: in frames, or by the reason of its rejection", () => {
  const bytes = bytesOf(`${LINE}xx\r\n${LINE}`);
  expect(qualityOf(bytes, findProfile("em-tec/bioprott")!, {})).toEqual({
    received_bytes: 74,
    framedShare: 70 / 74,
    frameCount: 2,
    rejected: { noise: 1 },
    bit7Share: 0,
  });
});
