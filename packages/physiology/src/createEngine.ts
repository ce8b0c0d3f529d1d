import type { Assembly } from "./assemblies/Assembly.ts";
import { ASSEMBLIES } from "./assemblies/registry.ts";
import { Engine } from "./engine/Engine.ts";
import type { Model } from "./engine/Model.ts";
import { seedRandom } from "./engine/random.ts";
import { silence, withoutProbes } from "./engine/silence.ts";
import type { Patient } from "./patients/Patient.ts";
import { adoptPreset } from "./presets/adoptPreset.ts";
import { presetPatient } from "./presets/bakePreset.ts";
import { layOutModel, patientOf } from "./presets/layOutModel.ts";
import { bakedPreset } from "./presets/registry.ts";
import { unpackPreset } from "./presets/packPreset.ts";

export interface EngineOptions {
  /** An id of ASSEMBLIES, or a circuit described as data. */
  readonly assembly: string | Assembly;
  /** An id of PATIENTS, or a patient made by `generatePatient`. */
  readonly patient: string | Patient;
  /** Any finite number; the same seed and inputs give the same course, bit for bit. */
  readonly seed: number;
  /** False: every sensor shows what it follows. Without it they scatter as real ones do. */
  readonly hasSensorNoise?: boolean;
}

/**
 * A patient on a circuit at time zero with every control at its default. The patient for whom a circuit of the list is made (mostly the adult man) starts in
 * the settled state of its preset; any other patient or circuit starts from the nearest preset, rescaled to its own size.
 * Throws RangeError that names the field, what was found and what is allowed.
 */
export function createEngine({ assembly, patient, seed, hasSensorNoise = true }: EngineOptions): Engine {
  if (!Number.isFinite(seed)) throw new RangeError(`seed: found ${seed}, allowed any finite number`);
  const model = layOutModel(assembly, hasSensorNoise ? patient : withoutProbes(patientOf(patient)));
  settle(model);
  if (!hasSensorNoise) silence(model);
  seedRandom(model.random, seed);
  return new Engine(model);
}

function settle(model: Model): void {
  const id = ASSEMBLIES[model.assembly.id] === model.assembly ? model.assembly.id : NEAREST_TO_ANY;
  const same = model.assembly.id === id && model.patient.id === presetPatient(id);
  const from = same ? model : layOutModel(id, presetPatient(id));
  const settled = unpackPreset(bakedPreset(id), from.state);
  if (same) model.state.set(settled);
  else adoptPreset(model, from, settled);
}

/** A circuit that nobody has baked starts with the body of a patient who has none. */
const NEAREST_TO_ANY = "no-circuit";
