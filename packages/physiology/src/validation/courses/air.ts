import { started, value } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";

/** Thirty milliliters of air into the venous line, and what of it has passed the arterial filter three minutes later. */
export function air(): readonly Finding[] {
  const [at3, at5] = [3, 5].map(passed_mL);
  return findings({ "O-air-1": at5 / at3 });
}

/** A third of an air lock's 100 mL/s for a second. */
function passed_mL(flow_L_per_min: number): number {
  const engine = started("cpb-adult");
  engine.setControl("pump.arterial.speed", (flow_L_per_min * 1000) / 27);
  engine.step(60_000);
  const before = value(engine, "circuit.air.arterial");
  engine.disturb("venousAirLock", 0.3, 0.1);
  engine.step(1000);
  engine.disturb("venousAirLock", 0, 0.1);
  engine.step(179_000);
  return value(engine, "circuit.air.arterial") - before;
}
