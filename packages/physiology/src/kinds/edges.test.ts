import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyRows } from "../testing/emptyRows.ts";
import { bindFlow, edgeKind } from "./edges.ts";
import { bindPipes, pipeKind } from "./pipes.ts";
import { bindPressures, volumeKind } from "./volumes.ts";

const UNBOUNDED = { lowest_mL_per_s: -1e9, highest_mL_per_s: 1e9 } as const;
const joints = { from: Int32Array.of(0), to: Int32Array.of(1) };

/** Two volumes with one edge between them. */
function pair(compliance = 1, volumes_mL: readonly [number, number] = [110, 100]) {
  const volumes = emptyRows(volumeKind, 2, { elastance_mmHg_per_mL: 1 / compliance, unstressed_mL: 100 });
  volumes.volume_mL.set(volumes_mL);
  return { volumes, edges: { ...emptyRows(edgeKind, 1, UNBOUNDED), ...joints } };
}

describe("blood between two volumes", () => {
  it("takes from one just what it gives to the other, whatever the edge's law says", () => {
    const number = fc.double({ min: -500, max: 500, noNaN: true });
    fc.assert(
      fc.property(number, number, number, (memory, conductance, drive) => {
        const { volumes, edges } = pair();
        Object.assign(edges.memory, [memory]);
        Object.assign(edges.conductance_mL_per_s_mmHg, [conductance]);
        Object.assign(edges.drive_mL_per_s, [drive]);
        bindPressures(volumes)();
        bindFlow(edges, 0, 1, volumes)(false, true);
        expect(volumes.volume_mL[0] + volumes.volume_mL[1]).toBeCloseTo(210, 9);
        expect(110 - volumes.volume_mL[0]).toBeCloseTo(edges.moved_mL[0], 9);
      }),
    );
  });

  it("never flows beyond the bounds of the edge", () => {
    const { volumes, edges } = pair();
    edges.conductance_mL_per_s_mmHg[0] = 1000;
    edges.highest_mL_per_s[0] = 30;
    bindPressures(volumes)();
    bindFlow(edges, 0, 1, volumes)(false, true);
    expect(edges.flow_mL_per_s[0]).toBe(30);
  });
});

describe("a pipe", () => {
  const pipes = {
    ...emptyRows(pipeKind, 1, {
      resistance_mmHg_s_per_mL: 0.5,
      viscosityRatio: 1,
      tone: 1,
      opening: 1,
      mouth: 1,
      referenceViscosity_mPas: 1,
    }),
    edge: Int32Array.of(0),
  };
  const set = (edges: ReturnType<typeof pair>["edges"], volumes: ReturnType<typeof pair>["volumes"]): void =>
    bindPipes(pipes, edges, volumes)(0, 1);

  /** Flow after half a second between volumes too large to change their pressure. */
  function settledFlow(): number {
    const { volumes, edges } = pair(1e9);
    volumes.outside_mmHg[0] = 10;
    for (let step = 0; step < 500; step++) {
      set(edges, volumes);
      bindPressures(volumes)();
      bindFlow(edges, 0, 1, volumes)(false, true);
    }
    return edges.flow_mL_per_s[0];
  }

  it("lets pass pressure over resistance, with no error from its time step", () => {
    expect(settledFlow()).toBeCloseTo(20, 6);
  });

  it("adds the head of a siphon to the pressure", () => {
    pipes.head_mmHg[0] = 35;
    expect(settledFlow()).toBeCloseTo(90, 6);
    pipes.head_mmHg[0] = 0;
  });

  it("follows the square law where its flow is turbulent, inertia or not", () => {
    pipes.turbulence_mmHg_s2_per_mL2[0] = 0.01;
    pipes.inertance_mmHg_s2_per_mL[0] = 0.02;
    // 10 = 0.5·q + 0.01·q²
    expect(settledFlow()).toBeCloseTo(15.311, 3);
    pipes.turbulence_mmHg_s2_per_mL2[0] = 0;
    pipes.inertance_mmHg_s2_per_mL[0] = 0;
  });

  it("lets a quarter pass when a clamp leaves half of it open, and nothing when it is closed", () => {
    pipes.opening[0] = 0.5;
    expect(settledFlow()).toBeCloseTo(5, 6);
    pipes.opening[0] = 0.1;
    expect(settledFlow()).toBeCloseTo(0.2, 6);
    pipes.opening[0] = 0;
    expect(settledFlow()).toBe(0);
    pipes.opening[0] = 1;
  });

  it("resists twice as much when the blood is twice as viscous", () => {
    pipes.viscosityRatio[0] = 2;
    expect(settledFlow()).toBeCloseTo(10, 6);
    pipes.viscosityRatio[0] = 1;
  });
});
