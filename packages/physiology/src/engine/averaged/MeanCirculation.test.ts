import { describe, expect, it } from "vitest";
import { layOutModel } from "../../presets/layOutModel.ts";
import { BeatMeans } from "./BeatMeans.ts";
import { MeanCirculation } from "./MeanCirculation.ts";

/** A bypass as beats have left it that moved nothing, with 80 mmHg in the aortic root. */
function standing() {
  const model = layOutModel("cpb-adult", "adult-man");
  const means = new BeatMeans(model);
  const root = model.plan.volume("patient.aorticRoot");
  means.pressure_mmHg[root] = 80;
  const circulation = new MeanCirculation(model, means);
  circulation.enter();
  return { model, root, circulation };
}

describe("mean circulation", () => {
  it("keeps a one-way line shut that no beat opened, though the pressure behind it falls", () => {
    const { model, root, circulation } = standing();
    const { volumes, edges, plan } = model;
    volumes.volume_mL[root] -= 20 / volumes.elastance_mmHg_per_mL[root];
    // A step so short that the arteries don't fill the root again within it.
    expect(circulation.solve(0.0001)).toBe(true);
    expect(volumes.pressure_mmHg[root]).toBeCloseTo(60, 6);
    expect(edges.flow_mL_per_s[plan.edge("circuit.cardioplegiaRoot")]).toBe(0);
  });

  it("moves in several parts what it has found for a whole step, and all that leaves one volume reaches another", () => {
    const { model, root, circulation } = standing();
    const { volumes, edges } = model;
    volumes.volume_mL[root] += 5;
    const before_mL = volumes.volume_mL.reduce((sum, volume_mL) => sum + volume_mL, 0);
    const rootBefore_mL = volumes.volume_mL[root];
    expect(circulation.solve(0.5)).toBe(true);
    for (let part = 0; part < 5; part++) circulation.move(0.1);
    const after_mL = volumes.volume_mL.reduce((sum, volume_mL) => sum + volume_mL, 0);
    expect(after_mL).toBeCloseTo(before_mL, 8);
    let left_mL = 0;
    edges.from.forEach((from, k) => {
      if (from === root) left_mL += edges.moved_mL[k];
      if (edges.to[k] === root) left_mL -= edges.moved_mL[k];
    });
    expect(left_mL).toBeGreaterThan(1);
    expect(volumes.volume_mL[root]).toBeCloseTo(rootBefore_mL - left_mL, 9);
  });

  it("holds no solution that has found much to move", () => {
    const { model, root, circulation } = standing();
    model.volumes.volume_mL[root] += 5;
    circulation.solve(0.1);
    expect(circulation.isQuiet).toBe(false);
  });

  it("tells when a metered pump does something else than when flows were found", () => {
    const { model, circulation } = standing();
    circulation.solve(0.1);
    expect(circulation.isDrivenAnew).toBe(false);
    model.edges.drive_mL_per_s[model.metered.edge[0]] += 1;
    expect(circulation.isDrivenAnew).toBe(true);
  });
});
