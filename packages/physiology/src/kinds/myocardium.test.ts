import { describe, expect, test } from "vitest";
import { heartRig } from "../testing/heartRig.ts";
import type { HeartRig } from "../testing/heartRig.ts";
import { RHYTHM } from "./heart.ts";
import { strengthen, supplyMyocardium } from "./myocardium.ts";

/** Time until the store is empty, without any supply, standing or beating. */
function emptyAfter_min({ model }: HeartRig, rhythm: number, temperature_degC: number): number {
  const { myocardium, tissues, heart } = model;
  const tissue = myocardium.tissue[0];
  heart.rhythm[0] = rhythm;
  tissues.temperature_degC[tissue] = temperature_degC;
  tissues.used_fraction[tissue] = 0;
  let steps = 0;
  while (myocardium.energy[0] > 0 && steps < 1e6) {
    supplyMyocardium(myocardium, tissues, heart);
    steps += 1;
  }
  return steps / 600;
}

describe("energy without supply", () => {
  test("lasts about ten minutes in a warm standing heart, less in a beating or fibrillating one", () => {
    const standing = emptyAfter_min(heartRig("no-circuit"), RHYTHM.asystole, 37);
    expect(standing).toBeGreaterThan(8);
    expect(standing).toBeLessThan(12);
    expect(emptyAfter_min(heartRig("no-circuit"), RHYTHM.sinus, 37)).toBeLessThan(standing - 2);
    expect(emptyAfter_min(heartRig("no-circuit"), RHYTHM.ventricularFibrillation, 37)).toBeLessThan(
      standing - 2,
    );
  });

  test("lasts more than half an hour at 15 °C", () => {
    expect(emptyAfter_min(heartRig("no-circuit"), RHYTHM.asystole, 15)).toBeGreaterThan(30);
  });
});

test("A warm beating heart without supply loses its strength within minutes, gets it back with blood, and is stunned a little", () => {
  const { model } = heartRig("cpb-adult");
  const { myocardium, tissues, chambers, heart } = model;
  const tissue = myocardium.tissue[0];
  heart.rhythm[0] = RHYTHM.sinus;
  tissues.temperature_degC[tissue] = 37;
  const strengthAfter = (minutes: number, used_fraction: number): number => {
    tissues.used_fraction[tissue] = used_fraction;
    for (let window = 0; window < minutes * 600; window++) supplyMyocardium(myocardium, tissues, heart);
    strengthen(myocardium, tissues, chambers);
    return myocardium.strength[0];
  };
  expect(strengthAfter(0, 0.78)).toBeGreaterThan(0.85);
  expect(strengthAfter(3, 0)).toBeLessThan(0.5);
  expect(strengthAfter(5, 0.78)).toBeGreaterThan(0.7);
  expect(myocardium.stunning[0]).toBeGreaterThan(0);
  expect(myocardium.stunning[0]).toBeLessThan(0.4);
});

test("The heart at rest extracts 70 ± 6 % (V-heart-1) of a coronary flow near 130 mL/min", () => {
  const { model, read, run } = heartRig("no-circuit");
  run(5);
  const { myocardium, tissues, sites } = model;
  const sinusSaturation = sites.so2_fraction[tissues.site[myocardium.tissue[0]]];
  expect(sinusSaturation).toBeGreaterThan(0.23);
  expect(sinusSaturation).toBeLessThan(0.35);
  expect(read("patient.flow.coronary")).toBeGreaterThan(0.09);
  expect(read("patient.flow.coronary")).toBeLessThan(0.18);
});

test("Coronary flow is lower in systole than in diastole", () => {
  const { model, run } = heartRig("no-circuit");
  const edge = model.plan.edge("patient.coronaryArterioles");
  const flows = { systole: 0, diastole: 0 };
  const counts = { systole: 0, diastole: 0 };
  for (let ms = 0; ms < 3000; ms++) {
    run(0.001);
    const phase = model.heart.sinceVentricles_s[0];
    const part = phase > 0.05 && phase < 0.3 ? "systole" : phase > 0.45 ? "diastole" : undefined;
    if (part === undefined) continue;
    flows[part] += model.edges.flow_mL_per_s[edge];
    counts[part] += 1;
  }
  expect(flows.systole / counts.systole).toBeLessThan((0.7 * flows.diastole) / counts.diastole);
});

test("Gas in the coronary arteries takes flow and strength for minutes, then both come back", () => {
  const { model, run } = heartRig("cpb-adult");
  const { myocardium, fast, plan } = model;
  fast.bubbles_mmol[plan.volume("patient.coronaryBed")] += 3 / 25.45;
  run(10);
  expect(myocardium.antegrade_mL_per_s[0]).toBeLessThan(1);
  run(20);
  expect(myocardium.energy[0]).toBeLessThan(0.9);
});
