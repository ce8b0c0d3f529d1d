import { PATIENTS } from "@openperfusion/physiology";
import type { Patient } from "@openperfusion/physiology";
import { SettingError } from "../SettingError.ts";
import type { Measures } from "./Subject.ts";

/** The patient with an id, or the one whom the engine makes from measures. */
export function patientFor(patient: string | Measures): Patient {
  if (typeof patient !== "string") throw new SettingError("patient", patient, "ids"); // TODO-GENERATE
  const known = PATIENTS[patient];
  if (known === undefined) throw new SettingError("patient", patient, Object.keys(PATIENTS).join(", "));
  return known;
}
