import { ASSEMBLIES } from "../assemblies/registry.ts";
import { createModel } from "../engine/Model.ts";
import type { Model } from "../engine/Model.ts";
import { PATIENTS } from "../patients/registry.ts";

/** A model on its first, unsettled state. Throws RangeError that lists the ids allowed. */
export function layOutModel(assembly: string, patient: string): Model {
  return createModel(choose("assembly", ASSEMBLIES, assembly), choose("patient", PATIENTS, patient));
}

function choose<Entry>(field: string, registry: Readonly<Record<string, Entry>>, id: string): Entry {
  if (Object.hasOwn(registry, id)) return registry[id];
  throw new RangeError(`${field}: found "${id}", allowed ${Object.keys(registry).join(", ")}`);
}
