import { createEngine } from "./createEngine.ts";
import type { Engine } from "./engine/Engine.ts";
import { nextUniform, seedRandom } from "./engine/random.ts";
import type { RandomState } from "./engine/random.ts";
import { presetPatient } from "./presets/bakePreset.ts";

const CHANGES = 50;

/** How a run is laid out: by default thirty simulated minutes, without a pause. */
export interface DeterminismOptions {
  /** The circuit, with the patient that it is made for; `cpb-adult` by default. */
  readonly assembly?: string;
  readonly between_ms?: number;
  /** After this many changes the run is taken down, and goes on from its snapshot in another engine. */
  readonly pauseAt?: number;
}

/**
 * Fifty random control changes on a circuit, and the hash of the state that they end in. Node and every browser give the
 * same text; a browser test compares it with Node's.
 */
export function determinismRun({
  assembly = "cpb-adult",
  between_ms = 36_000,
  pauseAt,
}: DeterminismOptions = {}): string {
  let engine = newEngine(assembly);
  const random = generator();
  for (let change = 0; change < CHANGES; change++) {
    if (change === pauseAt) {
      const bytes = engine.snapshot();
      engine = newEngine(assembly);
      engine.restore(bytes);
    }
    setRandomControl(engine, random);
    engine.step(between_ms);
  }
  return engine.stateHash();
}

function newEngine(assembly: string): Engine {
  return createEngine({ assembly, patient: presetPatient(assembly), seed: 20260131 });
}

/** Any control of the circuit, anywhere in its range. */
export function setRandomControl(engine: Engine, random: RandomState): void {
  const id = engine.controls[Math.floor(nextUniform(random) * engine.controls.length)];
  const { min, max } = engine.range(id);
  engine.setControl(id, min + (max - min) * nextUniform(random));
}

function generator(): RandomState {
  const random = {
    word0: new Float64Array(1),
    word1: new Float64Array(1),
    word2: new Float64Array(1),
    word3: new Float64Array(1),
  };
  seedRandom(random, 7);
  return random;
}
