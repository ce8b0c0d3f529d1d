import { expect, test } from "vitest";
import { layOutModel } from "../presets/layOutModel.ts";
import { followReturn } from "./recirculation.ts";

test("Marks never make up more than the whole, however the flow turns about in a nearly empty vein", () => {
  const { recirculation, markedVeins, markedWays, edges, volumes } = layOutModel("vv-two-site", "adult-man");
  for (let step = 0; step < 2000; step++) {
    edges.moved_mL.fill(0);
    for (let k = 0; k < markedWays.edge.length; k++) {
      edges.moved_mL[markedWays.edge[k]] = step % 2 === 0 ? 40 : -38;
    }
    for (const vein of markedVeins.volume) volumes.fastStart_mL[vein] = 1;
    followReturn(recirculation, markedVeins, markedWays, edges, volumes);
    expect(recirculation.fraction[0]).toBeGreaterThanOrEqual(0);
    expect(recirculation.fraction[0]).toBeLessThanOrEqual(1);
  }
  expect(markedVeins.marked_mL.every(Number.isFinite)).toBe(true);
});
