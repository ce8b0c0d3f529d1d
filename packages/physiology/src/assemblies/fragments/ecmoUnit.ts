import { tube } from "../../equipment/tubing.ts";
import type { Bore } from "../../equipment/tubing.ts";
import type { Fragment } from "../Fragment.ts";
import { joinFragments } from "../Fragment.ts";
import { ARTERIAL_LINE_LEAK } from "./arterialLineLeak.ts";
import { bags, BAGS_OF_A_LINE } from "./bags.ts";
import { centrifugalArterialPump } from "./centrifugalArterialPump.ts";
import { oxygenatorFigures } from "./devices.ts";
import { hemoconcentrator } from "./hemoconcentrator.ts";
import { oxygenatorUnit } from "./oxygenatorUnit.ts";
import { venousInlet } from "./venousInlet.ts";
import { housing, line, tubing } from "./vessels.ts";
import { clampOnMeter, transducer } from "./instruments.ts";

export interface EcmoUnit {
  readonly pump: string;
  readonly speed_rpm: number;
  readonly oxygenator: string;
  readonly sweep: { readonly default: number; readonly max?: number };
  readonly fio2: number;
  /** Bore of the lines; ⅜″ where it is not given. */
  readonly bore?: Bore;
}

/**
 * The closed circuit of ECMO from `circuit.venousLine` to `circuit.arterialLine`: drainage tubing, centrifugal pump, oxygenator,
 * return tubing, and a bridge between the two lines. Cannulas are fragments of their own.
 */
export function ecmoUnit(of: EcmoUnit): Partial<Fragment> {
  const drainage = { bore: of.bore ?? "3/8", length_m: 2 };
  const back = { bore: of.bore ?? "3/8", length_m: 2 };
  return joinFragments(
    {
      volumes: [line("venousLine", drainage), housing("pumpInlet", 60, "prime", 0.03)],
      edges: [
        tubing("venousTubing", "circuit.venousLine", "circuit.pumpInlet", drainage, {
          clamp: "circuit.clamp.pumpInlet",
        }),
      ],
    },
    venousInlet("circuit.venousTubing"),
    centrifugalArterialPump({ device: of.pump, from: "circuit.pumpInlet", speed_rpm: of.speed_rpm }),
    oxygenatorUnit({
      from: "circuit.pumpOutlet",
      inflow: "pump.arterial",
      ...oxygenatorFigures(of.oxygenator),
      sweep: of.sweep,
      fio2: of.fio2,
    }),
    {
      volumes: [line("arterialLine", back)],
      edges: [
        tubing("arterialTubing", "circuit.oxygenatorCell3", "circuit.arterialLine", back, {
          clamp: "circuit.clamp.oxygenatorOutlet",
        }),
        ARTERIAL_LINE_LEAK,
        // ¼″ × 25 cm between the two lines: closed while it is not needed.
        tubing(
          "bridge",
          "circuit.arterialLine",
          "circuit.venousLine",
          { bore: "1/4", length_m: 0.25 },
          {
            clamp: "circuit.clamp.bridge",
          },
        ),
      ],
      controls: [
        { signal: "circuit.clamp.bridge", targets: [], range: { default: 1 } },
        {
          signal: "circuit.aging",
          // Of the bundle 3 % close in a day whatever the heparin (teaching assumption).
          targets: [
            { slot: "circuit.oxygenator.aging_per_day", gain: 0.03 },
            { slot: "patient.hemolysis.factor" },
            { slot: "patient.clotting.wear_scale" },
          ],
        },
      ],
      sensors: [transducer("circuit.pressure.arterialLine", "circuit.arterialLine.pressure_mmHg")],
      flowMeters: [
        { signal: "circuit.flow.bridge", edge: "circuit.bridge", window_s: 0.5, probe: "clamp-on" },
      ],
      ports: [{ site: "blood.arterial", volume: "circuit.arterialLine" }],
    },
    clampOnMeter("circuit.arterialTubing"),
    anticoagulated,
    // Water is taken out as in renal replacement; it stands still until its clamp is opened and its pump set.
    hemoconcentrator("circuit.venousLine"),
    // The bags run in as long as the line is not under pressure.
    bags(BAGS_OF_A_LINE, "circuit.venousLine", tube(drainage).volume_mL + 40),
  );
}

/**
 * A bolus of 60 IU/kg when the cannulas go in (teaching assumption), then 10 IU/kg/h, as adults on ECMO get (9.6 and 12.1 at the first goal:
 * ASAIO J 2021, abstract), who eliminate less than half of what a healthy man does (`kinds/hemostasis.ts`).
 */
const anticoagulated: Partial<Fragment> = {
  settings: [
    { slot: "patient.hemostasis.loading_IU_per_kg", value: 60 },
    { slot: "patient.hemostasis.eliminationSlowed_fraction", value: 0.55 },
  ],
  controls: [
    {
      signal: "drug.heparin.infusion",
      targets: [{ slot: "patient.hemostasis.infusion_IU_per_kg_h" }],
      range: { default: 10 },
    },
  ],
};
