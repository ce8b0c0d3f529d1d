import { INTENDED_USE } from "@openperfusion/contracts";
import { ENGINE_VERSION } from "@openperfusion/physiology";

/** What every table says of itself. */
export function simulatedFacts(): Readonly<
  Record<"origin" | "intendedUse" | "engine" | "bloodGases", string>
> {
  return {
    origin: "simulator",
    intendedUse: INTENDED_USE.simulator.en,
    engine: ENGINE_VERSION,
    bloodGases: "at the blood's own temperature",
  };
}
