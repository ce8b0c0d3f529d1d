import type { Fragment } from "../Fragment.ts";
import { housing, way } from "./vessels.ts";

const LINE_ML = 40;

/**
 * Antegrade cerebral perfusion: a pump head presses oxygenated blood through the axillary line up the innominate artery, and by a
 * catheter into the left carotid. With the arch branches clamped at their roots nothing of it runs off into the open arch, and
 * the left subclavian artery steals nothing from the brain by way of its vertebral; the aorta behind them can be without flow.
 */
export const cerebralPerfusion: Partial<Fragment> = {
  volumes: [housing("cerebralLine", LINE_ML, "prime")],
  edges: [
    {
      kind: "meteredPump",
      name: "pump.cerebral",
      from: "circuit.oxygenatorCell3",
      to: "circuit.cerebralLine",
      rest_mL: 20,
      // It stops at 250 mmHg.
      fullAt_mL: LINE_ML + 50,
    },
    // 8 mm graft and line; balloon catheter of 14 Fr (teaching assumptions).
    way("cerebralGraft", "circuit.cerebralLine", "patient.armArteryRight", {
      resistance_mmHg_s_per_mL: 1,
      oneWay: true,
      clamp: "circuit.clamp.cerebralRight",
    }),
    way("cerebralCatheter", "circuit.cerebralLine", "patient.cerebralArteriesLeft", {
      resistance_mmHg_s_per_mL: 2.5,
      oneWay: true,
      clamp: "circuit.clamp.cerebralLeft",
    }),
  ],
  controls: [
    { signal: "pump.cerebral.flowSet", targets: [{ slot: "pump.cerebral.set_mL_per_min", gain: 1000 }] },
    {
      signal: "circuit.clamp.archBranches",
      targets: [
        { slot: "patient.ascendingAorta.opening", gain: -1 },
        ...["archBetween", "carotidLeft", "subclavianLeft"].map((name) => ({
          slot: `patient.${name}.opening`,
          gain: -1,
          offset: 1,
        })),
      ],
    },
  ],
  flowMeters: [{ signal: "pump.cerebral.flow", edge: "pump.cerebral", window_s: 0.5, probe: "turns" }],
};
