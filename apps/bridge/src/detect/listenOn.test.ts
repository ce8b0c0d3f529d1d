import { resampled } from "@openperfusion/device-emulator";
import { bytesOf, findProfile, PROFILES } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BridgeError } from "../BridgeError.ts";
import type { Transport } from "../transports/Transport.ts";
import { candidatesOf } from "./fit.ts";
import { listenOn } from "./listenOn.ts";
import type { Heard } from "./listenOn.ts";
import { planSettings, settingName } from "./plan.ts";
import type { PlannedSetting } from "./plan.ts";
import { inLanguage } from "../text/inLanguage.ts";
import type { InLanguage } from "../text/inLanguage.ts";
import { verdictOf } from "./verdict.ts";
import type { Verdict } from "./verdict.ts";

const BUDGET_MS = 85_000;
const CANDIDATES = candidatesOf(PROFILES);
const TALKERS = PROFILES.filter(({ transport }) => transport.direction === "listenOnly");

type Say = (setting: PlannedSetting) => Uint8Array;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Listens to a device that says something every period, by the clock of the test. */
async function hear(
  say: Say,
  period_ms: number,
): Promise<{ heard: Heard; verdict: InLanguage<Verdict>; took_ms: number }> {
  const begun_ms = performance.now();
  const transportFor = (_: string, setting: PlannedSetting): Promise<Transport> =>
    Promise.resolve({
      kind: "serial",
      open: (handlers) => {
        const timer = setInterval(() => void handlers.onChunk(say(setting)), period_ms);
        return Promise.resolve({
          probe: () => Promise.resolve(undefined),
          close: () => Promise.resolve(clearInterval(timer)),
        });
      },
    });
  let took_ms = 0;
  const listening = listenOn({
    path: "/dev/ttyUSB0",
    plan: planSettings(PROFILES, BUDGET_MS),
    candidates: CANDIDATES,
    until_ms: begun_ms + BUDGET_MS,
    transportFor,
  }).finally(() => (took_ms = performance.now() - begun_ms));
  await vi.advanceTimersByTimeAsync(BUDGET_MS + 1000);
  const heard = await listening;
  return { heard, verdict: inLanguage(verdictOf(heard), "en"), took_ms };
}

/** A line of the device as a receiver with these settings takes it from the wire. */
function onWire({ transport }: DeviceProfile, line: string): Say {
  return (setting) => resampled(bytesOf(line), transport, { ...setting, stopBits: 1 });
}

describe("a device on a wire, where another rate makes other bytes", () => {
  it.each(TALKERS.map((profile): [string, DeviceProfile] => [profile.id, profile]))(
    "%s is named with its own settings, in time",
    async (id, profile) => {
      const { line } = profile.golden[0]!;
      const { verdict, took_ms } = await hear(onWire(profile, line), profile.session.period_ms);
      expect(verdict).toMatchObject({
        kind: "device",
        device: { profile: id, settings: settingName(profile) },
      });
      expect(took_ms).toBeLessThanOrEqual(BUDGET_MS);
    },
  );

  it.each(
    TALKERS.flatMap((profile) =>
      (profile.transport.otherBauds ?? []).map((baud): [string, number, DeviceProfile] => [
        profile.id,
        baud,
        profile,
      ]),
    ),
  )("%s is named at %d baud, too, to which it can be set", async (id, baud, profile) => {
    const set = { ...profile, transport: { ...profile.transport, baud } };
    const { verdict, took_ms } = await hear(onWire(set, profile.golden[0]!.line), profile.session.period_ms);
    expect(verdict).toMatchObject({ kind: "device", device: { profile: id, settings: settingName(set) } });
    expect(verdict.kind === "device" && verdict.device.why).toContain("its usual settings are 9600 8N1");
    expect(took_ms).toBeLessThanOrEqual(BUDGET_MS);
  });

  it("that waits for an answer is heard to ask for it, and what would have to be turned on is said", async () => {
    const waiting = PROFILES.filter(({ transport }) => transport.direction === "ackOnly");
    for (const profile of waiting) {
      const { verdict, took_ms } = await hear(onWire(profile, "\u0005"), 15_000);
      expect(verdict).toMatchObject({
        kind: "waiting",
        devices: [
          {
            profile: profile.id,
            settings: settingName(profile),
            hint: expect.stringMatching(/answering must be turned on/),
            answers: ["06", "15"],
          },
        ],
      });
      expect(took_ms).toBeLessThanOrEqual(BUDGET_MS);
    }
  });

  it("is named with the settings that it was heard with where a site has set it otherwise", async () => {
    const cdi = findProfile("terumo/cdi-500")!;
    const other = PROFILES.find(({ transport }) => transport.baud !== cdi.transport.baud)!;
    const moved = { ...cdi, transport: { ...cdi.transport, baud: other.transport.baud } };
    const { verdict } = await hear(onWire(moved, cdi.golden[0]!.line), cdi.session.period_ms);
    expect(verdict).toMatchObject({
      kind: "device",
      device: { profile: cdi.id, settings: expect.stringMatching(`^${other.transport.baud} `) },
    });
    expect(verdict.kind === "device" && verdict.device.why).toMatch(/its usual settings are 9600 8N1/);
  });
});

it("takes a port that carries no rate for the device's own settings: every setting fits there", async () => {
  for (const profile of TALKERS) {
    const { line } = profile.golden[0]!;
    const { verdict } = await hear(() => bytesOf(line), profile.session.period_ms);
    expect(verdict).toMatchObject({ kind: "device", device: { settings: settingName(profile) } });
  }
});

it("calls a port silent after every setting, within the time", async () => {
  const { heard, verdict, took_ms } = await hear(() => new Uint8Array(0), 1000);
  expect(verdict.kind).toBe("silent");
  expect(heard.listened).toHaveLength(planSettings(PROFILES, BUDGET_MS).length);
  expect(took_ms).toBeLessThanOrEqual(BUDGET_MS);
});

it("moves on early from nonsense, and names nobody for it", async () => {
  const rubbish = bytesOf("the quick brown fox jumps over the lazy dog\r\n".repeat(4));
  const { verdict, took_ms } = await hear(() => rubbish, 100);
  expect(verdict).toMatchObject({
    kind: "unknown",
    why: expect.stringMatching(/^no frame of a known device/),
  });
  expect(took_ms).toBeLessThan(0.5 * BUDGET_MS);
});

it("tells why a port can't be opened", async () => {
  const failing = (): Promise<Transport> =>
    Promise.reject(new BridgeError("port-busy", "/dev/ttyUSB0 is in use by another program"));
  const heard = await listenOn({
    path: "/dev/ttyUSB0",
    plan: planSettings(PROFILES, BUDGET_MS),
    candidates: CANDIDATES,
    until_ms: performance.now() + BUDGET_MS,
    transportFor: failing,
  });
  expect(verdictOf(heard)).toMatchObject({ kind: "unreadable", code: "port-busy" });
});
