import { meanOf, started, value } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";
import { coronaryPressure } from "./coronaryPressure.ts";

/** The adult man under anesthesia without a circuit: heart and lungs. */
export function withoutCircuitFindings(): readonly Finding[] {
  return [...rest(), ...apnea(), ...coronaryPressure()];
}

function rest(): readonly Finding[] {
  const engine = started("no-circuit");
  const [coronary] = meanOf(engine, ["patient.coronaryArterioles.flow_mL_per_s"], 10);
  const content = (volume: string): number =>
    engine.slot(`${volume}.o2_mmol`) / engine.slot(`${volume}.volume_mL`);
  const arterial = content("patient.aorticRoot");
  return findings({
    "V-heart-1": 100 * (1 - content("patient.coronaryVeins") / arterial),
    "V-heart-2": 100 * engine.slot("patient.myocardium.blood.so2_fraction"),
    "V-heart-5": 60 * coronary,
    "V-gas-3": value(engine, "blood.arterial.pco2") - value(engine, "patient.endTidalCo2"),
  });
}

/** Paralyzed, on oxygen, the ventilator stopped. */
function apnea(): readonly Finding[] {
  const engine = started("no-circuit");
  engine.setControl("ventilator.fio2", 1);
  engine.step(120_000);
  const start = value(engine, "blood.arterial.pco2");
  engine.setControl("ventilator.rate", 0);
  engine.step(60_000);
  const first = value(engine, "blood.arterial.pco2");
  engine.step(120_000);
  return findings(
    { "V-gas-1": first - start, "V-gas-2": (value(engine, "blood.arterial.pco2") - first) / 2 },
    ["V-gas-2"],
  );
}
