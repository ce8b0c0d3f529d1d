import type { Filling, PipePart, VolumePart } from "../parts.ts";

/** Viscosity of blood diluted as on bypass (hematocrit 27 %, 37 °C), for which the circuit's resistances are given. */
export const DILUTED_BLOOD_MPAS = 2.26;

/** A line or housing of the circuit: stiff, and full as long as there is blood. */
export function housing(name: string, volume_mL: number, filling: Filling, compliance_mL_per_mmHg = 0.2): VolumePart {
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
export function way(name: string, from: string, to: string, more: Partial<PipePart> & Pick<PipePart, "resistance_mmHg_s_per_mL">): PipePart {
  return { kind: "pipe", name: `circuit.${name}`, from, to, referenceViscosity_mPas: DILUTED_BLOOD_MPAS, ...more };
}
