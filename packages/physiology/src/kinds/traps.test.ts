import { describe, expect, it } from "vitest";
import { housing, way } from "../assemblies/fragments/vessels.ts";
import { leaksBetween } from "../testing/accounts.ts";
import { engineWith } from "../testing/engineWith.ts";
import { rig, setFlow, steadyPump } from "../testing/rig.ts";
import type { Engine } from "../engine/Engine.ts";

/** Gas runs into a filter with a trap. */
function filtered(of: {
  readonly gas_mL_per_s: number;
  readonly capacity_mL: number;
  readonly purge_mL_per_s?: number;
}): Engine {
  const engine = rig({
    blood: { hemoglobin_g_per_dL: 9, nitrogen_mmHg: 600 },
    parts: [
      {
        volumes: [
          housing("line", 60, "venous"),
          housing("arterialFilter", 200, "venous"),
          housing("after", 60, "venous"),
        ],
        edges: [
          way("filterInlet", "circuit.line", "circuit.arterialFilter", { resistance_mmHg_s_per_mL: 0.1 }),
          way("filterOutlet", "circuit.arterialFilter", "circuit.after", { resistance_mmHg_s_per_mL: 0.1 }),
          way("out", "circuit.after", "circuit.sink", { resistance_mmHg_s_per_mL: 0.1 }),
        ],
        traps: [
          {
            name: "circuit.arterialFilterTrap",
            volume: "circuit.arterialFilter",
            efficiency_fraction: 0.9,
            capacity_mL: of.capacity_mL,
            purge_mL_per_s: of.purge_mL_per_s ?? 0,
          },
        ],
      },
      steadyPump("circuit.source", "circuit.line"),
    ],
    settings: [{ slot: "circuit.line.airEntry_mL_per_s", value: of.gas_mL_per_s }],
  });
  setFlow(engine, 4);
  return engine;
}

const gasIn = (engine: Engine, volume: string): number =>
  engine.slot(`${volume}.bubbles_mmol`) / engine.slot(`${volume}.volume_mL`);

describe("an arterial filter", () => {
  it("holds its share of the gas that arrives while it has room, and passes the rest on", () => {
    const engine = filtered({ gas_mL_per_s: 0.2, capacity_mL: 100 });
    engine.step(30_000);
    const passed = gasIn(engine, "circuit.after") / gasIn(engine, "circuit.line");
    expect(passed).toBeGreaterThan(0.05);
    expect(passed).toBeLessThan(0.15);
  });

  it("passes nearly all when it is full, and hardly any while a purge keeps it empty", () => {
    const full = filtered({ gas_mL_per_s: 5, capacity_mL: 20 });
    const before = full.balance();
    full.step(30_000);
    expect(gasIn(full, "circuit.after") / gasIn(full, "circuit.line")).toBeGreaterThan(0.8);
    for (const { relative } of leaksBetween(before, full.balance())) expect(relative).toBeLessThan(1e-9);
    const purged = filtered({ gas_mL_per_s: 5, capacity_mL: 20, purge_mL_per_s: 10 });
    purged.step(30_000);
    expect(gasIn(purged, "circuit.after") / gasIn(purged, "circuit.line")).toBeLessThan(0.2);
  });
});

describe("gas in the patient's arteries", () => {
  it("lodges in the brain's small vessels and takes their blood away; what dissolves gives it back", () => {
    const engine = engineWith({ "patient.cerebralArteriesRight.airEntry_mL_per_s": 0.3 });
    const before = engine.balance();
    const flow = (side: string): number => engine.slot(`patient.cerebralArterioles${side}.plug`);
    engine.step(6_000);
    expect(flow("Right")).toBeGreaterThan(1);
    expect(flow("Right")).toBeGreaterThan(5 * flow("Left"));
    for (const { relative } of leaksBetween(before, engine.balance())) expect(relative).toBeLessThan(1e-9);
  });

  it("is held by the lungs and breathed out when it comes by the veins", () => {
    const engine = engineWith({ "patient.superiorVenaCava.airEntry_mL_per_s": 2 });
    engine.step(20_000);
    expect(engine.slot("patient.lungs.held_mmol")).toBeGreaterThan(0.5);
    expect(engine.slot("patient.pulmonaryArterioles.plug")).toBeGreaterThan(0.1);
    expect(engine.slot("patient.myocardium.held_mmol")).toBeLessThan(0.01);
  });
});
