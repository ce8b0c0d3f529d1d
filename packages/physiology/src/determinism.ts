import type { SignalId } from "@openperfusion/signals";
import { createEngine } from "./createEngine.ts";

/**
 * Ten simulated minutes with twenty control changes, and the hash of the state that they end in. Node and every
 * browser give the same text; a browser test compares it with Node's.
 */
export function determinismRun(): string {
  const engine = createEngine({ assembly: "cpb-adult", patient: "adult-man", seed: 20260131 });
  for (const [id, value] of CHANGES) {
    engine.setControl(id, value);
    engine.step(30_000);
  }
  return engine.stateHash();
}

const CHANGES: readonly (readonly [SignalId, number])[] = [
  ["pump.arterial.speed", 150],
  ["gas.sweep.flow", 3],
  ["gas.fio2", 0.8],
  ["circuit.temperature.waterSet", 30],
  ["circuit.infusion.crystalloid", 200],
  ["circuit.infusion.crystalloid", 0],
  ["pump.arterial.speed", 190],
  ["circuit.clamp.venousLine", 0.4],
  ["circuit.clamp.venousLine", 0],
  ["circuit.clamp.aorticCross", 1],
  ["gas.sweep.flow", 1.2],
  ["circuit.infusion.redCells", 100],
  ["circuit.infusion.redCells", 0],
  ["gas.fio2", 0.35],
  ["circuit.temperature.waterSet", 38],
  ["circuit.clamp.aorticCross", 0],
  ["circuit.clamp.arterialLine", 0.3],
  ["circuit.clamp.arterialLine", 0],
  ["pump.arterial.speed", 90],
  ["pump.arterial.speed", 170],
];

/** What `determinismRun` gives with this version of the engine. */
export const DETERMINISM_HASH = "e80a049c0bb8f39e";
