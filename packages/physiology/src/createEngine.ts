import { Engine } from "./engine/Engine.ts";
import { layOutModel } from "./presets/layOutModel.ts";
import { bakedPreset } from "./presets/registry.ts";

export interface EngineOptions {
  /** An id of ASSEMBLIES. */
  readonly assembly: string;
  /** An id of PATIENTS. */
  readonly patient: string;
  /** Any finite number; the same seed and inputs give the same course, bit for bit. */
  readonly seed: number;
}

/**
 * A patient on a circuit, in the settled state that its preset holds, at time zero with every control at its default.
 * Throws RangeError that names the field, what was found and what is allowed.
 */
export function createEngine({ assembly, patient, seed }: EngineOptions): Engine {
  const engine = new Engine(layOutModel(assembly, patient));
  engine.restore(bakedPreset(assembly, patient));
  engine.reseed(seed);
  return engine;
}
