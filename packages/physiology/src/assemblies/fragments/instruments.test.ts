import type { SignalId } from "@openperfusion/signals";
import { expect, test } from "vitest";
import { settledEngine } from "../../testing/settledEngine.ts";

test("The clamp-on meter's factor is set by hand, and every flow is wrong by as much", () => {
  const engine = settledEngine("cpb-adult");
  const read = (): number => Number(engine.read("flowmeter.flow.mean1s"));
  const before = read();
  expect(engine.read("flowmeter.calibrationFactor")).toBe(1);
  engine.setControl("flowmeter.calibrationFactor", 1.2);
  engine.step(2000);
  expect(engine.read("flowmeter.calibrationFactor")).toBe(1.2);
  expect(read() / before).toBeCloseTo(1.2, 1);
});

test("A centrifugal console's flow comes to rest after the blood has, and its probe may be off", () => {
  const engine = settledEngine("cpb-centrifugal");
  const read = (signal: SignalId): number => Number(engine.read(signal));
  expect(Math.abs(read("pump.arterial.flow") - read("flowmeter.flow.mean10s"))).toBeLessThan(0.25);
  engine.setControl("circuit.clamp.pumpOutlet", 1);
  engine.step(1000);
  expect(Math.abs(engine.slot("pump.arterial.flow_mL_per_s") * 0.06)).toBeLessThan(0.8);
  expect(read("pump.arterial.flow")).toBeGreaterThan(1.5);
  engine.disturb("consoleFlowProbeOff", 1, 0);
  expect(engine.read("pump.arterial.flow")).toBe("sensorOff");
  expect(engine.read("flowmeter.flow.mean1s")).toBeTypeOf("number");
});

test("Exhaust gas is shown late, and is then what leaves", () => {
  const engine = settledEngine("cpb-adult");
  const shown = (): number => Number(engine.read("gas.exhaust.pco2"));
  const truth = (): number => engine.slot("circuit.exhaust.pco2_mmHg");
  expect(Math.abs(shown() - truth())).toBeLessThan(1.5);
  engine.setControl("gas.sweep.flow", 8);
  engine.step(1500);
  expect(shown()).toBeGreaterThan(truth());
  engine.step(6000);
  expect(Math.abs(shown() - truth())).toBeLessThan(1.5);
});
