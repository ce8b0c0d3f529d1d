import { cannulaCoefficients } from "../../equipment/cannula.ts";
import { cannulaOf } from "../../equipment/cannulas.ts";
import type { Fragment } from "../Fragment.ts";
import { cannula, MOUTHS, way } from "./vessels.ts";

/**
 * A two-stage cannula: basket in the atrium, tip in the inferior cava. Both lead into one lumen, so each carries its share of the
 * curve of the whole: 70 % through the basket (teaching assumption).
 */
export function twoStage(id = "two-stage-32-40"): Partial<Fragment> {
  const { resistance_mmHg_s_per_mL, turbulence_mmHg_s2_per_mL2, referenceViscosity_mPas } =
    cannulaCoefficients(cannulaOf(id));
  const part = (name: string, from: keyof typeof MOUTHS, share: number): ReturnType<typeof way> =>
    way(name, `patient.${from}`, "circuit.venousLine", {
      resistance_mmHg_s_per_mL: resistance_mmHg_s_per_mL / share,
      turbulence_mmHg_s2_per_mL2: turbulence_mmHg_s2_per_mL2 / (share * share),
      referenceViscosity_mPas,
      inertance_mmHg_s2_per_mL: 0.05,
      clamp: "circuit.clamp.venousLine",
      drain: MOUTHS[from],
    });
  return {
    edges: [part("venousCannula", "rightAtrium", 0.7), part("venousCannulaTip", "inferiorVenaCava", 0.3)],
  };
}

/**
 * Two caval cannulas, each with a clamp on its limb. Snares around the cavae close both ways into the atrium: then all of the
 * veins' blood, but that of the heart's own, goes to the circuit (total bypass).
 */
export function bicaval(superior = "bicaval-28", inferior = "bicaval-32"): Partial<Fragment> {
  return {
    edges: [
      cannula("superiorCannula", "patient.superiorVenaCava", "circuit.venousLine", superior, {
        clamp: "circuit.clamp.superiorCava",
        drain: MOUTHS.superiorVenaCava,
      }),
      cannula("inferiorCannula", "patient.inferiorVenaCava", "circuit.venousLine", inferior, {
        clamp: "circuit.clamp.inferiorCava",
        drain: MOUTHS.inferiorVenaCava,
      }),
    ],
    controls: [
      {
        signal: "circuit.clamp.cavalSnares",
        targets: ["superiorCavaToAtrium", "inferiorCavaToAtrium"].map((name) => ({
          slot: `patient.${name}.opening`,
          gain: -1,
          offset: 1,
        })),
      },
      {
        signal: "circuit.clamp.venousLine",
        targets: ["superiorCannula", "inferiorCannula"].map((name) => ({
          slot: `circuit.${name}.unclamped`,
          gain: -1,
        })),
      },
    ],
    flowMeters: [
      {
        signal: "circuit.flow.superiorCava",
        edge: "circuit.superiorCannula",
        window_s: 0.5,
        probe: "clamp-on",
      },
      {
        signal: "circuit.flow.inferiorCava",
        edge: "circuit.inferiorCannula",
        window_s: 0.5,
        probe: "clamp-on",
      },
    ],
  };
}
