import { describe, expect, it } from "vitest";
import { layOutModel } from "../../presets/layOutModel.ts";
import { BeatMeans } from "./BeatMeans.ts";
import { MeanDrains } from "./MeanDrains.ts";
import type { MeanFlows } from "./MeanFlows.ts";

/** The first drain of an adult's bypass, whose chamber was filled by `filled` ± `spread` spans while beats were seen. */
function drain(filled: number, spread: number, opening: number) {
  const model = layOutModel("cpb-adult", "adult-man");
  const { drains, pipes, volumes, edges } = model;
  const means = new BeatMeans(model);
  means.filled[0] = filled;
  means.filledSquare[0] = filled * filled + (spread * spread) / 3;
  means.opening[0] = opening;
  means.through[0] = 1;
  drains.unclamped[0] = 1;
  const flows: MeanFlows = {
    flow_mL_per_s: new Float64Array(edges.from.length),
    byFrom_per_s: new Float64Array(edges.from.length),
    byTo_per_s: new Float64Array(edges.from.length),
    slope_mmHg_per_mL: new Float64Array(volumes.volume_mL.length).fill(1),
    volume0_mL: volumes.volume_mL.slice(),
  };
  const mean = new MeanDrains(model, means, flows);
  mean.enter();
  const pipe = drains.pipe[0];
  const edge = pipes.edge[pipe];
  return {
    /** The opening after the chamber has been filled by so many spans more. */
    openAt: (moreSpans: number): number => {
      const chamber = drains.chamber[0];
      volumes.volume_mL[chamber] = flows.volume0_mL[chamber] + moreSpans * drains.span_mL[0];
      mean.open();
      return pipes.opening[pipe];
    },
    /** ∂q/∂V that the opening adds to a way of 1 mL/s per mmHg, with `drop_mmHg` along it. */
    couple: (drop_mmHg: number): number => {
      volumes.pressure_mmHg[edges.from[edge]] = drop_mmHg;
      volumes.pressure_mmHg[edges.to[edge]] = 0;
      pipes.head_mmHg[pipe] = 0;
      flows.byFrom_per_s[edge] = 0;
      flows.byTo_per_s[edge] = -1;
      mean.couple();
      return flows.byFrom_per_s[edge];
    },
    span_mL: drains.span_mL[0],
  };
}

describe("the mean of a drain", () => {
  it("is as open as by its beats while its chamber holds what it held", () => {
    expect(drain(0.4, 0.3, 0.37).openAt(0)).toBe(0.37);
  });

  it("is covered as its chamber empties, though no beat covered it", () => {
    const { openAt } = drain(1.5, 0.2, 1);
    expect(openAt(-0.3)).toBe(1);
    expect(openAt(-1)).toBeCloseTo(0.5, 12);
    expect(openAt(-1.8)).toBeCloseTo(0, 12);
  });

  it("lies open again as its chamber fills, and no further than unclamped", () => {
    const { openAt } = drain(0.5, 0.1, 0.5);
    expect(openAt(0.25)).toBeCloseTo(0.75, 12);
    expect(openAt(3)).toBe(1);
  });

  it("is open in part at the bend of its law, where it is covered for a part of the time", () => {
    // Filled evenly from 0.8 to 1.2 spans: half of the time open, half of it covered by a tenth on the average.
    const { openAt } = drain(1.6, 0.2, 1);
    expect(openAt(-0.6)).toBeCloseTo(0.95, 12);
  });

  it("tells what its opening moves of the flow: twice as much as a share, since loss goes by the opening's square", () => {
    const { openAt, couple, span_mL } = drain(0.5, 0.1, 0.5);
    openAt(0);
    expect(couple(10)).toBeCloseTo((2 * 10) / (0.5 * span_mL), 9);
    expect(couple(-10)).toBe(0);
  });
});
