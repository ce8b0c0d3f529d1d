import { Engine } from "../engine/Engine.ts";
import { seedRandom } from "../engine/random.ts";
import { layOutModel } from "../presets/layOutModel.ts";

const settled = new Map<string, Uint8Array>();

/**
 * A patient on a circuit, laid out afresh and stepped until it has settled, for tests of kernels that are being changed:
 * it needs no baked preset. The settled state is kept, so that a second engine of the same pair costs nothing.
 */
export function settledEngine(assembly = "cpb-adult", patient = "adult-man", settle_s = 60): Engine {
  const model = layOutModel(assembly, patient);
  seedRandom(model.random, 1);
  const engine = new Engine(model);
  const key = `${assembly}/${patient}/${settle_s}`;
  const known = settled.get(key);
  if (known !== undefined) {
    engine.restore(known);
    return engine;
  }
  engine.step(settle_s * 1000);
  settled.set(key, engine.snapshot());
  return engine;
}
