import { expect, it } from "vitest";
import { patientSource } from "./patientSource.ts";

const choice = { patient: "adult-man", seed: 1, controls: [] } as const;

it("wires consoles to the in-line monitor where the circuit has one", async () => {
  const patient = await patientSource({ ...choice, assembly: "cpb-adult" });
  patient.advance(1000);
  for (const [said, shown] of [
    ["blood.arterial.po2", "blood.inlineArterial.po2"],
    ["blood.potassium", "blood.inlineArterial.potassium"],
    ["blood.venous.so2", "blood.inlineVenous.so2"],
  ] as const) {
    expect(patient.source(said, 1)).toBeTypeOf("number");
    expect(patient.source(said, 1)).toBe(patient.source(shown, 1));
  }
});

it("wires them to the blood itself where it has none", async () => {
  const { source } = await patientSource({ ...choice, assembly: "no-circuit" });
  expect(source("blood.arterial.po2", 0)).toBeTypeOf("number");
});

it("has no limits: those of a device's alarms are off, and not missing", async () => {
  const { source } = await patientSource({ ...choice, assembly: "cpb-adult" });
  for (const kind of ["limitLow", "limitHigh"] as const) {
    expect(source("nirs.ch1.rso2", 0, { kind })).toBe("limitOff");
  }
});
