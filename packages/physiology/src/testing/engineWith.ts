import type { Assembly } from "../assemblies/Assembly.ts";
import { noCircuit } from "../assemblies/noCircuit.ts";
import { Engine } from "../engine/Engine.ts";
import { seedRandom } from "../engine/random.ts";
import { layOutModel } from "../presets/layOutModel.ts";

/** A man, ventilated, with numbers of the state set otherwise from the start, as a fault or an illness would; not settled. */
export function engineWith(
  settings: Readonly<Record<string, number>>,
  assembly: Assembly = noCircuit,
): Engine {
  const model = layOutModel(
    {
      ...assembly,
      settings: [...assembly.settings, ...Object.entries(settings).map(([slot, value]) => ({ slot, value }))],
    },
    "adult-man",
  );
  seedRandom(model.random, 1);
  return new Engine(model);
}
