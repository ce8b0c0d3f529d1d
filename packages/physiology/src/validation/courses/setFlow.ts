import type { Engine } from "../../engine/Engine.ts";
import { value } from "../start.ts";

/** Turns the pump until it gives this flow: halves the range of speeds that holds it, as flow is steep near the closing head. */
export function setFlow(engine: Engine, flow_L_per_min: number): void {
  let { min, max } = engine.range("pump.arterial.speed");
  for (let round = 0; round < ROUNDS; round++) {
    const middle = (min + max) / 2;
    engine.setControl("pump.arterial.speed", middle);
    engine.step(4000);
    if (value(engine, "flowmeter.flow.mean1s") < flow_L_per_min) min = middle;
    else max = middle;
  }
}

const ROUNDS = 9;
