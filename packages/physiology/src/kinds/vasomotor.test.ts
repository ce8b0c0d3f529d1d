import { describe, expect, it } from "vitest";
import { bloodViscosity_mPas, CELL_HEMOGLOBIN_G_PER_ML } from "../blood/viscosity.ts";
import { gasSiteKind } from "../blood/gasSites.ts";
import { emptyRows } from "../testing/emptyRows.ts";
import { fastContentKind, slowContentKind } from "./contents.ts";
import { pipeKind } from "./pipes.ts";
import { tissueKind } from "./tissues.ts";
import { adjustTone, setViscosity, vasomotorKind } from "./vasomotor.ts";

const only = Int32Array.of(0);

/** The tone that arterioles with a rest tone of 1 come to, in a tissue with a usual flow of 10 mL/s and a Q10 of e. */
function settledTone(settings: {
  mean_mmHg?: number;
  autoregulation?: number;
  temperature_degC?: number;
  pco2_mmHg?: number;
  flowAtToneOne_mL_per_s?: number;
}): number {
  const { mean_mmHg = 60, autoregulation = 0, temperature_degC = 37, pco2_mmHg = 46 } = settings;
  const vasomotor = emptyRows(vasomotorKind, 1, {
    restTone: 1,
    reflexGain: 0.5,
    setMean_mmHg: 60,
    autoregulation,
    tone: 1,
    lag_s: 5,
  });
  const tissues = emptyRows(tissueKind, 1, { usualFlow_mL_per_s: 10, lnQ10: 1, temperature_degC });
  const pipes = emptyRows(pipeKind, 1);
  const sites = emptyRows(gasSiteKind, 1, { pco2At37_mmHg: pco2_mmHg });
  for (let tick = 0; tick < 3000; tick++) {
    tissues.flow_mL_per_s[0] = (settings.flowAtToneOne_mL_per_s ?? 10) / vasomotor.tone[0];
    adjustTone(vasomotor, tissues, only, pipes, sites, 0, mean_mmHg);
  }
  expect(pipes.tone[0]).toBe(vasomotor.tone[0]);
  return vasomotor.tone[0];
}

describe("the arterioles of the body", () => {
  it("narrow when the arterial pressure is low and widen when it is high, by their gain", () => {
    expect(settledTone({ mean_mmHg: 60 })).toBeCloseTo(1, 6);
    expect(settledTone({ mean_mmHg: 30 })).toBeCloseTo(1.25, 6);
    expect(settledTone({ mean_mmHg: 90 })).toBeCloseTo(0.75, 6);
  });

  it("narrow to 1.5 of rest and widen to 0.7 of it at most", () => {
    expect(settledTone({ mean_mmHg: -60 })).toBeCloseTo(1.5, 6);
    expect(settledTone({ mean_mmHg: 240 })).toBeCloseTo(0.7, 6);
  });
});

describe("the arterioles of the brain", () => {
  const brain = { autoregulation: 1 } as const;

  it("keep the flow while the pressure doubles or falls by half", () => {
    expect(settledTone({ ...brain, flowAtToneOne_mL_per_s: 20 })).toBeCloseTo(2, 4);
    expect(settledTone({ ...brain, flowAtToneOne_mL_per_s: 5 })).toBeCloseTo(0.5, 4);
  });

  it("give up beyond 2.5 and 0.45 of rest", () => {
    expect(settledTone({ ...brain, flowAtToneOne_mL_per_s: 40 })).toBeCloseTo(2.5, 4);
    expect(settledTone({ ...brain, flowAtToneOne_mL_per_s: 2 })).toBeCloseTo(0.45, 4);
  });

  it("narrow as cooling lowers metabolism by its Q10", () => {
    expect(settledTone({ ...brain, temperature_degC: 32 })).toBeCloseTo(Math.exp(0.5), 4);
  });

  it("widen by 3 % per mmHg of CO2, to twice the flow at most", () => {
    expect(settledTone({ ...brain, pco2_mmHg: 56 })).toBeCloseTo(Math.exp(-0.3), 4);
    expect(settledTone({ ...brain, pco2_mmHg: 36 })).toBeCloseTo(Math.exp(0.3), 4);
    expect(settledTone({ ...brain, pco2_mmHg: 90 })).toBeCloseTo(0.5, 4);
  });
});

describe("viscosity", () => {
  it("in a pipe is that of the blood which it leaves", () => {
    const pipes = emptyRows(pipeKind, 1, { referenceViscosity_mPas: 2 });
    const fast = emptyRows(fastContentKind, 2, { heat_J_per_mL: 28 * 3.8 });
    const slow = emptyRows(slowContentKind, 2);
    slow.hemoglobin_g_per_mL.set([0.3 * CELL_HEMOGLOBIN_G_PER_ML, 0.1]);
    setViscosity(pipes, only, only, fast, slow);
    expect(pipes.viscosityRatio[0]).toBeCloseTo(bloodViscosity_mPas(0.3, 28) / 2, 9);
    // 45 % at 37 °C is 3.5 mPa·s; 15 °C of cooling make it half as much again (Eckmann 2000, low end).
    expect(bloodViscosity_mPas(0.45, 37)).toBeCloseTo(3.5, 1);
    expect(bloodViscosity_mPas(0.45, 22) / bloodViscosity_mPas(0.45, 37)).toBeCloseTo(1.5, 1);
  });
});
