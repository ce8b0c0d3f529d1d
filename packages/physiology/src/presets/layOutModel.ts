import type { Assembly } from "../assemblies/Assembly.ts";
import { checkAssembly } from "../assemblies/checkAssembly.ts";
import { ASSEMBLIES } from "../assemblies/registry.ts";
import { createModel } from "../engine/Model.ts";
import type { Model } from "../engine/Model.ts";
import type { Patient } from "../patients/Patient.ts";
import { PATIENTS } from "../patients/registry.ts";

/**
 * A model on its first, unsettled state: of an id or of a description. Throws RangeError that lists the ids allowed, or names the
 * field of the description that is wrong.
 */
export function layOutModel(assembly: string | Assembly, patient: string | Patient): Model {
  const body = patientOf(patient);
  const circuit = choose("assembly", ASSEMBLIES, assembly);
  const isKnown = ASSEMBLIES[circuit.id] === circuit;
  return createModel(isKnown ? circuit : checkAssembly(circuit, body), body);
}

/** Throws RangeError that lists the ids allowed. */
export function patientOf(patient: string | Patient): Patient {
  return choose("patient", PATIENTS, patient);
}

function choose<Entry extends object>(
  field: string,
  registry: Readonly<Record<string, Entry>>,
  chosen: string | Entry,
): Entry {
  if (typeof chosen !== "string") return chosen;
  if (Object.hasOwn(registry, chosen)) return registry[chosen];
  throw new RangeError(`${field}: found "${chosen}", allowed ${Object.keys(registry).join(", ")}`);
}
