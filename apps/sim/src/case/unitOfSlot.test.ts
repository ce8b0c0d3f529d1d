import { expect, it } from "vitest";
import { unitOfSlot } from "./unitOfSlot.ts";

it.each([
  ["pump.arterial.flow_mL_per_s", "mL/s"],
  ["x.turbulence_mmHg_s2_per_mL2", "mmHg·s2/mL2"],
  ["x.coefficient_mL_per_s_mmHg", "mL/(s·mmHg)"],
  ["x.rate_per_min", "1/min"],
  ["x.water_degC", "°C"],
  ["x.viscosity_mPas", "mPa·s"],
  ["x.proteinSieving_fraction", "1"],
  ["x.opening", "1"],
  ["gas.sweep.flow.value", "L/min"],
  ["sensor.circuit.pressure.venousLine.shown", "mm[Hg]"],
])("reads the unit of %s from its name: %s", (name, unit) => {
  expect(unitOfSlot(name)).toBe(unit);
});
