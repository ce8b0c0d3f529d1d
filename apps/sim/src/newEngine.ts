import { createEngine } from "@openperfusion/physiology";
import type { Engine } from "@openperfusion/physiology";
import { patientFor } from "./case/patientFor.ts";
import type { Subject } from "./case/Subject.ts";

/** The patient of a case on its circuit, at time zero or where a snapshot was taken. */
export function newEngine({ assembly, patient, seed, state }: Subject): Engine {
  const engine = createEngine({ assembly, patient: patientFor(patient), seed: seed ?? DEFAULT_SEED });
  if (state === undefined) return engine;
  engine.restore(state);
  if (seed !== undefined) engine.reseed(seed);
  return engine;
}

export const DEFAULT_SEED = 1;
