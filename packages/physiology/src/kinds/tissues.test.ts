import { describe, expect, it } from "vitest";
import { gasSiteKind } from "../blood/gasSites.ts";
import { emptyRows } from "../testing/emptyRows.ts";
import { fastContentKind, slowContentKind } from "./contents.ts";
import { ledgerKind } from "./ledger.ts";
import { metabolize, STORE_MMOL_PER_KG_MMHG, TISSUE_HEAT_J_PER_KG_K, tissueKind } from "./tissues.ts";
import { volumeKind } from "./volumes.ts";

const only = Int32Array.of(0);
const MASS_KG = 10;

/** A minute of a tissue of 10 kg, whose full use is 6 mmol/min, in blood of fixed tensions. */
function minuteOf(settings: {
  po2_mmHg?: number;
  pco2_mmHg?: number;
  temperature_degC?: number;
  room_W_per_K?: number;
  co2Conductance?: number;
  heat_W_per_K?: number;
  clearance_mL_per_s?: number;
}) {
  const { po2_mmHg = 1000, pco2_mmHg = 45, temperature_degC = 37 } = settings;
  const tissues = emptyRows(tissueKind, 1, {
    mass_kg: MASS_KG,
    fullVo2At37_mmol_per_s: 0.1,
    lnQ10: 0,
    usualFlow_mL_per_s: 10,
    flow_mL_per_s: 10,
    heat_J: temperature_degC * MASS_KG * TISSUE_HEAT_J_PER_KG_K,
    co2_mmol: 45 * MASS_KG * STORE_MMOL_PER_KG_MMHG,
    co2Conductance_mmol_per_s_mmHg: settings.co2Conductance ?? 0,
    heatConductance_W_per_K: settings.heat_W_per_K ?? 0,
    roomConductance_W_per_K: settings.room_W_per_K ?? 0,
    lactateClearance_mL_per_s: settings.clearance_mL_per_s ?? 0,
  });
  const sites = emptyRows(gasSiteKind, 1, { po2_mmHg, pco2_mmHg });
  const volumes = emptyRows(volumeKind, 1, { volume_mL: 200 });
  const fast = emptyRows(fastContentKind, 1, { heat_J: 37 * 200 * 3.8 });
  const slow = emptyRows(slowContentKind, 1, { lactate_mmol: 0.4, lactate_mmol_per_mL: 0.002 });
  const ledger = emptyRows(ledgerKind, 1);
  for (let tick = 0; tick < 600; tick++) {
    metabolize(tissues, only, sites, 0, volumes, fast, slow, 20, ledger);
  }
  return { tissues, fast, slow, ledger };
}

describe("a tissue", () => {
  it("at its usual flow uses five sixths of its full oxygen, makes 0.8 of it as CO2 and 20.1 kJ of heat per liter", () => {
    const { ledger, tissues, fast } = minuteOf({});
    const used_mmol = (6 / 1.2) * (1e6 / (1e6 + 25));
    expect(ledger.o2Consumed_mmol[0]).toBeCloseTo(used_mmol, 9);
    expect(fast.o2_mmol[0]).toBeCloseTo(-used_mmol, 9);
    expect(ledger.co2Produced_mmol[0]).toBeCloseTo(0.8 * used_mmol, 9);
    const warmed_K = tissues.heat_J[0] / (MASS_KG * TISSUE_HEAT_J_PER_KG_K) - 37;
    expect(warmed_K).toBeCloseTo((used_mmol * 22.39 * 20.1) / (MASS_KG * TISSUE_HEAT_J_PER_KG_K), 9);
  });

  it("warms its blood, and cools by as much, until both are equally warm", () => {
    const start_J = 30 * MASS_KG * TISSUE_HEAT_J_PER_KG_K;
    const brief = minuteOf({ temperature_degC: 30, heat_W_per_K: 0.1, po2_mmHg: 0 });
    const gained_J = brief.tissues.heat_J[0] - start_J;
    expect(gained_J).toBeGreaterThan(0.97 * 0.1 * 7 * 60);
    expect(gained_J).toBeLessThan(0.1 * 7 * 60);
    const { tissues, fast } = minuteOf({ temperature_degC: 30, heat_W_per_K: 1000, po2_mmHg: 0 });
    const mixed_degC = (start_J + 37 * 200 * 3.8) / (MASS_KG * TISSUE_HEAT_J_PER_KG_K + 200 * 3.8);
    expect(tissues.heat_J[0] / (MASS_KG * TISSUE_HEAT_J_PER_KG_K)).toBeCloseTo(mixed_degC, 6);
    expect(fast.heat_J[0] / (200 * 3.8)).toBeCloseTo(mixed_degC, 6);
  });

  it("loses heat to a cooler room", () => {
    const { ledger } = minuteOf({ room_W_per_K: 2 });
    expect(ledger.heatToRoom_J[0]).toBeGreaterThan(0.99 * 2 * 17 * 60);
    expect(ledger.heatToRoom_J[0]).toBeLessThan(1.01 * 2 * 17 * 60);
  });

  it("uses half of what flow offers when the blood leaves it at 5 mmHg", () => {
    const full = minuteOf({}).ledger.o2Consumed_mmol[0];
    expect(minuteOf({ po2_mmHg: 5 }).ledger.o2Consumed_mmol[0] / full).toBeCloseTo(0.5, 3);
  });

  it("makes 0.12 lactate per full oxygen use at rest, and without oxygen 2 more", () => {
    expect(minuteOf({}).ledger.lactateProduced_mmol[0]).toBeCloseTo(0.72, 9);
    expect(minuteOf({ po2_mmHg: 0 }).ledger.lactateProduced_mmol[0]).toBeCloseTo(6 * 2.12, 9);
  });

  it("clears lactate from its blood only as far as it has oxygen, and gives its base back with it", () => {
    const fed = minuteOf({ clearance_mL_per_s: 5 });
    expect(fed.ledger.lactateCleared_mmol[0]).toBeCloseTo(5 * 60 * 0.002, 4);
    const { lactateCleared_mmol, lactateToBlood_mmol } = fed.ledger;
    expect(fed.fast.base_mmol[0]).toBeCloseTo(lactateCleared_mmol[0] - lactateToBlood_mmol[0], 9);
    expect(minuteOf({ clearance_mL_per_s: 5, po2_mmHg: 0 }).ledger.lactateCleared_mmol[0]).toBe(0);
  });

  it("keeps its CO2 at a lower tension when it is cold, as blood does", () => {
    const tensionOf = (temperature_degC: number): number => {
      const start_mmol = 45 * MASS_KG * STORE_MMOL_PER_KG_MMHG;
      const gone = minuteOf({ temperature_degC, pco2_mmHg: 0, co2Conductance: 1e-4, po2_mmHg: 0 });
      return (start_mmol - gone.tissues.co2_mmol[0]) / (60 * 1e-4);
    };
    expect(tensionOf(37)).toBeCloseTo(45, 0);
    expect(tensionOf(27) / tensionOf(37)).toBeCloseTo(10 ** -0.18, 2);
  });
});
