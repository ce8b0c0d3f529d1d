import type { Fragment } from "../../assemblies/Fragment.ts";
import { centrifugalArterialPump } from "../../assemblies/fragments/centrifugalArterialPump.ts";
import { oxygenatorFigures } from "../../assemblies/fragments/devices.ts";
import { oxygenatorUnit } from "../../assemblies/fragments/oxygenatorUnit.ts";
import { cannula, housing, MOUTHS, openTo, tubing, way } from "../../assemblies/fragments/vessels.ts";
import type { Engine } from "../../engine/Engine.ts";
import { ARTERIAL_FILTERS } from "../../equipment/arterialFilters.ts";
import { L_PER_MIN_OF_ML_PER_S } from "../../equipment/flowCurve.ts";
import { rig } from "../../testing/rig.ts";
import { mean, root } from "../point.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";

/** Suction on the bench: at a venous cannula, and on a reservoir that a centrifugal pump draws from. */
export function drainageFindings(): readonly Finding[] {
  const [atCava, atAtrium] = risesByPump();
  return findings({
    "O-drainage-2": atCava,
    "O-drainage-3": atAtrium,
    "O-drainage-4": forwardUnderVacuum(1490),
    "O-drainage-5": forwardUnderVacuum(2490),
  });
}

/**
 * Kurusz' circuit: a bag kept at half a millimeter of mercury, a cannula in it (the atrium) or in a segment of vein before it (the
 * cava), drained by a siphon of 45 cm of 40 % glycerin (30 to 60 cm were tried) or by a pump's suction of 45 mmHg (10 to 80).
 * Mean rise of four femoral cannulas, in percent; the segment is as the patient's (`patients/bodyVolumes.ts`).
 */
function risesByPump(): readonly [cava: number, atrium: number] {
  const sizes = ["19", "21", "23", "25"];
  const places = ["cava", "atrium"] as const;
  const suctions = [45 * GLYCERIN_MMHG_PER_CM, 45];
  const cases = sizes.flatMap((size) =>
    places.flatMap((place) =>
      suctions.map((mmHg, i) => ({ size, place, mmHg, name: `${size}.${place}.${i}` })),
    ),
  );
  const engine = rig({
    blood: { hemoglobin_g_per_dL: 12 },
    parts: cases.map(({ size, place, mmHg, name }): Partial<Fragment> => {
      const [vein, inlet] = [`circuit.vein.${name}`, `circuit.inlet.${name}`];
      return {
        volumes: [
          {
            name: vein,
            filling: "venous",
            compliance_mL_per_mmHg: 0.5,
            unstressed_mL: 33,
            below: "collapses",
            start_mL: 33,
          },
          openTo(`inlet.${name}`, 1e6, 4e6, "venous"),
        ],
        edges: [
          way(`bag.${name}`, "circuit.source", vein, { resistance_mmHg_s_per_mL: 0.008 }),
          cannula(
            `tried.${name}`,
            place === "cava" ? vein : "circuit.source",
            inlet,
            `multistage-venous-${size}`,
            place === "cava" ? { drain: MOUTHS.thoracicInferiorCava } : {},
          ),
        ],
        settings: [{ slot: `${inlet}.outside_mmHg`, value: -mmHg }],
      };
    }),
    settings: [{ slot: "circuit.source.outside_mmHg", value: 0.5 }],
  });
  engine.step(10_000);
  const flow = (size: string, place: string, i: number): number =>
    engine.slot(`circuit.tried.${size}.${place}.${i}.flow_mL_per_s`);
  const [cava, atrium] = places.map((place) =>
    mean(sizes.map((size) => 100 * (flow(size, place, 1) / flow(size, place, 0) - 1))),
  );
  return [cava, atrium];
}

/** Density 1.10. */
const GLYCERIN_MMHG_PER_CM = (1.1 * 10) / 13.6;

/**
 * What reaches the patient of a flow that was set without vacuum (mL/min), with 80 mmHg of it on the reservoir at the same speed. The
 * source's abstract tells neither cannula nor arterial pressure: here the smallest arterial cannula of the list that was measured,
 * and a clamp behind it that holds 60 mmHg at the first flow (teaching assumptions).
 */
function forwardUnderVacuum(flow_mL_per_min: number): number {
  const engine = pediatric(60 / (flow_mL_per_min / 60));
  const forward = (): number => 60 * engine.slot("circuit.clampedLine.flow_mL_per_s");
  const speed_rpm = root(
    (rpm) => {
      engine.setControl("pump.arterial.speed", rpm);
      engine.step(1500);
      return forward() - flow_mL_per_min;
    },
    800,
    4500,
  );
  engine.setControl("pump.arterial.speed", speed_rpm);
  engine.setControl("circuit.reservoir.vacuum", -80);
  engine.step(5000);
  return forward();
}

/** Reservoir, Rotaflow, Quadrox, filter with its purge open to the reservoir, ¼″ × 1.5 m of line, cannula and clamp. */
function pediatric(clamp_mmHg_s_per_mL: number): Engine {
  const filter = ARTERIAL_FILTERS.find(({ id }) => id === "filter-terumo-40")!;
  const line = { bore: "1/4", length_m: 1.5 } as const;
  return rig({
    blood: { hemoglobin_g_per_dL: 10 },
    parts: [
      centrifugalArterialPump({ device: "rotaflow", from: "circuit.source", speed_rpm: 2000 }),
      oxygenatorUnit({
        from: "circuit.pumpOutlet",
        inflow: "pump.arterial",
        ...oxygenatorFigures("quadrox-id"),
        sweep: { default: 2 },
        fio2: 0.6,
      }),
      {
        volumes: [
          housing("arterialFilter", filter.prime_mL, "prime"),
          housing("arterialLine", 50, "prime"),
          housing("patient", 100, "prime"),
        ],
        edges: [
          way("filterInlet", "circuit.oxygenatorCell3", "circuit.arterialFilter", {
            resistance_mmHg_s_per_mL: filter.resistance_mmHg_min_per_L * L_PER_MIN_OF_ML_PER_S,
          }),
          tubing("filterOutlet", "circuit.arterialFilter", "circuit.arterialLine", line),
          cannula(
            "arterialCannula",
            "circuit.arterialLine",
            "circuit.patient",
            "noe1989-bio-medicus-16-arterial",
          ),
          way("clampedLine", "circuit.patient", "circuit.sink", {
            resistance_mmHg_s_per_mL: clamp_mmHg_s_per_mL,
          }),
          // As in every bypass of the list.
          way("purgeLine", "circuit.arterialFilter", "circuit.source", {
            resistance_mmHg_s_per_mL: 90,
            oneWay: true,
          }),
        ],
        controls: [
          { signal: "circuit.reservoir.vacuum", targets: [{ slot: "circuit.source.outside_mmHg" }] },
        ],
      },
    ],
  });
}
