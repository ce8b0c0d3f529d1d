import { describe, expect, it } from "vitest";
import { layOutModel } from "./layOutModel.ts";
import { adoptPreset } from "./adoptPreset.ts";
import { packPreset, unpackPreset } from "./packPreset.ts";

describe("a preset", () => {
  it("keeps what has changed, to the precision of a float32, and takes no room for what has not", () => {
    const laidOut = Float64Array.of(1, 0, 5, 2, 7, 0, 0, 3, 9);
    const settled = Float64Array.of(1, 0.1, 5, 2, -7, 0, 0, 3, 9.25);
    const bytes = packPreset(laidOut, settled);
    expect(bytes.length).toBe(4 + 2 + 3 * 4);
    expect([...unpackPreset(bytes, laidOut)]).toEqual([1, Math.fround(0.1), 5, 2, -7, 0, 0, 3, 9.25]);
  });

  it("of another table of slots is refused by its number", () => {
    const bytes = packPreset(Float64Array.of(1, 2), Float64Array.of(1, 3));
    expect(() => unpackPreset(bytes, Float64Array.of(1))).toThrow("The preset has 2 slots");
  });

  it("is carried over to another circuit by name: grown values grow, parameters stay", () => {
    const from = layOutModel("no-circuit", "adult-man");
    const model = layOutModel("cpb-adult", "adult-man");
    const settled = Float64Array.from(from.state);
    settled[from.layout.slot("patient.aorticRoot.volume_mL")] *= 1.5;
    settled[from.layout.slot("patient.aorticValve.flow_mL_per_s")] = 42;
    const before = model.state[model.layout.slot("patient.aorticRoot.volume_mL")];
    const elastance = model.state[model.layout.slot("patient.aorticRoot.elastance_mmHg_per_mL")];
    adoptPreset(model, from, settled);
    expect(model.state[model.layout.slot("patient.aorticRoot.volume_mL")]).toBeCloseTo(before * 1.5, 9);
    expect(model.state[model.layout.slot("patient.aorticValve.flow_mL_per_s")]).toBe(42);
    expect(model.state[model.layout.slot("patient.aorticRoot.elastance_mmHg_per_mL")]).toBe(elastance);
  });
});
