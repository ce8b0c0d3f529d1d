import { ASSEMBLIES } from "../assemblies/registry.ts";
import { controlsOf } from "../engine/controls.ts";
import { fillModel } from "../engine/fillModel.ts";
import { createModel } from "../engine/Model.ts";
import type { Model } from "../engine/Model.ts";
import { PATIENTS } from "../patients/registry.ts";

/** A model on its first, unsettled state. Throws RangeError that lists the ids allowed. */
export function layOutModel(assembly: string, patient: string): Model {
  const circuit = choose("assembly", ASSEMBLIES, assembly);
  const subject = choose("patient", PATIENTS, patient);
  const model = createModel(circuit, subject, controlsOf(circuit, subject));
  fillModel(model);
  return model;
}

function choose<Entry>(field: string, registry: Readonly<Record<string, Entry>>, id: string): Entry {
  if (Object.hasOwn(registry, id)) return registry[id];
  throw new RangeError(`${field}: found "${id}", allowed ${Object.keys(registry).join(", ")}`);
}
