import { describe, expect, it } from "vitest";
import { emptyRows } from "../testing/emptyRows.ts";
import { edgeKind } from "./edges.ts";
import { infusionKind, runInfusions } from "./infusions.ts";
import { volumeKind } from "./volumes.ts";

/** Flow from a bag of the given rest into a reservoir, at a set rate of 600 mL/min. */
function flow_mL_per_s(bag_mL: number, reservoir_mL: number): number {
  const infusions = emptyRows(infusionKind, 1, { set_mL_per_min: 600, rest_mL: 20, fullAt_mL: 4500 });
  const volumes = emptyRows(volumeKind, 2);
  volumes.volume_mL.set([bag_mL, reservoir_mL]);
  const edges = emptyRows(edgeKind, 1);
  runInfusions(infusions, Int32Array.of(0), Int32Array.of(0), Int32Array.of(1), edges, volumes);
  return edges.drive_mL_per_s[0];
}

describe("an infusion", () => {
  it("runs as set", () => {
    expect(flow_mL_per_s(1000, 1000)).toBeCloseTo(10, 12);
  });

  it("gives the last of its bag and no more", () => {
    expect(flow_mL_per_s(20.5, 1000)).toBeCloseTo(5, 9);
    expect(flow_mL_per_s(20, 1000)).toBe(0);
    expect(flow_mL_per_s(10, 1000)).toBe(0);
  });

  it("stops at the reservoir's brim", () => {
    expect(flow_mL_per_s(1000, 4499.5)).toBeCloseTo(5, 9);
    expect(flow_mL_per_s(1000, 4600)).toBe(0);
  });
});
