import type { Engine } from "../../engine/Engine.ts";
import { started, value } from "../start.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";

/** An arrest under compressions: at once and well pressed, and out of hospital. */
export function compressedArrest(): readonly Finding[] {
  const [coronary, artery, vein] = pressures();
  const { arrival, later } = outOfHospital();
  return findings(
    {
      "C-cardiacArrest-5": later.endTidal,
      "C-cardiacArrest-6": arrival.ph,
      "C-cardiacArrest-7": arrival.lactate,
      "C-cardiacArrest-8": arrival.pco2,
      "C-cardiacArrest-10": coronary,
      "C-cardiacArrest-11": artery,
      "C-cardiacArrest-12": vein,
    },
    ["C-cardiacArrest-10", "C-cardiacArrest-11"],
  );
}

/** A minute after fibrillation hands press 50 mm deep at 100 per minute; over ten seconds, half a minute later. */
function pressures(): readonly [coronary_mmHg: number, artery_mmHg: number, vein_mmHg: number] {
  const engine = started("no-circuit");
  engine.disturb("cardiacArrest", 1);
  engine.step(60_000);
  engine.setControl("patient.compressions.rate", 100);
  engine.step(30_000);
  const sum = { coronary: 0, relaxed: 0, artery: 0, vein: 0 };
  for (let i = 0; i < LOOKS; i++) {
    engine.step(10);
    const aorta_mmHg = engine.slot("patient.aorticRoot.pressure_mmHg");
    const atrium_mmHg = engine.slot("patient.rightAtrium.pressure_mmHg");
    sum.artery += engine.slot("patient.armArteryRight.pressure_mmHg") / LOOKS;
    sum.vein += engine.slot("patient.superiorVenaCava.pressure_mmHg") / LOOKS;
    // The end of relaxation, as the source's: the last quarter of the cycle.
    if (engine.slot("patient.compressions.phase") < 0.75) continue;
    sum.coronary += aorta_mmHg - atrium_mmHg;
    sum.relaxed += 1;
  }
  return [sum.coronary / sum.relaxed, sum.artery, sum.vein];
}

/**
 * Five minutes without help, ten of hands alone, ten with five breaths of 500 mL a minute (two after thirty compressions);
 * on arrival ten breaths a minute, for another twenty minutes. Sources tell no times: these are ours.
 */
function outOfHospital(): {
  readonly arrival: { readonly ph: number; readonly lactate: number; readonly pco2: number };
  readonly later: { readonly endTidal: number };
} {
  const engine = started("no-circuit");
  engine.setControl("patient.anesthesia.depth", 0);
  breaths(engine, 0, 0.21);
  engine.disturb("cardiacArrest", 1);
  engine.step(300_000);
  engine.setControl("patient.compressions.rate", 100);
  engine.step(600_000);
  breaths(engine, 5, 1);
  engine.step(600_000);
  const arrival = {
    ph: value(engine, "blood.arterial.ph"),
    lactate: value(engine, "blood.lactate"),
    pco2: value(engine, "blood.arterial.pco2"),
  };
  breaths(engine, 10, 1);
  engine.step(1_200_000);
  return { arrival, later: { endTidal: value(engine, "patient.endTidalCo2") } };
}

function breaths(engine: Engine, rate_per_min: number, fio2: number): void {
  engine.setControl("ventilator.rate", rate_per_min);
  engine.setControl("ventilator.tidalVolume", 500);
  engine.setControl("ventilator.fio2", fio2);
}

const LOOKS = 1000;
