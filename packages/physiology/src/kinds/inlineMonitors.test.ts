import type { SignalId } from "@openperfusion/signals";
import { expect, test } from "vitest";
import { phAt37, pco2At37, po2At37 } from "../readouts/inlineReadouts.ts";
import { settledEngine } from "../testing/settledEngine.ts";
import { emptyRows } from "../testing/emptyRows.ts";
import { seedRandom } from "../engine/random.ts";
import { inlineChannelKind, inlineMonitorKind, recalibrateInline } from "./inlineMonitors.ts";
import { sensorKind } from "./sensors.ts";

const RANDOM = {
  word0: new Float64Array(1),
  word1: new Float64Array(1),
  word2: new Float64Array(1),
  word3: new Float64Array(1),
};
seedRandom(RANDOM, 1);

test("Stored, then recalibrated: what was shown becomes what the laboratory found, and once only", () => {
  const monitors = { ...emptyRows(inlineMonitorKind, 1), outlet: Int32Array.of(0) };
  const channels = { ...emptyRows(inlineChannelKind, 1), sensor: Int32Array.of(0) };
  const sensors = {
    ...emptyRows(sensorKind, 1, { gain: 1, calibration: 1.48, shown: 148, followed: 148 }),
    slot: Int32Array.of(0),
  };
  const act = (): void => recalibrateInline(monitors, channels, sensors, Float64Array.of(100), RANDOM);
  monitors.recalibrate[0] = 1;
  act();
  expect(sensors.shown[0]).toBe(148);
  monitors.store[0] = 1;
  act();
  // The blood changes between the sample and its result; the difference at the sample counts.
  sensors.shown[0] = 160;
  monitors.recalibrate[0] = 1;
  act();
  expect(sensors.correction[0]).toBe(-48);
  expect(sensors.shown[0]).toBe(112);
  monitors.recalibrate[0] = 1;
  act();
  expect(sensors.correction[0]).toBe(-48);
});

test("At 37 °C nothing is corrected; colder blood is more acid, its tensions higher, once warmed", () => {
  expect([phAt37(7.4, 0), pco2At37(40, 0), po2At37(250, 0)]).toEqual([7.4, 40, 250]);
  // 27 °C, by the rule of thumb of 0.0147 a kelvin and 4.4 % a kelvin.
  expect(phAt37(7.547, 10)).toBeCloseTo(7.4, 3);
  expect(pco2At37(25.8, 10)).toBeCloseTo(40, 0);
  // Full blood gives 1.3 %, half-saturated blood 7 % a kelvin: the slopes of the formula at either end.
  expect(po2At37(600, 1) / 600).toBeCloseTo(1.013, 3);
  expect(po2At37(30, 1) / 30).toBeCloseTo(1.073, 2);
});

test("In the circuit it shows the blood late and a little wrong; averaged, it does the same; without one it is not there", () => {
  const engine = settledEngine("cpb-adult");
  const read = (signal: SignalId): number => Number(engine.read(signal));
  expect(Math.abs(read("blood.inlineArterial.ph") - read("blood.arterial.ph"))).toBeLessThan(0.04);
  expect(Math.abs(read("blood.inlineArterial.pco2") - read("blood.arterial.pco2"))).toBeLessThan(3);
  expect(Math.abs(read("blood.inlineArterial.hco3") - read("blood.arterial.hco3"))).toBeLessThan(3);
  expect(Math.abs(read("blood.inlineArterial.potassium") - read("blood.potassium"))).toBeLessThan(0.5);
  expect(Math.abs(read("blood.inlineVenous.so2") - read("blood.venous.so2"))).toBeLessThan(3);
  expect(Math.abs(read("blood.inlineVenous.hematocrit") - read("blood.hematocrit"))).toBeLessThan(2);
  engine.setControl("gas.fio2", 1);
  engine.step(10_000);
  expect(read("blood.inlineArterial.po2")).toBeLessThan(read("blood.arterial.po2") - 30);
  engine.stepAveraged(80);
  expect(read("blood.inlineArterial.po2") / read("blood.arterial.po2")).toBeCloseTo(1, 1);
  expect(settledEngine("no-circuit").read("blood.inlineArterial.po2")).toBe("notAvailable");
});
