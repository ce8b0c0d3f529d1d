import { Engine } from "../engine/Engine.ts";
import { seedRandom } from "../engine/random.ts";
import { layOutModel } from "./layOutModel.ts";

/**
 * The settled state of a patient on a circuit with every control at its default: ten minutes after the first
 * layout, at time zero, with nothing entered and nothing left. The same version bakes the same bytes anywhere.
 */
export function bakePreset(assembly: string, patient: string): Uint8Array {
  const model = layOutModel(assembly, patient);
  seedRandom(model.random, 1);
  const engine = new Engine(model);
  engine.step(SETTLING_STEPS);
  model.world.step[0] = 0;
  for (const column of Object.values(model.ledger)) column.fill(0);
  return engine.snapshot();
}

const SETTLING_STEPS = 600_000;
