import { describe, expect, it } from "vitest";
import { randomKind } from "../engine/random.ts";
import { emptyRows } from "../testing/emptyRows.ts";
import { edgeKind } from "./edges.ts";
import {
  closeFlowWindow,
  countFlow,
  FLOW_WINDOWS,
  flowHistoryKind,
  flowSensorKind,
  meanFlow_L_per_min,
} from "./flowSensors.ts";

describe("a flow sensor", () => {
  it("means over 0.1, 1 and 10 s what passed in just that time", () => {
    const sensors = emptyRows(flowSensorKind, 1);
    const history = emptyRows(flowHistoryKind, FLOW_WINDOWS);
    const random = emptyRows(randomKind, 1);
    const edges = emptyRows(edgeKind, 1);
    const second = (flow_mL_per_s: number): void => {
      for (let tick = 1; tick <= 100; tick++) {
        edges.moved_mL[0] = flow_mL_per_s * 0.01;
        countFlow(sensors, Int32Array.of(0), edges);
        if (tick % 10 === 0) closeFlowWindow(sensors, history, random);
      }
    };
    for (let i = 0; i < 15; i++) second(50);
    second(100);
    expect(meanFlow_L_per_min(sensors, history, 0, 1)).toBeCloseTo(6, 9);
    expect(meanFlow_L_per_min(sensors, history, 0, 10)).toBeCloseTo(6, 9);
    expect(meanFlow_L_per_min(sensors, history, 0, 100)).toBeCloseTo(3.3, 9);
  });
});
