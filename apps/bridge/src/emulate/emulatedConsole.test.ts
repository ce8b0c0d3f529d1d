import { createDecoder } from "@openperfusion/devices";
import { expect, it } from "vitest";
import { CDI } from "../testing/streams.ts";
import { emulatedConsole } from "./emulatedConsole.ts";
import type { ConsoleWish } from "./emulatedConsole.ts";
import { patientSource } from "./patientSource.ts";

async function wish(change: Partial<ConsoleWish> = {}): Promise<ConsoleWish> {
  const patient = await patientSource({ assembly: "cpb-adult", patient: "adult-man", seed: 1, controls: [] });
  return { patient, seed: 1, option: [], mode: [], event: [], fault: [], startedAt_ms: 0, ...change };
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
