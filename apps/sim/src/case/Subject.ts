import type { Assembly, PatientRequest } from "@openperfusion/physiology";

/** A patient by the measures that make one; with a seed what no measure says is drawn from the published spreads. */
export type Measures = PatientRequest;

/** Who lies on which circuit. Plain data, so that it can go to a worker and into a snapshot's head. */
export interface Subject {
  readonly assembly: string | Assembly;
  readonly patient: string | Measures;
  /** Without one: 1, or the course that the snapshot was on. */
  readonly seed?: number | undefined;
  /** The engine's own snapshot to go on from. */
  readonly state?: Uint8Array | undefined;
}

export function assemblyName(assembly: string | Assembly): string {
  return typeof assembly === "string" ? assembly : assembly.id;
}

/** `adult-man`, or the measures: `male, 62 years, 171 cm, 80 kg, hematocrit 0.38, spread 7`. */
export function patientName(patient: string | Measures): string {
  if (typeof patient === "string") return patient;
  const { sex, age_years, height_cm, weight_kg, hematocrit_fraction, seed } = patient;
  const spread = seed === undefined ? "" : `, spread ${seed}`;
  return `${sex}, ${age_years} years, ${height_cm} cm, ${weight_kg} kg, hematocrit ${hematocrit_fraction}${spread}`;
}
