import { cannulaCoefficients } from "../../equipment/cannula.ts";
import { cannulaOf } from "../../equipment/cannulas.ts";
import { tube } from "../../equipment/tubing.ts";
import type { Bore } from "../../equipment/tubing.ts";
import type { Filling, PipePart, VolumePart } from "../parts.ts";

/** Viscosity of blood diluted as on bypass (hematocrit 27 %, 37 °C), for which the circuit's resistances are given. */
export const DILUTED_BLOOD_MPAS = 2.26;

/** A line or housing of the circuit: stiff, and full as long as there is blood. */
export function housing(
  name: string,
  volume_mL: number,
  filling: Filling,
  compliance_mL_per_mmHg = 0.2,
): VolumePart {
  return {
    name: `circuit.${name}`,
    filling,
    compliance_mL_per_mmHg,
    unstressed_mL: volume_mL,
    below: "keeps its shape",
    start_mL: volume_mL,
  };
}

/** A bag or reservoir open to the air: no pressure of its own until it is full to the brim. */
export function openTo(name: string, start_mL: number, brim_mL: number, filling: Filling): VolumePart {
  return {
    name: `circuit.${name}`,
    filling,
    compliance_mL_per_mmHg: 10,
    unstressed_mL: brim_mL,
    below: "open to air",
    start_mL,
  };
}

/** A way between two named volumes of any fragment, its laminar resistance for diluted blood. */
export function way(
  name: string,
  from: string,
  to: string,
  more: Partial<PipePart> & Pick<PipePart, "resistance_mmHg_s_per_mL">,
): PipePart {
  return {
    kind: "pipe",
    name: `circuit.${name}`,
    from,
    to,
    referenceViscosity_mPas: DILUTED_BLOOD_MPAS,
    ...more,
  };
}

/** Tubing of a bore and length, with the inertia of the blood in it. */
export function tubing(
  name: string,
  from: string,
  to: string,
  of: { readonly bore: Bore; readonly length_m: number },
  more: Partial<PipePart> = {},
): PipePart {
  const {
    resistance_mmHg_s_per_mL,
    referenceViscosity_mPas,
    turbulence_mmHg_s2_per_mL2,
    inertance_mmHg_s2_per_mL,
  } = tube(of);
  return way(name, from, to, {
    resistance_mmHg_s_per_mL,
    referenceViscosity_mPas,
    ...(turbulence_mmHg_s2_per_mL2 > 0 ? { turbulence_mmHg_s2_per_mL2 } : {}),
    inertance_mmHg_s2_per_mL,
    ...more,
  });
}

/**
 * A line as a volume: what such tubing holds. Its wall's own compliance is a tenth of this; the rest stands for the stretch
 * of housings and connectors beside it and keeps a step of 1 ms stable.
 */
export function line(
  name: string,
  of: { readonly bore: Bore; readonly length_m: number },
  compliance_mL_per_mmHg = 0.1,
): VolumePart {
  return housing(name, tube(of).volume_mL, "prime", compliance_mL_per_mmHg);
}

/** A cannula of the list, or one of its lumens, by its published pressure–flow points. */
export function cannula(
  name: string,
  from: string,
  to: string,
  id: string,
  more: Partial<PipePart> = {},
): PipePart {
  return way(name, from, to, {
    ...cannulaCoefficients(cannulaOf(id)),
    inertance_mmHg_s2_per_mL: CANNULA_INERTANCE,
    jet: true,
    ...more,
  });
}

/** Side holes of a drainage cannula in a vein or atrium: a share (0 to 1) of all holes of the cannula. */
export function holes(
  name: string,
  from: string,
  to: string,
  share: number,
  mouth: { readonly empty_mL: number; readonly span_mL: number },
  more: Partial<PipePart> = {},
): PipePart {
  return way(name, from, to, {
    resistance_mmHg_s_per_mL: HOLES.resistance_mmHg_s_per_mL / share,
    turbulence_mmHg_s2_per_mL2: HOLES.turbulence_mmHg_s2_per_mL2 / (share * share),
    inertance_mmHg_s2_per_mL: 0.02,
    drain: mouth,
    ...more,
  });
}

/** What the holes of a whole drainage tip take of the pressure: about 4 mmHg at 4 L/min (teaching assumption). */
const HOLES = { resistance_mmHg_s_per_mL: 0.01, turbulence_mmHg_s2_per_mL2: 0.0008 };
/** 30 cm of 7 mm: ρ·L/A (teaching assumption for all). */
const CANNULA_INERTANCE = 0.06;

/** How far the vessels around a drainage tip empty before their walls close its holes (teaching assumption). */
export const MOUTHS = {
  rightAtrium: { empty_mL: 8, span_mL: 8 },
  inferiorVenaCava: { empty_mL: 45, span_mL: 30 },
  thoracicInferiorCava: { empty_mL: 14, span_mL: 10 },
  superiorVenaCava: { empty_mL: 6, span_mL: 8 },
} as const;
