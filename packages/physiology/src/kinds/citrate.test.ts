import { describe, expect, it } from "vitest";
import { emptyRows } from "../testing/emptyRows.ts";
import { burnCitrate, citrateKind } from "./citrate.ts";
import { fastContentKind, slowContentKind } from "./contents.ts";
import { ledgerKind } from "./ledger.ts";
import { tissueKind } from "./tissues.ts";
import type { Tissues } from "./tissues.ts";
import { volumeKind } from "./volumes.ts";
import type { Volumes } from "./volumes.ts";

/** Beds of viscera and muscle, and the interstitium, each with a concentration of citrate; for a minute. */
function minute(values: { temperature_degC?: number; flow?: number; liver?: number } = {}) {
  const { temperature_degC = 37, flow = 1, liver = 1 } = values;
  const c = {
    ...emptyRows(citrateKind, 1, { clearance_mL_per_s: 15, liver_fraction: liver, lends_L: 4 }),
    viscera: Int32Array.of(0),
    muscle: Int32Array.of(1),
    interstitium: Int32Array.of(2),
    atrium: Int32Array.of(0),
  };
  const tissues = {
    ...emptyRows(tissueKind, 2, { temperature_degC, usualFlow_mL_per_s: 20, flow_mL_per_s: 20 * flow }),
    bed: Int32Array.of(0, 1),
  } as unknown as Tissues;
  const volumes = { ...emptyRows(volumeKind, 3) } as unknown as Volumes;
  volumes.volume_mL.set([1000, 1000, 11_000]);
  const fast = emptyRows(fastContentKind, 3);
  const slow = emptyRows(slowContentKind, 3);
  slow.citrate_mmol.set([3, 3, 0]);
  slow.calcium_mmol.set([2.35, 2.35, 0]);
  slow.protein_g.set([70, 70, 0]);
  const ledger = emptyRows(ledgerKind, 1);
  for (let i = 0; i < 600; i++) burnCitrate(c, tissues, volumes, fast, slow, ledger);
  return { c, fast, slow, ledger, burnt_mmol: ledger.citrateLeft_mmol[0] };
}

describe("citrate", () => {
  it("is burnt to three bases, which blood and interstitium get, and both ledgers close", () => {
    const { fast, slow, ledger, burnt_mmol } = minute();
    expect(burnt_mmol).toBeGreaterThan(1);
    expect(slow.citrate_mmol[0] + slow.citrate_mmol[1] + burnt_mmol).toBeCloseTo(6, 9);
    const base_mmol = fast.sid_mmol[0] + fast.sid_mmol[1] + fast.sid_mmol[2];
    expect(base_mmol).toBeCloseTo(3 * 0.45 * burnt_mmol, 9);
    expect(ledger.sidEntered_mmol[0]).toBeCloseTo(base_mmol, 9);
  });

  it("is burnt half as fast 10 °C colder, and by what flow brings to liver and muscle", () => {
    const { burnt_mmol } = minute();
    expect(minute({ temperature_degC: 27 }).burnt_mmol / burnt_mmol).toBeCloseTo(0.55, 1);
    expect(minute({ flow: 0.5 }).burnt_mmol / burnt_mmol).toBeCloseTo(0.55, 1);
    expect(minute({ flow: 0 }).burnt_mmol).toBe(0);
  });

  it("is burnt by muscle alone, a third of the whole, when the liver has failed", () => {
    expect(minute({ liver: 0 }).burnt_mmol).toBeLessThan(0.5 * minute().burnt_mmol);
  });

  it("makes the body lend calcium, slowly, and what is lent is in the ledger", () => {
    const { c, slow, ledger } = minute();
    expect(c.lentCalcium_mmol[0]).toBeGreaterThan(0.05);
    expect(slow.calcium_mmol[0]).toBeCloseTo(2.35 + c.lentCalcium_mmol[0], 9);
    expect(ledger.calciumEntered_mmol[0] - ledger.calciumLeft_mmol[0]).toBeCloseTo(c.lentCalcium_mmol[0], 9);
  });
});
