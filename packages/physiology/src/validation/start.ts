import type { SignalId } from "@openperfusion/signals";
import { createEngine } from "../createEngine.ts";
import type { Engine } from "../engine/Engine.ts";

/** A settled adult man, or another patient, on a circuit with every control at its default. */
export function started(assembly: string, patient = "adult-man"): Engine {
  return createEngine({ assembly, patient, seed: 1 });
}

/** A signal's number; throws Error where the signal shows none. */
export function value(engine: Engine, id: SignalId): number {
  const cell = engine.read(id);
  if (typeof cell !== "number") throw new Error(`${id} shows ${cell}`);
  return cell;
}

/** The mean of a slot over the next seconds, looked at every 10 ms. */
export function meanOf(engine: Engine, slots: readonly string[], seconds: number): readonly number[] {
  const sums = slots.map(() => 0);
  const looks = seconds * 100;
  for (let i = 0; i < looks; i++) {
    engine.step(10);
    slots.forEach((slot, s) => {
      sums[s] += engine.slot(slot) / looks;
    });
  }
  return sums;
}
