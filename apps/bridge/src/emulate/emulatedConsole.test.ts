import { createDecoder, findProfile, placed } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import { readingsOf } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { expect, it } from "vitest";
import { CDI } from "../testing/streams.ts";
import { emulatedConsole } from "./emulatedConsole.ts";
import type { ConsoleWish } from "./emulatedConsole.ts";
import { patientSource } from "./patientSource.ts";
import { checkPlacements } from "./placementOf.ts";

async function wish(change: Partial<ConsoleWish> = {}): Promise<ConsoleWish> {
  const patient = await patientSource({ assembly: "cpb-adult", patient: "adult-man", seed: 1, controls: [] });
  return {
    patient,
    seed: 1,
    option: [],
    mode: [],
    placement: [],
    event: [],
    fault: [],
    startedAt_ms: 0,
    ...change,
  };
}

/** What the emulated console says in half a minute, decoded as a bridge would. */
async function said(change: Partial<ConsoleWish> = {}): Promise<string[]> {
  const asked = await wish(change);
  const { emulator, answers } = emulatedConsole(CDI, 0, asked);
  const decoder = createDecoder(CDI, { options: answers });
  const items: string[] = [];
  for (let to_ms = 50; to_ms <= 30_000; to_ms += 50) {
    asked.patient.advance(to_ms);
    for (const { bytes } of emulator.advance(to_ms / 1000)) {
      for (const item of decoder.consume(bytes))
        items.push(item.kind === "rejected" ? item.reason : item.kind);
    }
  }
  return items;
}

it("speaks the device's own lines, driven by the simulated patient", async () => {
  const items = await said();
  expect(items.filter((kind) => kind === "frame")).toHaveLength(5);
  expect(items).not.toContain("shape");
});

it("has the bad day it is asked for, and a fault for another make passes it by", async () => {
  expect(await said({ fault: ["noise-burst@10s:20"] })).toContain("noise");
  const cut = await said({ fault: ["terumo/cdi-500/cut-mid-frame@10s"] });
  expect(cut.filter((kind) => kind === "frame")).toHaveLength(3);
  expect(cut).toContain("overlong");
  expect(await said({ fault: ["em-tec/bioprott/noise-burst@10s:20"] })).toEqual(await said());
});

it("names its port's answers: the profile's first choice, or what is told", async () => {
  expect(emulatedConsole(CDI, 0, await wish()).answers).toEqual({ gasUnit: "mmHg" });
  expect(emulatedConsole(CDI, 0, await wish({ option: ["gasUnit=kPa"] })).answers).toEqual({
    gasUnit: "kPa",
  });
  const strange = await wish({ option: ["gasUnit=psi"] });
  expect(() => emulatedConsole(CDI, 0, strange)).toThrow(/terumo\/cdi-500.*gasUnit/);
});

const NOVALUNG = findProfile("xenios/novalung")!;
const METER = findProfile("em-tec/bioprott")!;
const PRESSURE = { "console.pressure.p1": "circuit.pressure.venousLine" };

/** What an asked console says of a signal at the end of a few seconds, and what the patient has then. */
async function shown(
  profile: DeviceProfile,
  placement: readonly string[],
  signal: SignalId,
): Promise<{ readonly value: number | undefined; readonly patient: unknown }> {
  const asked = await wish({ placement });
  const { emulator, placement: places } = emulatedConsole(profile, 0, asked);
  const decoder = createDecoder(placed(profile, places), { options: {} });
  const { requests = [] } = profile.session;
  let value: number | undefined;
  for (let to_ms = 50; to_ms <= 5_000; to_ms += 50) {
    asked.patient.advance(to_ms);
    if (to_ms % 1000 === 0)
      for (const { tx } of requests)
        emulator.receive(Buffer.from(profile.transport.allowedTx[tx] ?? "", "latin1"), to_ms / 1000);
    for (const { bytes } of emulator.advance(to_ms / 1000))
      for (const item of decoder.consume(bytes))
        if (item.kind === "frame")
          value = readingsOf(item.layout, item.packed).find((one) => one.signal === signal)?.value ?? value;
  }
  return { value, patient: asked.patient.source(signal, 5, { kind: "measured" }) };
}

it("wires a placed channel to the patient, and one without a place to nothing", async () => {
  const venous = "circuit.pressure.venousLine";
  const wired = await shown(NOVALUNG, [`console.pressure.p1=${venous}`], venous);
  expect(Math.abs((wired.value ?? Number.NaN) - Number(wired.patient))).toBeLessThan(5);
  expect(Number(wired.patient)).not.toBe(0);
  // Its format has no text for a channel that measures nothing.
  expect((await shown(NOVALUNG, [], "console.pressure.p1")).value).toBe(0);
});

it("takes a placement for one of the devices, and says when none has the channel or the place", async () => {
  const own = await wish({ placement: ["xenios/novalung/console.pressure.p1=circuit.pressure.venousLine"] });
  expect(emulatedConsole(NOVALUNG, 0, own).placement).toEqual(PRESSURE);
  expect(emulatedConsole(METER, 0, own).placement).toEqual({});
  const check = (text: string): void => checkPlacements([NOVALUNG, CDI], [text]);
  expect(() => check("console.pressure.p9=circuit.pressure.venousLine")).toThrow(
    /no emulated device has; there are xenios\/novalung\/console\.pressure\.p1/,
  );
  expect(() => check("console.pressure.p1=patient.heart.rate")).toThrow(/may be placed on .*found/);
  expect(() => check("terumo/cdi-500/console.pressure.p1=circuit.pressure.venousLine")).toThrow(
    /terumo\/cdi-500: there is no channel console\.pressure\.p1/,
  );
  expect(() => check("console.pressure.p1")).toThrow(/must be NAME=VALUE/);
});

it("presses a key at every device that has it, packets or lines, and passes the others by", async () => {
  const asked = await wish({ event: ["store@1s", "terumo/cdi-500-packet/mark@2s"] });
  const eventsOf = (id: string): string[] => {
    const profile = findProfile(id)!;
    const { emulator, answers } = emulatedConsole(profile, 0, asked);
    const bytes = emulator.advance(5).flatMap((chunk) => [...chunk.bytes]);
    return createDecoder(profile, { options: answers })
      .consume(Uint8Array.from(bytes))
      .flatMap((item) => (item.kind === "frame" ? item.events.map(({ key }) => key) : []));
  };
  expect(eventsOf("terumo/cdi-500")).toContain("store");
  expect(eventsOf("terumo/cdi-500-packet")).toEqual(["store", "mark"]);
  expect(eventsOf("nonin/7600")).toEqual([]);
  expect(eventsOf("em-tec/bioprott")).toEqual([]);
});

it("names the keys of a device where no device has the one that is pressed", async () => {
  const mistyped = await wish({ event: ["stor@1s"] });
  expect(() => emulatedConsole(CDI, 0, mistyped)).toThrow(/terumo\/cdi-500 has no key stor; it has .*store/);
  const other = await wish({ event: ["nonin/7600/store@1s"] });
  const nonin = findProfile("nonin/7600")!;
  expect(() => emulatedConsole(nonin, 0, other)).toThrow(/nonin\/7600 has no key store; it has eventMark/);
});
