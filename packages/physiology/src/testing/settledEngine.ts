import { createEngine } from "../createEngine.ts";
import type { Engine } from "../engine/Engine.ts";

/** A settled patient on a circuit. Another than the reference patient is given a minute to find its own rest. */
export function settledEngine(assembly = "cpb-adult", patient = "adult-man"): Engine {
  const engine = createEngine({ assembly, patient, seed: 1 });
  if (patient !== "adult-man") engine.step(60_000);
  return engine;
}
