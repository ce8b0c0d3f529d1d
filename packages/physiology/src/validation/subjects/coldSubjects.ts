import { bringTo } from "../../testing/changeBody.ts";
import { started } from "../start.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { uptake_mL_per_min, value } from "./watch.ts";

/** A cold man without a circuit: awake and shivering, awake and paralyzed, and how cold he must be when anesthetized. */
export function coldSubjects(): readonly Finding[] {
  const [still, shivering] = [1, 0].map((relaxant) => {
    const engine = started("no-circuit");
    bringTo(engine, 34);
    engine.setControl("patient.anesthesia.depth", 0);
    engine.setControl("drug.relaxant.effect", relaxant);
    engine.step(90_000);
    return engine;
  });
  const uptake = uptake_mL_per_min(shivering);
  return findings(
    {
      "V-cold-1": 100 * (uptake / uptake_mL_per_min(still) - 1),
      "V-cold-2": value(shivering, "blood.mixedVenous.so2"),
      "V-cold-3": uptake / value(shivering, "patient.bsa"),
      "V-cold-4": threshold_degC(1, "patient.thermoregulation.skin"),
      "V-cold-5": threshold_degC(0.6, "patient.thermoregulation.shivering"),
    },
    ["V-cold-1", "V-cold-4"],
  );
}

/** The warmest core, in tenths of a degree, at which a defense against cold has begun within a second. */
function threshold_degC(depth: number, slot: string): number {
  for (let tenths = 370; tenths > 320; tenths--) {
    const engine = started("no-circuit");
    engine.setControl("patient.anesthesia.depth", depth);
    bringTo(engine, tenths / 10);
    engine.step(1000);
    if (engine.slot(slot) !== 0) return value(engine, "patient.temperature.core");
  }
  return NaN;
}
