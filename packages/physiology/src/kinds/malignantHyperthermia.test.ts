import { describe, expect, it } from "vitest";
import { dantrolene } from "../drugs/dantrolene.ts";
import { DrugBench } from "../testing/DrugBench.ts";
import { emptyRows } from "../testing/emptyRows.ts";
import { slowContentKind } from "./contents.ts";
import { drugEffectKind } from "./drugEffects.ts";
import type { DrugEffects } from "./drugEffects.ts";
import { ledgerKind } from "./ledger.ts";
import type { Lungs } from "./lungs.ts";
import { burnMuscles, malignantHyperthermiaKind } from "./malignantHyperthermia.ts";
import type { Reflexes } from "./reflexes.ts";
import type { Tissues } from "./tissues.ts";
import type { VaporUptake } from "./vaporUptake.ts";
import type { Vasomotor } from "./vasomotor.ts";

/** Some minutes of a susceptible man's muscles. */
function minutes(length: number, { mac = 1, calm = 0, susceptible = 1 } = {}) {
  const m = {
    ...emptyRows(malignantHyperthermiaKind, 1, { susceptible, potassium_mmol_per_s: 0.025 }),
    upper: Int32Array.of(0),
    legRight: Int32Array.of(1),
    legLeft: Int32Array.of(2),
    interstitium: Int32Array.of(0),
  };
  const activity = new Float64Array(3);
  const warmth = new Float64Array(3);
  const arousal = new Float64Array(1);
  const rigidity = new Float64Array(1);
  const drugs = emptyRows(drugEffectKind, 1, { muscleCalm: calm }) as unknown as DrugEffects;
  const slow = emptyRows(slowContentKind, 1);
  const ledger = emptyRows(ledgerKind, 1);
  for (let i = 0; i < 600 * length; i++) {
    activity.fill(1);
    warmth.fill(1);
    arousal.fill(0);
    burnMuscles(
      m,
      { activity } as unknown as Tissues,
      { warmth } as unknown as Vasomotor,
      { depth_MAC: Float64Array.of(mac, mac, mac) } as unknown as VaporUptake,
      { arousal, fever: new Float64Array(1) } as unknown as Reflexes,
      { rigidity } as unknown as Lungs,
      drugs,
      slow,
      ledger,
    );
  }
  return { activity, potassium_mmol: slow.potassium_mmol[0], freed_mmol: ledger.potassiumEntered_mmol[0] };
}

describe("malignant hyperthermia", () => {
  it("needs a susceptible patient and a volatile agent", () => {
    expect(minutes(20, { mac: 0 }).activity[0]).toBe(1);
    expect(minutes(20, { susceptible: 0 }).activity[0]).toBe(1);
  });

  it("multiplies the muscles' work within a quarter of an hour, and potassium leaves their cells", () => {
    const { activity, potassium_mmol, freed_mmol } = minutes(15);
    expect(activity[0]).toBeGreaterThan(5);
    expect(potassium_mmol).toBeGreaterThan(8);
    expect(potassium_mmol).toBe(freed_mmol);
  });

  it("is held down by dantrolene, 2.5 mg/kg of which reach the muscle within ten minutes", () => {
    expect(minutes(15, { calm: 0.75 }).activity[0]).toBeLessThan(0.45 * minutes(15).activity[0]);
    const bench = new DrugBench(dantrolene).run(10, 0, 2.5 * 75);
    expect(bench.effect).toBeGreaterThan(0.6);
  });
});
