import { generatePatient, PATIENTS } from "@openperfusion/physiology";
import type { Patient } from "@openperfusion/physiology";
import { SettingError } from "../SettingError.ts";
import type { Measures } from "./Subject.ts";

/** The patient with an id, or the one whom the engine makes from measures; it says which it can make. */
export function patientFor(patient: string | Measures): Patient {
  return typeof patient === "string" ? knownPatient(patient) : generatePatient(patient);
}

/** What a patient measures; those of an id are the preset's. */
export function measuresOf(patient: string | Measures): Measures {
  if (typeof patient !== "string") return patient;
  const { weight_kg, height_cm, sex, age_years, hematocrit_fraction } = knownPatient(patient);
  return { weight_kg, height_cm, sex, age_years, hematocrit_fraction };
}

/** Without a seed there is no field of that name: the engine takes an absent one for the mean. */
export function measuresIn({
  seed,
  ...measures
}: Omit<Measures, "seed"> & { readonly seed?: number | undefined }): Measures {
  return seed === undefined ? measures : { ...measures, seed };
}

function knownPatient(id: string): Patient {
  const known = Object.hasOwn(PATIENTS, id) ? PATIENTS[id] : undefined;
  if (known === undefined) throw new SettingError("patient", id, Object.keys(PATIENTS).join(", "));
  return known;
}
