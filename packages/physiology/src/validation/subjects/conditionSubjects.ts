import type { Finding } from "./Finding.ts";
import { circulatoryConditions } from "./circulatoryConditions.ts";
import { heartConditions } from "./heartConditions.ts";
import { lungConditions } from "./lungConditions.ts";

/** Every published point of an illness of the patient, found in the engine: one run for all points of an illness. */
export function conditionSubjects(): readonly Finding[] {
  return [...heartConditions(), ...lungConditions(), ...circulatoryConditions()];
}
