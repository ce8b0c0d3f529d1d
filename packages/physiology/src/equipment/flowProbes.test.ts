import { describe, expect, it } from "vitest";
import { noiseOf, noiseWord } from "../engine/noise.ts";
import { FLOW_PROBE_SOURCES, FLOW_PROBES, shownFlow_L_per_min } from "./flowProbes.ts";

/** Mean and deviation of what is shown of a flow at five thousand moments. */
function shown(name: keyof typeof FLOW_PROBES, flow_L_per_min: number): { mean: number; deviation: number } {
  const values = Array.from({ length: 5000 }, (_, i) =>
    shownFlow_L_per_min(FLOW_PROBES[name], flow_L_per_min, noiseOf(noiseWord(i, 7, 3))),
  );
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) };
}

describe("what a flow meter shows", () => {
  it("says of each of its figures where it comes from", () => {
    for (const [name, probe] of Object.entries(FLOW_PROBES)) {
      const sources = FLOW_PROBE_SOURCES[name as keyof typeof FLOW_PROBES];
      expect(Object.keys(sources).toSorted()).toEqual(Object.keys(probe).toSorted());
      for (const source of Object.values(sources)) expect(source).toMatch(/assum|abstract|manual|counted/);
    }
  });

  it("scatters around the truth by its offset at rest, and by its share of the flow besides", () => {
    const still = shown("clamp-on", 0);
    expect(Math.abs(still.mean)).toBeLessThan(0.0005);
    expect(still.deviation).toBeCloseTo(0.005, 3);
    const full = shown("clamp-on", 5);
    expect(full.mean).toBeCloseTo(5, 2);
    expect(full.deviation).toBeCloseTo(0.0225, 3);
    expect(shown("vessel", -0.06).deviation).toBeCloseTo(0.0048, 3);
  });

  it("comes in steps of its display, forward and back", () => {
    expect(shownFlow_L_per_min(FLOW_PROBES["clamp-on"], 4.20049, 0)).toBe(4.2);
    expect(shownFlow_L_per_min(FLOW_PROBES.turns, -0.804, 2)).toBe(-0.8);
    expect(shownFlow_L_per_min(FLOW_PROBES.turns, 0.296, 2)).toBe(0.3);
  });
});
