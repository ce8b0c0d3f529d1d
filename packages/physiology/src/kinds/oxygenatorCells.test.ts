import { describe, expect, it } from "vitest";
import { gasSiteKind } from "../blood/gasSites.ts";
import { emptyRows } from "../testing/emptyRows.ts";
import { fastContentKind } from "./contents.ts";
import { ledgerKind } from "./ledger.ts";
import { exchangeGas, oxygenatorCellKind, setDryPressure, sweepGasKind } from "./oxygenatorCells.ts";

const cellVolumes = Int32Array.of(0, 1, 2);

/** Blood of fixed tensions before gas of the given flow and FiO2; stepped until the gas side is steady, then for one minute. */
function minuteOf(settings: { sweep_L_per_min?: number; fio2?: number; bound_ratio?: number }) {
  const { sweep_L_per_min = 2.4055, fio2 = 0.6, bound_ratio = 0 } = settings;
  const cells = emptyRows(oxygenatorCellKind, 3, {
    diffusionO2_mmol_per_s_mmHg: 1e-4,
    diffusionCo2_mmol_per_s_mmHg: 4e-3,
    gas_mmol: 2,
    gasO2_mmol: 1,
  });
  const gas = emptyRows(sweepGasKind, 1, { flow_L_per_min: sweep_L_per_min, fio2, dryPressure_mmHg: 713 });
  const sites = emptyRows(gasSiteKind, 3, { po2_mmHg: 60, pco2_mmHg: 45, bound_ratio });
  const blood = emptyRows(fastContentKind, 3);
  let ledger = emptyRows(ledgerKind, 1);
  for (let tick = 0; tick < 12_000; tick++) {
    if (tick === 6000) {
      ledger = emptyRows(ledgerKind, 1);
      blood.o2_mmol.fill(0);
      blood.co2_mmol.fill(0);
    }
    exchangeGas(cells, gas, cellVolumes, sites, blood, ledger);
  }
  return { cells, blood, ledger };
}

const sum = (column: Float64Array): number => column.reduce((total, value) => total + value, 0);

describe("an oxygenator", () => {
  it("meters its sweep gas dry at 20 °C: 2.4055 L hold 100 mmol, of which FiO2 is oxygen", () => {
    expect(minuteOf({ fio2: 0.6 }).ledger.o2Supplied_mmol[0]).toBeCloseTo(60, 6);
    expect(minuteOf({ sweep_L_per_min: 4.811, fio2: 1 }).ledger.o2Supplied_mmol[0]).toBeCloseTo(200, 6);
  });

  it("meets the blood that leaves with the fresh gas, and the blood that enters with the spent one", () => {
    const { gasO2_mmol, gasCo2_mmol } = minuteOf({}).cells;
    expect(gasO2_mmol[2]).toBeGreaterThan(gasO2_mmol[1]);
    expect(gasO2_mmol[1]).toBeGreaterThan(gasO2_mmol[0]);
    expect(gasCo2_mmol[2]).toBeLessThan(gasCo2_mmol[1]);
    expect(gasCo2_mmol[1]).toBeLessThan(gasCo2_mmol[0]);
  });

  it("gives off as much nitrogen as it is given, though less gas leaves than comes", () => {
    const { cells, ledger } = minuteOf({});
    const leaving_mmol = ledger.o2Exhausted_mmol[0] / (cells.gasO2_mmol[0] / cells.gas_mmol[0]);
    const nitrogen_mmol = leaving_mmol - ledger.o2Exhausted_mmol[0] - ledger.co2Exhausted_mmol[0];
    expect(nitrogen_mmol).toBeCloseTo(40, 4);
  });

  it("takes from the gas just the oxygen that the blood gains, and gives it the CO2 that the blood loses", () => {
    const { blood, ledger } = minuteOf({});
    expect(sum(blood.o2_mmol)).toBeGreaterThan(1);
    expect(ledger.o2Supplied_mmol[0] - ledger.o2Exhausted_mmol[0]).toBeCloseTo(sum(blood.o2_mmol), 6);
    expect(ledger.co2Exhausted_mmol[0]).toBeCloseTo(-sum(blood.co2_mmol), 6);
  });

  it("passes twice the oxygen per mmHg into blood that binds seven times what it dissolves, by the cube root", () => {
    // With ample gas its tension hardly falls.
    const ample = { sweep_L_per_min: 200, fio2: 0.5 };
    const plain = sum(minuteOf(ample).blood.o2_mmol);
    const binding = sum(minuteOf({ ...ample, bound_ratio: 7 }).blood.o2_mmol);
    expect(plain).toBeCloseTo(3 * 60 * 1e-4 * (0.5 * 713 - 60), 1);
    expect(binding / plain).toBeCloseTo(2, 2);
  });

  it("shares the pressure of the air with water vapor of the blood's temperature: 47 mmHg at 37 °C, 17.5 at 20 °C", () => {
    const gas = emptyRows(sweepGasKind, 1, { atmosphere_mmHg: 760 });
    setDryPressure(gas, 37);
    expect(gas.dryPressure_mmHg[0]).toBeCloseTo(760 - 47.1, 1);
    setDryPressure(gas, 20);
    expect(gas.dryPressure_mmHg[0]).toBeCloseTo(760 - 17.5, 1);
  });
});
