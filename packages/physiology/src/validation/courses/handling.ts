import { meanOf, started } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";
import { air } from "./air.ts";
import { cardioplegia } from "./cardioplegia.ts";
import { primes } from "./primes.ts";

/** What a perfusionist does with the circuit: fills it, clamps it, gives cardioplegia, lets air in. */
export function handlingFindings(): readonly Finding[] {
  return [...primes(), ...arterialCannula(), ...emptying(), ...cardioplegia(), ...air()];
}

function arterialCannula(): readonly Finding[] {
  const engine = started("cpb-adult");
  const [line, arch] = meanOf(
    engine,
    ["circuit.arterialLine.pressure_mmHg", "patient.archRight.pressure_mmHg"],
    5,
  );
  return findings({ "O-cannula-1": line - arch });
}

/** The venous line clamped at 5 L/min: how long the reservoir lasts. */
function emptying(): readonly Finding[] {
  const time_s = (mL: number): number => {
    const engine = started("cpb-adult");
    engine.setControl("pump.arterial.speed", 5000 / 27);
    engine.setControl("circuit.clamp.purge", 1);
    engine.step(10_000);
    engine.setControl("circuit.clamp.venousLine", 1);
    // What is still in the line runs out first.
    engine.step(1000);
    const start = engine.slot("circuit.reservoir.volume_mL");
    let ms = 0;
    while (engine.slot("circuit.reservoir.volume_mL") > start - mL && ms < 30_000) {
      engine.step(50);
      ms += 50;
    }
    return ms / 1000;
  };
  return findings({ "O-reservoir-1": time_s(500), "O-reservoir-2": time_s(1000) });
}
