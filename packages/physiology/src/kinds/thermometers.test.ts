import { expect, test } from "vitest";
import type { SignalId } from "@openperfusion/signals";
import { engineWith } from "../testing/engineWith.ts";
import { settledEngine } from "../testing/settledEngine.ts";

test("at rest all core probes agree within half a degree, and skin is some four cooler", () => {
  const engine = settledEngine("no-circuit");
  const naso = engine.read("patient.temperature.nasopharyngeal") as number;
  for (const site of ["bladder", "blood", "brain"]) {
    const other = engine.read(`patient.temperature.${site}` as SignalId) as number;
    expect(Math.abs(other - naso)).toBeLessThan(0.5);
  }
  const skin = engine.read("patient.temperature.skin") as number;
  expect(naso - skin).toBeGreaterThan(2);
  expect(naso - skin).toBeLessThan(6);
});

test("a probe that is off by a degree says so", () => {
  const right = engineWith({});
  const wrong = engineWith({ "patient.nasopharyngealProbe.zero_degC": 1 });
  right.step(1000);
  wrong.step(1000);
  const signal = "patient.temperature.nasopharyngeal";
  expect((wrong.read(signal) as number) - (right.read(signal) as number)).toBeCloseTo(1, 6);
});
