import { hypoxicResponse } from "../../kinds/pulmonaryVessels.ts";
import { setSlots } from "../../testing/changeBody.ts";
import { started } from "../start.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { BREATHING } from "./ill.ts";
import { value, watch } from "./watch.ts";

/** Vessels of the lungs without oxygen: an awake man on thin air, and an anesthetized one with one lung without gas. */
export function lungVesselSubjects(): readonly Finding[] {
  const [air, thin, thinner] = [0.21, 0.13, 0.1].map(resistanceOnFraction);
  const [passive, active, weakened] = [
    { strength: 0, vapor_percent: 0 },
    { strength: 1, vapor_percent: 0 },
    { strength: 1, vapor_percent: 1.17 },
  ].map(oneLungShunt_percent);
  return findings(
    {
      "V-lung-1": 100 * (thin / air - 1),
      "V-lung-2": 100 * (thinner / air - 1),
      "V-lung-3": 1 + 2.15 * hypoxicResponse(10),
      "V-lung-4": 100 * (1 - active / passive),
      "V-lung-5": weakened - active,
    },
    ["V-lung-3"],
  );
}

function resistanceOnFraction(fio2: number): number {
  const engine = started("no-circuit");
  for (const [control, setting] of BREATHING) engine.setControl(control, setting);
  engine.step(120_000);
  setSlots(engine, { "patient.lungs.fio2": fio2 });
  engine.step(300_000);
  return watch(engine, 30).pulmonaryResistance;
}

/** Shunt on pure oxygen with a way past the alveoli that takes 40 % of the blood where no vessel narrows. */
function oneLungShunt_percent({ strength, vapor_percent }: Lung): number {
  const engine = started("no-circuit");
  engine.setControl("ventilator.fio2", 1);
  engine.setControl("ventilator.vapor.fraction", vapor_percent);
  const slot = (name: string): number => engine.slot(`patient.${name}.resistance_mmHg_s_per_mL`);
  // Of vessels as free as on pure oxygen; the tone of 1 is that of an adult on air.
  const freeAirless_ratio = 1 / (1 + 2.15 * hypoxicResponse(40.3));
  const freeAerated_ratio = 1 / (1 + 2.15 * engine.slot("patient.aeratedLung.usual"));
  const aerated = (slot("pulmonaryArterioles") + slot("pulmonaryVenules")) * freeAerated_ratio;
  setSlots(engine, {
    "patient.pulmonaryShunt.resistance_mmHg_s_per_mL": (1.5 * aerated) / freeAirless_ratio,
    "patient.aeratedLung.strength": strength,
    "patient.airlessLung.strength": strength,
  });
  engine.step(420_000);
  return value(engine, "patient.shuntFraction");
}

interface Lung {
  readonly strength: number;
  readonly vapor_percent: number;
}
