import type { SignalId } from "@openperfusion/signals";
import { Engine } from "../engine/Engine.ts";
import type { Model } from "../engine/Model.ts";
import { layOutModel } from "../presets/layOutModel.ts";
import { settledEngine } from "./settledEngine.ts";

/** A settled case with its model, for tests that write parameters which no control moves. */
export interface HeartRig {
  readonly model: Model;
  readonly engine: Engine;
  readonly read: (id: SignalId) => number;
  /** Writes a number of the state by name. */
  readonly write: (slot: string, value: number) => void;
  readonly set: (id: SignalId, value: number) => void;
  readonly run: (seconds: number) => void;
}

export function heartRig(assembly: string): HeartRig {
  const settled = settledEngine(assembly);
  const model = layOutModel(assembly, "adult-man");
  const engine = new Engine(model);
  engine.restore(settled.snapshot());
  return {
    model,
    engine,
    read: (id) => {
      const value = engine.read(id);
      return typeof value === "number" ? value : Number.NaN;
    },
    write: (slot, value) => {
      model.state[model.layout.slot(slot)] = value;
    },
    set: (id, value) => engine.setControl(id, value),
    run: (seconds) => engine.step(seconds * 1000),
  };
}
