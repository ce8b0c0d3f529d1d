import { describe, expect, test } from "vitest";
import { emptyRows } from "../testing/emptyRows.ts";
import { engineWith } from "../testing/engineWith.ts";
import {
  closeFlowWindow,
  countFlow,
  flowHistoryKind,
  flowMeterKind,
  FLOW_WINDOWS,
  meanFlow_L_per_min,
} from "./flowMeters.ts";
import type { FlowMeters } from "./flowMeters.ts";
import type { Edges } from "./edges.ts";

const RANDOM = {
  word0: Float64Array.of(1),
  word1: Float64Array.of(2),
  word2: Float64Array.of(3),
  word3: Float64Array.of(4),
};

function meter(columns: Record<string, number>, flow_L_per_min: number): number {
  const meters = {
    ...emptyRows(flowMeterKind, 1, { gain: 1, connected: 1, ...columns }),
    edge: Int32Array.of(0),
    windows: Int32Array.of(10),
  } as FlowMeters;
  const history = emptyRows(flowHistoryKind, FLOW_WINDOWS);
  const edges = { moved_mL: Float64Array.of((flow_L_per_min * 1000) / 60 / 100) } as unknown as Edges;
  for (let i = 0; i < 200; i++) {
    for (let k = 0; k < 10; k++) countFlow(meters, edges);
    closeFlowWindow(meters, history, RANDOM);
  }
  return meanFlow_L_per_min(meters, history, 0, 10);
}

describe("a flow meter", () => {
  test("shows the mean of its window, forward and back", () => {
    expect(meter({}, 4.2)).toBeCloseTo(4.2, 9);
    expect(meter({}, -0.8)).toBeCloseTo(-0.8, 9);
  });

  test("has a calibration and a zero error", () => {
    expect(meter({ gain: 1.07 }, 4)).toBeCloseTo(4.28, 9);
    expect(meter({ zero_mL_per_s: 5 }, 0)).toBeCloseTo(0.3, 9);
  });
});

test("off its vessel it shows no number", () => {
  const engine = engineWith({ "meter.patient.cardiacOutput.connected": 0 });
  engine.step(1000);
  expect(engine.read("patient.cardiacOutput")).toBe("sensorOff");
});
