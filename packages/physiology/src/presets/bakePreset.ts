import { ASSEMBLIES } from "../assemblies/registry.ts";
import { Engine } from "../engine/Engine.ts";
import { hashBytes } from "../engine/hash.ts";
import type { Model } from "../engine/Model.ts";
import { seedRandom } from "../engine/random.ts";
import { forgetHarm } from "./forgetHarm.ts";
import { layOutModel } from "./layOutModel.ts";
import { packPreset } from "./packPreset.ts";

/** The patient in whom a circuit's preset settles: the adult man, but where a circuit is made for a child. Others start from it, rescaled. */
export function presetPatient(assembly: string): string {
  return ASSEMBLIES[assembly].patient ?? "adult-man";
}

/**
 * The settled state of that patient on a circuit with every control at its default: ten minutes after the first
 * layout, at time zero, with nothing entered and nothing left. The same version bakes the same bytes anywhere.
 */
export function bakePreset(assembly: string): Uint8Array {
  const laidOut = Float64Array.from(layOutModel(assembly, presetPatient(assembly)).state);
  const { model, engine } = begin(assembly);
  engine.step(SETTLING_STEPS);
  model.world.step[0] = 0;
  forgetHarm(model);
  for (const column of Object.values(model.ledger)) if (column instanceof Float64Array) column.fill(0);
  for (const column of Object.values(model.random)) if (column instanceof Float64Array) column.fill(0);
  return packPreset(laidOut, model.state);
}

/** Names the state in which the first seconds of baking end: after a change of equations it is another. */
export function earlyHash(assembly: string): string {
  const { engine } = begin(assembly);
  engine.step(EARLY_STEPS);
  return engine.stateHash();
}

function begin(assembly: string): { readonly model: Model; readonly engine: Engine } {
  const model = layOutModel(assembly, presetPatient(assembly));
  seedRandom(model.random, 1);
  return { model, engine: new Engine(model) };
}

/** Names the table of slots and every number that a model is laid out with: a preset of another is stale. */
export function layoutHash({ hash, state }: Model): string {
  return hash + hashBytes(new Uint8Array(state.buffer, state.byteOffset, state.byteLength));
}

const EARLY_STEPS = 4_000;
const SETTLING_STEPS = 600_000;
