import { describe, expect, it } from "vitest";
import { emptyRows } from "../testing/emptyRows.ts";
import { fastContentKind, HEAT_CAPACITY_J_PER_ML_K } from "./contents.ts";
import { edgeKind } from "./edges.ts";
import { driveHeaterCoolers, exchangeHeat, heatExchangerKind } from "./heatExchangers.ts";
import { ledgerKind } from "./ledger.ts";
import { volumeKind } from "./volumes.ts";

const only = Int32Array.of(0);

/** Blood of 37 °C runs through an exchanger with water of 17 °C until its outlet is steady. */
function performanceAt(flow_L_per_min: number): number {
  const flow_mL_per_s = (flow_L_per_min * 1000) / 60;
  const exchangers = emptyRows(heatExchangerKind, 1, { ua_mL_per_s: 5000 / 60, water_degC: 17 });
  const volumes = emptyRows(volumeKind, 1, { volume_mL: 80 });
  const edges = emptyRows(edgeKind, 1, { flow_mL_per_s });
  const blood = emptyRows(fastContentKind, 1, { heat_J: 37 * 80 * HEAT_CAPACITY_J_PER_ML_K });
  const ledger = emptyRows(ledgerKind, 1);
  const passing_mL = flow_mL_per_s * 0.01;
  for (let tick = 0; tick < 20_000; tick++) {
    blood.heat_J[0] += passing_mL * (37 * HEAT_CAPACITY_J_PER_ML_K - blood.heat_J[0] / 80);
    exchangeHeat(exchangers, only, only, volumes, edges, blood, ledger);
  }
  const outlet_degC = blood.heat_J[0] / (80 * HEAT_CAPACITY_J_PER_ML_K);
  return (outlet_degC - 37) / (17 - 37);
}

describe("a heat exchanger", () => {
  it.each([1.5, 3, 4.6, 6])("at %d L/min performs 1 − exp(−5/Q)", (flow_L_per_min) => {
    expect(performanceAt(flow_L_per_min)).toBeCloseTo(1 - Math.exp(-5 / flow_L_per_min), 2);
  });

  it("brings standing blood to the water's temperature, not beyond it", () => {
    expect(performanceAt(0.001)).toBeGreaterThan(0.95);
    expect(performanceAt(0.001)).toBeLessThanOrEqual(1);
  });

  it("gets its water to a new set point no faster than 6 °C per minute", () => {
    const exchangers = emptyRows(heatExchangerKind, 1, {
      water_degC: 37,
      setWater_degC: 28,
      lag_s: 20,
      fastest_degC_per_s: 0.1,
    });
    for (let second = 0; second < 60; second++) driveHeaterCoolers(exchangers, 1);
    expect(exchangers.water_degC[0]).toBeCloseTo(31, 6);
    for (let second = 0; second < 240; second++) driveHeaterCoolers(exchangers, 1);
    expect(exchangers.water_degC[0]).toBeCloseTo(28, 3);
  });
});
