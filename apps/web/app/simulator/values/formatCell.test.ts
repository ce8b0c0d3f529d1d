import { expect, it } from "vitest";
import { formatCell, simulatorView } from "./formatCell.ts";

it.each([
  ["gas.fio2", 0.6, "60", "%"],
  ["circuit.clamp.venousLine", 0.35, "35", "%"],
  ["circuit.clamp.aorticCross", 1, "100", "%"],
  ["gas.co2.fraction", 0.045, "4.5", "%"],
  ["circuit.cardioplegia.route", 1, "1", ""],
  ["pump.arterial.flow", 4.594, "4.59", "L/min"],
  ["blood.arterial.pco2", 40.6, "41", "mmHg"],
  ["circuit.pressure.venousLine", -24.3, "−24", "mmHg"],
  ["blood.venous.baseExcess", -0.2, "0", "mEq/L"],
] as const)("prints %s %d as %s %s", (signal, value, digits, symbol) => {
  expect(formatCell(signal, value)).toBe(digits);
  expect(simulatorView(signal).symbol).toBe(symbol);
});

it("prints no digits where there is no number", () => {
  expect(formatCell("patient.spo2", "sensorOff")).toBe("–");
});
