import { describe, expect, it } from "vitest";
import { describeFormula } from "../describeFormula.ts";
import { cannulaDrop } from "./cannulaDrop.ts";

/**
 * Return lumen of a 28 Fr dual lumen cannula: drop = 7.9396 Q² + 5.5664 Q, a maker's chart as digitized in
 * github.com/nickmmark/ecmo-calculations, cannula_flow_v4.html.
 */
const chart = (flow: number): number => 7.9396 * flow ** 2 + 5.5664 * flow;
const points = [2.5, 4, 6].map((flow) => ({ flow_L_per_min: flow, drop_mmHg: chart(flow) }));
const CHART = "the chart from which the points were taken";

describeFormula(cannulaDrop, {
  vectors: [
    { given: { flow_L_per_min: 5, points }, expected: chart(5), within: 1e-9, from: CHART },
    { given: { flow_L_per_min: 3 }, expected: chart(3), within: 1e-9, from: CHART },
    { given: { flow_L_per_min: 2.5 }, expected: chart(2.5), within: 1e-9, from: "the first point" },
    { given: { flow_L_per_min: 4 }, expected: chart(4), within: 1e-9, from: "the point between" },
    { given: { flow_L_per_min: 6 }, expected: chart(6), within: 1e-9, from: "the last point" },
  ],
  refused: [
    { given: { flow_L_per_min: 2.4 }, field: "flow_L_per_min" },
    { given: { flow_L_per_min: 6.1 }, field: "flow_L_per_min" },
  ],
});

describe("the points of a cannula", () => {
  const at = (flow_L_per_min: unknown, drop_mmHg: unknown): object => ({ flow_L_per_min, drop_mmHg });
  it.each([
    ["points", [at(4, 100)]],
    ["points", []],
    ["points[1].flow_L_per_min", [at(4, 100), at(4, 110)]],
    ["points[1].flow_L_per_min", [at(4, 100), at(3, 110)]],
    ["points[0].flow_L_per_min", [at(0, 0), at(3, 110)]],
    ["points[1].drop_mmHg", [at(2, 30), at(4, "100")]],
    ["points[1].flow_L_per_min", [at(2, 30), null]],
  ])("are refused at %s", (field, bad) => {
    expect(cannulaDrop.evaluate({ flow_L_per_min: 3, points: bad })).toMatchObject({ ok: false, field });
  });
});
